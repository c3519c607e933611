/** What happened, day by day: moves, drafts and events in sentences. */
import type { Cite } from './words.ts';
import type { TimelineEntry } from '../analysis/timeline.ts';
import { heading, line, phrase } from '../blocks/block.ts';
import type { Block, Entries, Text } from '../blocks/block.ts';
import { movement } from './movement.ts';
import { pointWords } from './point.ts';
import { stateText } from './state.ts';
import { supportWords, names } from './words.ts';

/** The entry in a sentence: from where to where, a draft by whom, or what happened. */
export function timelineReason(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'event':
      return entry.event.title;
    case 'proposal': {
      const { title, by, revises } = entry.proposal;
      return `${title}${by.length === 0 ? '' : `, by ${names(by)}`}${revises === null ? '' : `, revising ${revises.title}`}`;
    }
    case 'move': {
      const { party, issue, after } = entry;
      return `${party.name} on ${issue.title}: ${movement(entry)}${after.because === null ? '' : `. ${after.because}`}`;
    }
    default:
      return entry satisfies never;
  }
}

/** The entries under a heading a day. */
export function dayBlocks(entries: readonly TimelineEntry[], cite: Cite, level: 2 | 3): readonly Block[] {
  const dates = [...new Set(entries.map((entry) => entry.date))];
  const byDate = new Map(dates.map((date): [string, TimelineEntry[]] => [date, []]));
  for (const entry of entries) byDate.get(entry.date)?.push(entry);
  return dates.flatMap((date) => [heading(level, date), dayEntries(byDate.get(date) ?? [], cite)]);
}

function dayEntries(entries: readonly TimelineEntry[], cite: Cite): Entries {
  return {
    kind: 'entries',
    entries: entries.map((entry) => ({
      label: entry.kind === 'proposal' ? 'draft' : entry.kind,
      text: entryText(entry, cite),
    })),
  };
}

/** An entry in full, with what it rests on. */
export function entryText(entry: TimelineEntry, cite: Cite): Text {
  if (entry.kind === 'event')
    return line(
      entry.event.title,
      phrase(supportWords(cite, entry.event.basis, entry.event.evidence), 'muted'),
    );
  if (entry.kind === 'proposal') {
    const { proposal, points } = entry;
    const told = points.slice(0, 3).map(([issue, at]) => `${issue.title}: ${pointWords(issue, at)}`);
    const more = points.length > 3 ? ` and ${points.length - 3} more` : '';
    const said = told.length === 0 ? '' : ` (${told.join('; ')}${more})`;
    const cited = supportWords(cite, proposal.basis, proposal.evidence);
    return line(phrase(timelineReason(entry), 'strong'), phrase(`${said}${cited}`, 'muted'));
  }
  const { issue, after, nearer, farther, stateBefore, stateAfter } = entry;
  return line(
    phrase(`${entry.party.name} on ${issue.title}: `, 'strong'),
    movement(entry),
    nearer.length === 0 ? '' : phrase(`; nearer to ${names(nearer, 4)}`, 'good'),
    farther.length === 0 ? '' : phrase(`; farther from ${names(farther, 4)}`, 'poor'),
    stateBefore === null || stateAfter === null
      ? ''
      : line('; ', stateText(stateBefore, null), ' → ', stateText(stateAfter, null)),
    after.because === null ? '.' : `. ${after.because}`,
    phrase(supportWords(cite, after.basis, after.evidence), 'muted'),
  );
}
