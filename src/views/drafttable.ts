/** Who takes which point of a draft, as a table. */
import type { DraftAnswer } from '../analysis/draftanswer.ts';
import type { PartyReading, ProposalReading } from '../analysis/proposal.ts';
import { paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import type { Cell, Table } from '../blocks/table.ts';
import { line, mark, phrase } from '../blocks/text.ts';
import type { Mark, Text } from '../blocks/text.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import { worthWords } from '../wording/draftworth.ts';
import { pointWords } from '../wording/point.ts';

/** A row for each of the issues, with the point of the draft and the mark of everybody that it is put to; where they score, what it is worth to them. */
export function draftTable(
  issues: readonly Issue[],
  { byParty, answers, worth }: ProposalReading,
  nameOf: (party: Party) => string = ({ name }) => name,
): Table {
  const found = new Map(answers.map((answer) => [`${answer.issue.id} ${answer.party.id}`, answer]));
  const rows = issues.map((issue): readonly Cell[] => {
    const cells = byParty.map(({ party }) => found.get(`${issue.id} ${party.id}`));
    const point = cells.find((answer) => answer !== undefined)?.point;
    return [
      [phrase(issue.title)],
      point === undefined ? [] : pointCell(issue, point),
      ...cells.map((answer): Cell => [answer === undefined ? [] : markText(answer)]),
    ];
  });
  const total: readonly Cell[] = [
    [phrase('Total', 'strong')],
    [],
    ...byParty.map(({ party }) => totalCell(worth, party)),
  ];
  const hasTotals = worth !== null && worth.totals.size > 0;
  return {
    kind: 'table',
    heads: ['Issue', 'The draft', ...byParty.map((reader) => headOf(reader, nameOf))],
    rows: hasTotals ? [...rows, total] : rows,
  };
}

/** What the whole draft is worth to a party that scores, and what is missing to its walk-away. */
function totalCell(worth: ProposalReading['worth'], party: Party): Cell {
  const told = worth === null ? null : worthWords(worth, party);
  if (told === null) return [];
  const { total, short } = told;
  return [line(phrase(total, 'strong'), short === null ? '' : phrase(`, ${short}`, 'poor'))];
}

function headOf({ party, isAuthor }: PartyReading, nameOf: (party: Party) => string): string {
  return isAuthor ? `${nameOf(party)}*` : nameOf(party);
}

/** The point that a draft names; one that only puts the issue off is told as such. */
function pointCell(issue: Issue, point: number): Cell {
  const defers = issue.kind !== 'range' && issue.points[point]?.defers === true;
  return [
    phrase(pointWords(issue, point), 'strong'),
    ...(defers ? [phrase('settles nothing', 'muted')] : []),
  ];
}

/** The mark of an answer: a plus says that the party answered the draft itself, a star that the draft speaks for its author. */
function markText({ stance, redline, recorded, isOwn }: DraftAnswer): Text {
  const kind: Mark = redline ? 'redline' : stance;
  return line(mark(kind), recorded === null ? (isOwn ? ' *' : '') : ' +');
}

/** What the stars in it say, where there are any. */
export function starBlocks({ byParty, answers }: ProposalReading): readonly Block[] {
  if (!byParty.some(({ isAuthor }) => isAuthor)) return [];
  const own = answers.some(({ isOwn }) => isOwn)
    ? '; a mark with * is read from the draft itself and lends it no support'
    : '';
  return [paragraph(phrase(`* an author${own}`, 'muted'))];
}
