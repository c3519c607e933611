/** The days on which anything is recorded, for a reader to go through. */
import { byDay } from '../model/day.ts';
import type { Negotiation } from '../model/negotiation.ts';

/** The days of moves, settlements, drafts with their answers, and events, and that of the model, the earliest first. */
export function daysOf({ date, history }: Negotiation): readonly string[] {
  const { positions, settlements, proposals, events } = history;
  const moves = [...positions.values()].flatMap((held) => [...held.values()].flat());
  const days = [
    date,
    ...[...moves, ...[...settlements.values()].flat()].flatMap(({ since }) => since ?? []),
    ...proposals.flatMap((one) => [one, ...one.responses]).flatMap((one) => one.date ?? []),
    ...events.map((event) => event.date),
  ];
  return [...new Set(days)].toSorted(byDay);
}
