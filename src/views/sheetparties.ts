/** The parties on a sheet: the reader as "you", then what it knows of the others. */
import { heading } from '../blocks/block.ts';
import type { Block, Entries } from '../blocks/block.ts';
import type { Cell } from '../blocks/table.ts';
import { phrase, prose } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import type { Holder } from '../model/holder.ts';
import type { Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import { claimText, noteBlocks, viewEntries } from '../wording/claims.ts';
import type { Cite } from '../wording/cite.ts';
import { figure } from '../wording/point.ts';
import { walkAwayText } from '../wording/scores.ts';
import { aboutBlocks } from './party.ts';
import type { Profile } from './party.ts';

/** What the reader says, does without a deal and needs, and what it thinks of the others. */
export function youBlocks({ party, held }: Profile, cite: Cite): readonly Block[] {
  const { says, alternative, walkAway, views, notes } = party;
  const told: readonly (readonly [string, Text | null])[] = [
    ['in public you say', says && claimText(says, cite)],
    ['without a deal', alternative && claimText(alternative, cite)],
    ['walk-away', walkAway && walkAwayText(walkAway, cite, 'you take')],
  ];
  const entries = told.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]));
  const blocks = [
    ...(entries.length === 0 ? [] : [{ kind: 'entries', entries } satisfies Entries]),
    ...noteBlocks(notes, cite),
    ...interestBlocks(held),
    ...(views.length === 0 ? [] : [heading(3, 'What you think of the others'), viewEntries(party, cite)]),
  ];
  return blocks.length === 0 ? [] : [heading(2, 'You'), ...blocks];
}

/** What it needs on each issue, and how much that matters to it beside the rest; of the two what is known. */
function interestBlocks(held: readonly Holder[]): readonly Block[] {
  const columns = [
    ['Your interest', interestCell],
    ['Importance to you', importanceCell],
  ] as const;
  const used = columns.filter(([, cellOf]) => held.some(({ position }) => cellOf(position).length > 0));
  const rows = held
    .map(({ position }): readonly Cell[] => [
      [phrase(position.issue.title, 'strong')],
      ...used.map(([, cellOf]) => cellOf(position)),
    ])
    .filter(([, ...cells]) => cells.some((cell) => cell.length > 0));
  return rows.length === 0 ? [] : [{ kind: 'table', heads: ['Issue', ...used.map(([head]) => head)], rows }];
}

function interestCell({ interest }: Position): Cell {
  return interest === null ? [] : [prose(interest)];
}

function importanceCell({ importance }: Position): Cell {
  return importance === null ? [] : [phrase(figure(importance))];
}

/** What each other says and does without a deal, and thinks of the reader; what it holds stands under the issues. */
export function otherBlocks(others: readonly Profile[], you: Party, cite: Cite): readonly Block[] {
  const known = others.filter(({ party: { says, alternative, walkAway, views, notes } }) =>
    [says, alternative, walkAway, ...views, ...notes].some((one) => one !== null),
  );
  return known.length === 0
    ? []
    : [
        heading(2, 'What you know of the others'),
        ...known.flatMap((other) => aboutBlocks(other, cite, 3, you)),
      ];
}
