/** Tables with a row for each thing that a party says of an issue. */
import { writtenBases } from '../../model/claim.ts';
import { isDay } from '../../model/day.ts';
import { redlineGrounds } from '../../model/entry.ts';
import { fold } from '../../words/fold.ts';
import type { CellGrid, GridCell, Row } from '../grid.ts';
import { numberIn } from '../numbers.ts';
import { Refused } from '../refused.ts';
import type { Columns, ColumnMeaning } from './meanings.ts';
import { sayNothing } from './nothing.ts';
import type { Sentence, Statement, TableTold } from './statement.ts';
import { pointsInCell } from './wide.ts';

/** Whether a table has what each row of a long one must say. */
export function isLongTable(columns: Columns): boolean {
  const says = ['point', 'number', 'concedes', 'rejects', 'importance'] as const;
  return columns.has('party') && columns.has('issue') && says.some((one) => columns.has(one));
}

/** What the rows say. */
export function readLong(grid: CellGrid, columns: Columns): TableTold {
  const at = (row: Row, meaning: ColumnMeaning): GridCell => {
    const column = columns.get(meaning);
    return (column === undefined ? undefined : row[column]) ?? { text: '', place: { line: 1, column: 1 } };
  };
  const rows = grid.rows.map((row) => rowIn(grid.file, (meaning) => at(row, meaning)));
  const unread = grid.heads.filter((_, column) => ![...columns.values()].includes(column));
  return {
    file: grid.file,
    statements: rows.flatMap(({ statements }) => statements),
    parties: [...new Set(rows.map(({ party }) => party))],
    issues: [...new Map(rows.map(({ topic }) => [topic.title, topic])).values()],
    told: unread.map(({ text }) => `The column "${text.trim()}" was left out: --column says what it holds.`),
  };
}

type CellOf = (meaning: ColumnMeaning) => GridCell;

function rowIn(file: string, cellOf: CellOf) {
  const word = (meaning: ColumnMeaning): string | null => {
    const text = cellOf(meaning).text.trim();
    return sayNothing(text) ? null : text;
  };
  const named = (meaning: 'party' | 'issue'): string => {
    const text = word(meaning);
    if (text !== null) return text;
    throw new Refused(file, cellOf(meaning).place, `The row names no ${meaning}`, 'Name one in each row.');
  };
  const [party, issue] = [named('party'), named('issue')];
  const source = word('source');
  const common = {
    party,
    via: null,
    issue,
    partyAt: cellOf('party').place,
    issueAt: cellOf('issue').place,
    since: dayIn(file, cellOf('date')),
    basis: wordAmong(file, cellOf('basis'), writtenBases),
    evidence: source === null ? [] : [{ source, at: word('at'), quote: word('quote') }],
  };
  const sayings = sayingsIn(file, cellOf);
  // The reason of a row is that of what it demands, and else of all that it says.
  const [first] = sayings;
  const statements = sayings.map(({ saying, place }): Statement => ({
    ...common,
    place,
    saying,
    because: saying.kind === first?.saying.kind ? word('because') : null,
  }));
  const importance = word('importance');
  const topic = {
    title: issue,
    question: word('question'),
    group: word('group'),
    note: word('note'),
    isOrdered: false,
  };
  const number = importance === null ? null : numberAt(file, cellOf('importance'));
  const weighed: readonly Statement[] =
    number === null
      ? []
      : [
          {
            ...common,
            place: cellOf('importance').place,
            saying: { kind: 'importance', number },
            because: null,
          },
        ];
  return { party, topic, statements: [...statements, ...weighed] };
}

interface Placed {
  readonly saying: Sentence;
  readonly place: GridCell['place'];
}

function sayingsIn(file: string, cellOf: CellOf): readonly Placed[] {
  const mentions = (meaning: ColumnMeaning) =>
    pointsInCell(cellOf(meaning).text).map((text) => ({
      at: { kind: 'words' as const, text },
      place: cellOf(meaning).place,
    }));
  const redline = redlineIn(file, cellOf('redline'));
  return [
    ...[...mentions('point'), ...mentions('number')].map(({ at, place }) => ({
      place,
      saying: { kind: 'demands', at } as const,
    })),
    ...mentions('concedes').map(({ at, place }) => ({
      place,
      saying: { kind: 'concedes', at, asks: null, needs: [], status: null } as const,
    })),
    ...mentions('rejects').map(({ at, place }) => ({
      place,
      saying: { kind: 'rejects', at, redline } as const,
    })),
  ];
}

function dayIn(file: string, { text, place }: GridCell): string | null {
  const day = text.trim();
  if (sayNothing(day)) return null;
  if (isDay(day)) return day;
  const [, date = '', month = '', year = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(day) ?? [];
  const turned = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (isDay(turned)) return turned;
  throw new Refused(file, place, `"${day}" is no day that is clear`, 'Write it as 2026-03-01.');
}

function wordAmong<const Word extends string>(
  file: string,
  { text, place }: GridCell,
  words: readonly Word[],
): Word | null {
  if (sayNothing(text)) return null;
  const found = words.find((one) => one === fold(text));
  if (found !== undefined) return found;
  throw new Refused(
    file,
    place,
    `"${text.trim()}" is none of ${words.join(', ')}`,
    'Write one of these, or nothing.',
  );
}

/** The ground of a red line, or that there is one; "no" and an empty cell say that there is none. */
function redlineIn(file: string, cell: GridCell): string | null {
  const word = fold(cell.text);
  if (sayNothing(word) || ['no', 'false', '0', 'nein', 'non'].includes(word)) return null;
  if (['yes', 'true', 'x', '1', 'ja', 'oui', 'sí', '✓', '✗', 'red line', 'redline'].includes(word))
    return 'true';
  return wordAmong(file, cell, redlineGrounds);
}

function numberAt(file: string, { text, place }: GridCell): number {
  const number = numberIn(text, 'point');
  if (number !== null && number >= 0) return number;
  throw new Refused(file, place, `"${text.trim()}" is no importance`, 'Write a number of 0 or more.');
}
