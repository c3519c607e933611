/** One issue on a sheet: what can be agreed, what you ask and could give, what the others hold, and room for notes. */
import { heading } from '../blocks/block.ts';
import type { Block, Entries } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import type { Gap } from '../analysis/gaps.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import { span } from '../model/points.ts';
import { noteBlocks } from '../wording/claims.ts';
import type { Cite } from '../wording/cite.ts';
import { figure, pointWords, spanWords } from '../wording/point.ts';
import { settledBeside, settlementText } from '../wording/settlement.ts';
import { namesWithYou } from '../wording/words.ts';
import { yourEntries } from '../wording/yours.ts';
import { askedBlocks, heldBlocks, pointNotes } from './issue.ts';
import type { IssuePage } from './issue.ts';
import { scoreBlocks } from './sheetscores.ts';

/** So many lines for notes have room for a move of each side, and leave a page short. */
const noteLines = 3;

/** All that a party has at hand on an issue. */
export function sheetIssueBlocks(
  { gap, held, weighed }: IssuePage,
  you: Party,
  cite: Cite,
): readonly Block[] {
  const { issue } = gap;
  const yours = weighed.find(({ party }) => party === you);
  const others = held.filter(({ party }) => party !== you);
  return [
    heading(3, issue.title),
    ...askedBlocks(issue),
    {
      kind: 'entries',
      entries: [...agreeable(gap, you, cite), ...(yours === undefined ? [] : yourEntries(yours, cite))],
    },
    ...(yours === undefined ? [] : scoreBlocks(issue, yours.position.scores, cite)),
    ...noteBlocks(issue.notes, cite),
    ...heldBlocks(others, cite, 4),
    { kind: 'ruled', label: 'Notes', lines: noteLines },
  ];
}

/** What can be agreed, between whom, and what is. */
function agreeable(gap: Gap, you: Party, cite: Cite): Entries['entries'] {
  const { issue, settled } = gap;
  const settlements = [...(settled === null ? [] : [settled]), ...settledBeside(gap)];
  return [
    { label: 'points', text: phrase(pointsListed(issue)) },
    ...pointNotes(issue),
    ...(issue.between === null ? [] : [{ label: 'between', text: phrase(namesWithYou(issue.between, you)) }]),
    ...settlements.map((one) => ({
      label: 'settled',
      text: settlementText(issue, one, cite, namesWithYou(one.between, you)),
    })),
  ];
}

/** "0 to 10 %, in steps of 0.5"; "One year / Two years / Three years". */
function pointsListed(issue: Issue): string {
  if (issue.kind !== 'range') return issue.points.map((_, place) => pointWords(issue, place)).join(' / ');
  const { from, to, step } = issue;
  return `${spanWords(issue, span(from, to))}${step === null ? '' : `, in steps of ${figure(step)}`}`;
}
