/** Who moved, when, on what, and towards whom: a group a day. */
import type { Cite } from './words.ts';
import type { Entry } from '../analysis/timeline.ts';
import { heading, line, paragraph, plain } from './block.ts';
import type { Block, Entries, Report, Text } from './block.ts';
import { movement, positionWords } from './movement.ts';
import { pointWords } from './point.ts';
import { stanceData } from './stances.ts';
import { stateText } from './state.ts';
import { citeById, grounds, names } from './words.ts';

/** Answers `stance timeline`. */
export function showTimeline(entries: readonly Entry[]): Report {
  return {
    data: () => ({ entries: entries.map(entryData) }),
    sheet: () => ({
      columns: [
        'date',
        'kind',
        'party',
        'issue',
        'before',
        'after',
        'nearer',
        'farther',
        'state before',
        'state after',
        'because',
      ],
      rows: entries.map((entry) => {
        if (entry.kind !== 'move')
          return [entry.date, entry.kind, null, null, null, null, null, null, null, null, because(entry)];
        const { date, kind, party, issue, before, after, nearer, farther, stateBefore, stateAfter } = entry;
        const towards = [nearer, farther].map((parties) => parties.map((one) => one.id).join('; '));
        return [
          date,
          kind,
          party.id,
          issue.id,
          positionWords(before),
          positionWords(after),
          ...towards,
          stateBefore,
          stateAfter,
          because(entry),
        ];
      }),
    }),
    blocks: () => timelineBlocks(entries),
    holds: true,
  };
}

export function entryData(entry: Entry): Readonly<Record<string, unknown>> {
  const none = {
    party: null,
    issue: null,
    before: null,
    after: null,
    nearer: [],
    farther: [],
    stateBefore: null,
    stateAfter: null,
  };
  const { kind, date } = entry;
  switch (entry.kind) {
    case 'event':
      return {
        date,
        kind,
        ...none,
        because: because(entry),
      };
    case 'proposal': {
      const { by, id, revises } = entry.proposal;
      const [author] = by;
      const party = by.length === 1 && author !== undefined ? author.id : null;
      return {
        date,
        kind,
        ...none,
        party,
        before: revises?.id ?? null,
        after: id,
        because: because(entry),
      };
    }
    case 'move': {
      const { party, issue, before, after, nearer, farther, stateBefore, stateAfter } = entry;
      return {
        date,
        kind,
        party: party.id,
        issue: issue.id,
        before: before === null ? null : stanceData(issue, before.stance),
        after: stanceData(issue, after.stance),
        nearer: nearer.map((one) => one.id),
        farther: farther.map((one) => one.id),
        stateBefore,
        stateAfter,
        because: because(entry),
      };
    }
    default:
      return entry satisfies never;
  }
}

/** The entry in a sentence: from where to where, a draft by whom, or what happened. */
function because(entry: Entry): string {
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

function timelineBlocks(entries: readonly Entry[]): readonly Block[] {
  if (entries.length === 0) {
    return [heading(1, 'Timeline'), paragraph('The model records no move, no draft and no event.')];
  }
  return [heading(1, 'Timeline'), ...dayBlocks(entries, citeById, 2)];
}

/** The entries under a heading a day. */
export function dayBlocks(entries: readonly Entry[], cite: Cite, level: 2 | 3): readonly Block[] {
  const dates = [...new Set(entries.map((entry) => entry.date))];
  const byDate = new Map(dates.map((date): [string, Entry[]] => [date, []]));
  for (const entry of entries) byDate.get(entry.date)?.push(entry);
  return dates.flatMap((date) => [heading(level, date), dayEntries(byDate.get(date) ?? [], cite)]);
}

function dayEntries(entries: readonly Entry[], cite: Cite): Entries {
  return {
    kind: 'entries',
    entries: entries.map((entry) => ({
      label: entry.kind === 'proposal' ? 'draft' : entry.kind,
      text: entryText(entry, cite),
    })),
  };
}

/** An entry in full, with what it rests on. */
export function entryText(entry: Entry, cite: Cite): Text {
  if (entry.kind === 'event')
    return line(entry.event.title, plain(grounds(cite, entry.event.basis, entry.event.evidence), 'muted'));
  if (entry.kind === 'proposal') {
    const { proposal, points } = entry;
    const told = points.slice(0, 3).map(([issue, at]) => `${issue.title}: ${pointWords(issue, at)}`);
    const more = points.length > 3 ? ` and ${points.length - 3} more` : '';
    const said = told.length === 0 ? '' : ` (${told.join('; ')}${more})`;
    const cited = grounds(cite, proposal.basis, proposal.evidence);
    return line(plain(because(entry), 'strong'), plain(`${said}${cited}`, 'muted'));
  }
  const { issue, after, nearer, farther, stateBefore, stateAfter } = entry;
  return line(
    plain(`${entry.party.name} on ${issue.title}: `, 'strong'),
    movement(entry),
    nearer.length === 0 ? '' : plain(`; nearer to ${names(nearer, 4)}`, 'good'),
    farther.length === 0 ? '' : plain(`; farther from ${names(farther, 4)}`, 'poor'),
    stateBefore === null || stateAfter === null
      ? ''
      : line('; ', stateText(stateBefore, null), ' → ', stateText(stateAfter, null)),
    after.because === null ? '.' : `. ${after.because}`,
    plain(grounds(cite, after.basis, after.evidence), 'muted'),
  );
}
