/** What the rows of one playbook say, clause by clause. */
import { fold } from '../words/fold.ts';
import type { CellGrid, GridCell, Row } from './grid.ts';
import { decimalSignIn } from './numbers.ts';
import type { DecimalSign } from './numbers.ts';
import { Refused, whole } from './refused.ts';
import { quantityIn } from './table/quantity.ts';
import type { Sentence, Statement, TopicTold } from './table/statement.ts';
import { pointsInCell } from './table/wide.ts';

/** Its clauses as issues, and what is said of them. */
export interface Book {
  readonly topics: readonly TopicTold[];
  readonly statements: readonly Statement[];
}

/** Whose it is, what it calls a walk-away, and whether it is the only one, so that it sets the order of points. */
export interface BookReading {
  readonly party: string;
  readonly walkAway: 'last' | 'refused';
  readonly isAlone: boolean;
}

/** Reads the rows; a column that is missing is refused. */
export function bookIn(grid: CellGrid, reader: BookReading): Book {
  const columns = {
    clause: columnOf(grid, ['clause', 'issue', 'term', 'topic']),
    preferred: columnOf(grid, ['preferred', 'preferred position', 'position']),
    fallback: columnOf(grid, ['fallback', 'fall-back', 'fall back', 'fallback position']),
    walkAway: columnOf(grid, ['walk-away', 'walkaway', 'walk away', 'walk-away position']),
  };
  const beside = grid.heads.flatMap(({ text }, at) =>
    Object.values(columns).includes(at) ? [] : [{ text, at }],
  );
  const sign = decimalSignIn(grid.rows.flatMap((row) => row.map(({ text }) => text)));
  const known = new Set<string>();
  const rows = grid.rows.map((row) => {
    const title = cellAt(row, columns.clause).text.trim();
    if (title === '')
      throw new Refused(
        grid.file,
        cellAt(row, columns.clause).place,
        'The row names no clause',
        'Name one in each row.',
      );
    if (known.has(fold(title)))
      throw new Refused(
        grid.file,
        cellAt(row, columns.clause).place,
        `The clause "${title}" stands twice`,
        'Put both into one row; points that would do alike are parted by a bar.',
      );
    known.add(fold(title));
    const notes = beside.flatMap(({ text, at }) => {
      const told = cellAt(row, at).text.trim();
      return told === '' ? [] : [`${text.trim()}: ${told}`];
    });
    return {
      topic: {
        title,
        question: null,
        group: null,
        note: notes.length === 0 ? null : notes.join('; '),
        isOrdered: reader.isAlone,
      },
      statements: [
        ...said(cellAt(row, columns.preferred), 'demands'),
        ...said(cellAt(row, columns.fallback), 'concedes'),
        ...walkAwayIn(row, columns, { ...reader, sign }),
      ].map(({ saying, place }) => ({
        ...bare,
        saying,
        place,
        party: reader.party,
        partyAt: place,
        issue: title,
        issueAt: cellAt(row, columns.clause).place,
      })),
    };
  });
  return {
    topics: rows.map(({ topic }) => topic),
    statements: rows.flatMap(({ statements }) => statements),
  };
}

const bare = { via: null, since: null, because: null, basis: null, evidence: [] } as const;

interface Placed {
  readonly saying: Sentence;
  readonly place: GridCell['place'];
}

function said({ text, place }: GridCell, kind: 'demands' | 'concedes' | 'rejects'): readonly Placed[] {
  return pointsInCell(text).map((one) => {
    const at = { kind: 'words', text: one } as const;
    switch (kind) {
      case 'demands':
        return { place, saying: { kind, at } };
      case 'concedes':
        return { place, saying: { kind, at, asks: null, needs: [], status: null } };
      case 'rejects':
        return { place, saying: { kind, at, redline: null } };
      default:
        return kind satisfies never;
    }
  });
}

/** The last number that is acceptable says too that all beyond it is refused. */
function walkAwayIn(
  row: Row,
  columns: { readonly preferred: number; readonly walkAway: number },
  { walkAway: which, sign }: Pick<BookReading, 'walkAway'> & { readonly sign: DecimalSign },
): readonly Placed[] {
  const cell = cellAt(row, columns.walkAway);
  if (which === 'refused') return said(cell, 'rejects');
  const [last, first] = [cell, cellAt(row, columns.preferred)].map(({ text }) => quantityIn(text, sign));
  const beyond: readonly Placed[] =
    last == null || first == null || last.to === first.from
      ? []
      : [
          {
            place: cell.place,
            saying: {
              kind: 'rejects-beyond',
              side: last.to > first.from ? 'above' : 'below',
              at: last.to,
              redline: null,
            },
          },
        ];
  return [...said(cell, 'concedes'), ...beyond];
}

function columnOf({ file, heads }: CellGrid, words: readonly string[]): number {
  const found = heads.findIndex(({ text }) => words.includes(fold(text)));
  if (found >= 0) return found;
  throw new Refused(
    file,
    heads[0]?.place ?? whole,
    `The playbook has no column "${words[0] ?? ''}"`,
    'Its columns are clause, preferred, fallback and walk-away; what stands in others becomes notes.',
  );
}

function cellAt(row: Row, at: number): GridCell {
  return row[at] ?? { text: '', place: { line: 1, column: 1 } };
}
