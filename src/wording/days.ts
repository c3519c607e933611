/** What happened, day by day: drafts, moves, settlements and events in sentences. */
import type { Moved } from '../analysis/moved.ts';
import type { TimelineEntry } from '../analysis/timeline.ts';
import { heading } from '../blocks/block.ts';
import type { Block, Entries } from '../blocks/block.ts';
import { becomes, line, phrase, prose } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { grouped } from '../model/group.ts';
import { toldOnce } from './alike.ts';
import type { Told } from './alike.ts';
import { eventText, eventWords } from './event.ts';
import { movement } from './movement.ts';
import { pointWords } from './point.ts';
import { settlementText } from './settlement.ts';
import { stateText } from './state.ts';
import { citeById, supportText } from './cite.ts';
import { names } from './words.ts';
import type { Cite } from './cite.ts';

/** The entry in a sentence: a draft by whom, from where to where, what was agreed, or what happened. */
export function timelineReason(entry: TimelineEntry): Text {
  switch (entry.kind) {
    case 'event':
      return phrase(eventWords(entry.event));
    case 'proposal':
      return phrase(proposalWords(entry));
    case 'settlement':
      return settledText(entry, citeById);
    case 'move': {
      const { party, issue, after } = entry;
      const because = after.because === null ? '' : `. ${after.because}`;
      return line(`${party.name} on ${issue.title}: `, movement(entry), because);
    }
    default:
      return entry satisfies never;
  }
}

function proposalWords({ proposal }: Extract<Told, { readonly kind: 'proposal' }>): string {
  const { title, by, revises } = proposal;
  return `${title}${by.length === 0 ? '' : `, by ${names(by)}`}${revises === null ? '' : `, revising ${revises.title}`}`;
}

/** The entries under a heading a day, moves that are alike told once. */
export function dayBlocks(entries: readonly TimelineEntry[], cite: Cite, level: 2 | 3): readonly Block[] {
  const byDate = grouped(toldOnce(entries), ({ date }) => date);
  return [...byDate].flatMap(([date, told]) => [heading(level, date), dayEntries(told, cite)]);
}

function dayEntries(told: readonly Told[], cite: Cite): Entries {
  return {
    kind: 'entries',
    entries: told.map((one) => ({ label: labelOf(one), text: toldText(one, cite) })),
  };
}

/** A supposed move is none that anybody made. */
function labelOf(told: Told): string {
  return told.kind === 'moves' && told.like.support.basis === 'supposed' ? 'supposed' : labels[told.kind];
}

const labels = {
  proposal: 'draft',
  moves: 'move',
  settlement: 'settlement',
  event: 'event',
} as const satisfies Record<Told['kind'], string>;

/** An entry in full, with what it rests on. */
export function toldText(told: Told, cite: Cite): Text {
  switch (told.kind) {
    case 'event':
      return eventText(told.event, cite);
    case 'proposal': {
      const { proposal, points } = told;
      const named = points.slice(0, 3).map(([issue, at]) => `${issue.title}: ${pointWords(issue, at)}`);
      const more = points.length > 3 ? ` and ${points.length - 3} more` : '';
      const said = named.length === 0 ? '' : ` (${named.join('; ')}${more})`;
      return line(
        phrase(proposalWords(told), 'strong'),
        phrase(said, 'muted'),
        supportText(cite, proposal.basis, proposal.evidence),
      );
    }
    case 'settlement':
      return line(
        settledText(told, cite),
        turnText(told),
        ...told.turns.map((turn) => turnText(turn, `${turn.issue.title}: `)),
      );
    case 'moves':
      return movesText(told, cite);
    default:
      return told satisfies never;
  }
}

/** The day that it holds from is told beside it. */
function settledText(
  { issue, settlement }: Extract<Told, { readonly kind: 'settlement' }>,
  cite: Cite,
): Text {
  return line(`${issue.title}, `, settlementText(issue, { ...settlement, since: null }, cite));
}

function movesText(
  { like, movement: words, parties, nearer, farther, turns }: Extract<Told, { readonly kind: 'moves' }>,
  cite: Cite,
): Text {
  const { issue, after, support } = like;
  const each = parties.length === 1 ? '' : ', each';
  return line(
    phrase(`${names(parties, Infinity)} on ${issue.title}${each}: `, 'strong'),
    words,
    nearer.length === 0 ? '' : phrase(`; nearer to ${names(nearer, 4)}`, 'good'),
    farther.length === 0 ? '' : phrase(`; farther from ${names(farther, 4)}`, 'poor'),
    ...turns.map((turn) => turnText(turn)),
    after.because === null ? '.' : line('. ', prose(after.because)),
    supportText(cite, support.basis, support.evidence),
  );
}

/** "; apart → agreed", where the state of the issue changed; another issue is named first. */
export function turnText(
  { stateBefore, stateAfter }: Pick<Moved, 'stateBefore' | 'stateAfter'>,
  other = '',
): Text {
  if (stateBefore === null || stateAfter === null) return [];
  return line('; ', other, stateText(stateBefore, null), becomes, stateText(stateAfter, null));
}
