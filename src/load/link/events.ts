/** Links events. */
import { byDay } from '../../model/day.ts';
import type { TalksEvent } from '../../model/event.ts';
import type { Outcome } from '../fault.ts';
import { supportOf } from './support.ts';
import { each } from './each.ts';
import { step } from './references.ts';
import type { Known } from './references.ts';
import { spotOf } from './spot.ts';

/** All events, the oldest first. */
export function linkEvents(known: Known): Outcome<readonly TalksEvent[]> {
  return step(known, (linking) => {
    const found = each(linking.checked.file.events, spotOf('events'), (file, spot): TalksEvent => ({
      date: file.date,
      title: file.title,
      scheduled: file.scheduled ?? false,
      deadline: file.deadline ?? false,
      ...supportOf(linking, file, spot),
    }));
    return found.toSorted((a, b) => byDay(a.date, b.date));
  });
}
