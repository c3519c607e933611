/** One draft in full: what it comes to, who takes which point, and who is to be asked. */
import type { DraftAnswer } from '../analysis/draftanswer.ts';
import type { PartyReading, ProposalReading } from '../analysis/proposal.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { line, mark, phrase } from '../blocks/text.ts';
import type { Block, Entries } from '../blocks/block.ts';
import type { Cell, Table } from '../blocks/table.ts';
import type { Mark, Text } from '../blocks/text.ts';
import { dayWords, originText } from '../wording/draftorigin.ts';
import { draftVerdictText } from '../wording/draftverdict.ts';
import { worthWords } from '../wording/draftworth.ts';
import { pointWords } from '../wording/point.ts';
import { supportText } from '../wording/cite.ts';
import { counted } from '../wording/words.ts';
import type { Cite } from '../wording/cite.ts';
import { worthBlocks } from './draftworth.ts';
import { askedEntries } from './readingasked.ts';
import { answeredBlocks, brokenBlocks, reasonBlocks } from './readingreasons.ts';
import { sinceBlocks } from './readingsince.ts';

/** One draft in full. */
export function readingBlocks(reading: ProposalReading, cite: Cite, level: 1 | 3): readonly Block[] {
  const { proposal, answers } = reading;
  const { id, title, evidence, basis } = proposal;
  const below = level === 1 ? 2 : 4;
  const covered = [...new Set(answers.map(({ issue }) => issue))];
  const asked = askedEntries(reading);
  const unnamed = unnamedEntries(reading);
  return [
    heading(level, title, phrase(` (${id})`, 'muted')),
    paragraph(originText(reading), supportText(cite, basis, evidence), ` ${dayWords(reading)}`),
    ...brokenBlocks(reading, cite),
    ...(covered.length === 0
      ? [paragraph('It covers none of these issues.')]
      : [
          paragraph(draftVerdictText(reading)),
          gridTable(covered, reading),
          ...starBlocks(reading),
          ...(reading.worth === null ? [] : worthBlocks(reading.worth, reading.better())),
        ]),
    ...answeredBlocks(answers, cite),
    ...(unnamed.entries.length === 0 ? [] : [unnamed]),
    ...(asked.entries.length === 0 ? [] : [heading(below, 'To be asked'), asked]),
    ...reasonBlocks(reading, cite, below),
    ...sinceBlocks(reading, below),
  ];
}

function gridTable(issues: readonly Issue[], { byParty, answers, worth }: ProposalReading): Table {
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
    heads: ['Issue', 'The draft', ...byParty.map(headOf)],
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

function headOf({ party, isAuthor }: PartyReading): string {
  return isAuthor ? `${party.name}*` : party.name;
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

function starBlocks({ byParty, answers }: ProposalReading): readonly Block[] {
  if (!byParty.some(({ isAuthor }) => isAuthor)) return [];
  const own = answers.some(({ isOwn }) => isOwn)
    ? '; a mark with * is read from the draft itself and lends it no support'
    : '';
  return [paragraph(phrase(`* an author${own}`, 'muted'))];
}

/** What the draft leaves open on purpose, and where no point of it is recorded. */
function unnamedEntries({ leftOpen, unnamed }: ProposalReading): Entries {
  const some = unnamed.length > 4 ? unnamed.slice(0, 2) : unnamed;
  const told = some.map(({ title }) => title).join('; ');
  const counting = some === unnamed ? '' : `${counted(unnamed.length, 'issue')}, among them `;
  const entries = [
    ...(leftOpen.length === 0
      ? []
      : [{ label: 'left open in it', text: phrase(leftOpen.map(({ title }) => title).join('; ')) }]),
    ...(unnamed.length === 0 ? [] : [{ label: 'no point recorded', text: phrase(`${counting}${told}`) }]),
  ];
  return { kind: 'entries', entries };
}
