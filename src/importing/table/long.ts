/** Tables with a row for each thing that a party says of an issue. */
import { writtenBases } from '../../model/claim.ts';
import { grouped } from '../../model/group.ts';
import { fold } from '../../words/fold.ts';
import type { CellGrid, GridCell, Row } from '../grid.ts';
import { tidy } from '../names.ts';
import { Refused } from '../refused.ts';
import { dayIn, importanceIn, redlineIn, wordAmong } from './cells.ts';
import type { Columns, ColumnMeaning } from './meanings.ts';
import { sayNothing } from './nothing.ts';
import type { Sentence, Statement, TableTold, TopicTold } from './statement.ts';
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
  const spelling = spelledFirst();
  const rows = grid.rows.map((row) => rowIn(grid.file, (meaning) => at(row, meaning), spelling));
  const unread = grid.heads.filter((_, column) => ![...columns.values()].includes(column));
  return {
    file: grid.file,
    statements: rows.flatMap(({ statements }) => statements),
    parties: [...new Set(rows.map(({ party }) => party))],
    issues: [
      ...grouped(
        rows.map(({ topic }) => topic),
        ({ title }) => title,
      ).values(),
    ].map(joined),
    told: [
      ...unread.map(({ text }) => `The column "${text.trim()}" was left out: --column says what it holds.`),
      ...rows.flatMap(({ told }) => told),
    ],
  };
}

/** What the rows tell of an issue: of each thing what is told first. */
function joined(topics: readonly TopicTold[]): TopicTold {
  const first = (key: 'question' | 'group' | 'note'): string | null =>
    topics.find((topic) => topic[key] !== null)?.[key] ?? null;
  const title = topics[0]?.title ?? '';
  return { title, question: first('question'), group: first('group'), note: first('note'), isOrdered: false };
}

type CellOf = (meaning: ColumnMeaning) => GridCell;

/** Names that differ in case or blanks alone are one, as they were first written. */
function spelledFirst(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const first = known.get(fold(name)) ?? tidy(name);
    known.set(fold(name), first);
    return first;
  };
}

function rowIn(file: string, cellOf: CellOf, spelling: (name: string) => string) {
  const word = (meaning: ColumnMeaning): string | null => {
    const text = cellOf(meaning).text.trim();
    return sayNothing(text) ? null : text;
  };
  const named = (meaning: 'party' | 'issue'): string => {
    const text = word(meaning);
    if (text !== null) return spelling(text);
    throw new Refused(file, cellOf(meaning).place, `The row names no ${meaning}`, 'Name one in each row.');
  };
  const [party, issue] = [named('party'), named('issue')];
  const titled = word('source');
  const source = titled === null ? null : spelling(titled);
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
  const number = importance === null ? null : importanceIn(file, cellOf('importance'));
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
  const said = [...statements, ...weighed];
  return { party, topic, statements: said, told: unheard(file, said, cellOf) };
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

/** What stands in a row and belongs to nothing that it says. */
function unheard(file: string, said: readonly Statement[], cellOf: CellOf): readonly string[] {
  const has = (kind: Sentence['kind']): boolean => said.some(({ saying }) => saying.kind === kind);
  const isCited = said.some(({ evidence }) => evidence.length > 0);
  const belongs: readonly (readonly [ColumnMeaning, boolean])[] = [
    ['because', said.some(({ because }) => because !== null)],
    ['redline', has('rejects') || redlineIn(file, cellOf('redline')) === null],
    ['source', isCited],
    ['at', isCited],
    ['quote', isCited],
    ['basis', said.length > 0],
    ['date', said.length > 0],
  ];
  return belongs.flatMap(([meaning, isHeard]) => {
    const { text, place } = cellOf(meaning);
    if (isHeard || sayNothing(text)) return [];
    return [`Line ${place.line}: "${tidy(text)}" was left out, for the row says nothing that it belongs to.`];
  });
}
