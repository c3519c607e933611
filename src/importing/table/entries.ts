/** The table that `positions --format csv` prints: a row for each thing that a position says. */
import { fold } from '../../words/fold.ts';
import type { CellGrid, GridCell, Row } from '../grid.ts';
import { Refused } from '../refused.ts';
import { quantityIn } from './quantity.ts';
import { citedIn } from './cited.ts';
import { needsIn } from './needs.ts';
import type { Mention, Sentence, Statement, TableTold } from './statement.ts';

const heads = ['party', 'issue', 'via', 'kind', 'point', 'label', 'from', 'to'] as const;

type Head =
  | (typeof heads)[number]
  | 'for'
  | 'needs'
  | 'status'
  | 'because'
  | 'redline'
  | 'score'
  | 'basis'
  | 'source'
  | 'at'
  | 'quote'
  | 'since';

/** Whether a table is one of ours. */
export function isEntries(grid: CellGrid): boolean {
  return heads.every((head) => grid.heads.some(({ text }) => fold(text) === head));
}

/** What its rows say, by the ids of the model that it was printed from. */
export function readEntries(grid: CellGrid): TableTold {
  const places = new Map(grid.heads.map(({ text }, at) => [fold(text), at]));
  const statements = grid.rows.map((row) => statementIn(grid.file, cellsOf(row, places)));
  return {
    file: grid.file,
    statements,
    parties: [...new Set(statements.map(({ party }) => party))],
    issues: [...new Set(statements.map(({ issue }) => issue))].map((title) => ({
      title,
      question: null,
      group: null,
      note: null,
      isOrdered: false,
    })),
    told: [],
  };
}

interface Cells {
  readonly cell: (head: Head) => GridCell;
  readonly text: (head: Head) => string | null;
}

function cellsOf(row: Row, places: ReadonlyMap<string, number>): Cells {
  const cell = (head: Head): GridCell =>
    row[places.get(head) ?? -1] ?? { text: '', place: { line: row[0]?.place.line ?? 1, column: 1 } };
  return { cell, text: (head) => (cell(head).text === '' ? null : cell(head).text) };
}

function statementIn(file: string, cells: Cells): Statement {
  const { cell, text } = cells;
  return {
    place: cell('point').place,
    partyAt: cell('party').place,
    issueAt: cell('issue').place,
    party: text('party') ?? lacking(file, cell('party'), 'party'),
    via: text('via'),
    issue: text('issue') ?? lacking(file, cell('issue'), 'issue'),
    since: text('since'),
    saying: sayingIn(file, cells),
    because: text('because'),
    basis: text('basis'),
    evidence: citedIn(text('source'), text('at'), text('quote')),
  };
}

function sayingIn(file: string, cells: Cells): Sentence {
  const { cell, text } = cells;
  const kind = cell('kind').text;
  switch (kind) {
    case 'demands':
      return { kind, at: mentionIn(file, cells) };
    case 'concedes':
      return {
        kind,
        at: mentionIn(file, cells),
        asks: text('for'),
        needs: needsIn(cell('needs').text),
        status: text('status'),
      };
    case 'rejects':
      return rejectionIn(file, cells);
    case 'scores':
      return { kind, at: mentionIn(file, cells), score: numberAt(file, cell('score')) };
    case 'because':
      return { kind, text: text('because') ?? lacking(file, cell('because'), 'reason') };
    case 'interest':
    case 'says':
      return { kind, text: text('label') ?? lacking(file, cell('label'), 'text') };
    case 'importance':
      return { kind, number: numberAt(file, cell('point')) };
    default:
      throw new Refused(
        file,
        cell('kind').place,
        `"${kind}" is no kind of entry`,
        'Kinds are: demands, concedes, rejects, scores, because, interest, says, importance.',
      );
  }
}

function rejectionIn(file: string, cells: Cells): Sentence {
  const { cell, text } = cells;
  const redline = text('redline');
  const point = cell('point').text;
  switch (point) {
    case 'above':
    case 'below':
      return {
        kind: 'rejects-beyond',
        side: point,
        at: numberAt(file, cell(point === 'above' ? 'from' : 'to')),
        redline,
      };
    case 'others':
      return { kind: 'rejects-others', redline };
    default:
      return { kind: 'rejects', at: mentionIn(file, cells), redline };
  }
}

/** A stretch of numbers has no point of its own; a number has it in all three columns. */
function mentionIn(file: string, { cell, text }: Cells): Mention {
  const [point, from, to] = [text('point'), text('from'), text('to')];
  if (from !== null && to !== null)
    return {
      kind: 'stretch',
      from: numberAt(file, cell('from')),
      to: numberAt(file, cell('to')),
      unit: quantityIn(cell('label').text, 'point')?.unit ?? null,
    };
  if (point === null) return lacking(file, cell('point'), 'point');
  return { kind: 'point', id: point, label: text('label') ?? point };
}

function numberAt(file: string, { text, place }: GridCell): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new Refused(file, place, `"${text}" is no number`, 'Write digits, with a point before the fraction.');
}

function lacking(file: string, { place }: GridCell, what: string): never {
  throw new Refused(file, place, `The row names no ${what}`, 'Fill it in, or leave the row out.');
}
