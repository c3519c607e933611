/**
 * The whole drawing vocabulary: what a view can say to people. A view says what a thing is (a red line, an
 * issue that is apart); a format decides how that looks.
 */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PointSet } from '../model/points.ts';

/** How a piece of text is meant; colour never says it alone. */
export type Tone = 'plain' | 'strong' | 'muted' | 'good' | 'fair' | 'poor' | 'bad';

/** The signs for how a party stands to a point, in the order of a legend; letters take their place on request. */
export const marks = [
  'demands',
  'accepts',
  'terms',
  'rejects',
  'redline',
  'silent',
  'unstated',
  'zone',
] as const;
export type Mark = (typeof marks)[number];

export type Run =
  { readonly text: string; readonly tone: Tone } | { readonly mark: Mark } | { readonly url: string };

/** A line of text, to be wrapped at words. */
export type Text = readonly Run[];

/** The lines of one cell of a table. */
export type Cell = readonly Text[];

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: Text;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
}

/** Lines that belong together, each with a label before it, such as "demands". */
export interface Entries {
  readonly kind: 'entries';
  readonly entries: readonly { readonly label: string; readonly text: Text }[];
}

export interface Table {
  readonly kind: 'table';
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The stance grid: a row a party, a column a point, one mark a cell. */
export interface Grid {
  readonly kind: 'grid';
  readonly corner: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly label: string; readonly marks: readonly Mark[] }[];
}

/** Stretches of a range, a line a party, drawn to scale. */
export interface Ruler {
  readonly kind: 'ruler';
  readonly from: number;
  readonly to: number;
  readonly ends: readonly [string, string];
  readonly rows: readonly {
    readonly label: string;
    /** What each mark covers, the first that covers a place winning there. */
    readonly stretches: readonly { readonly mark: Mark; readonly points: PointSet }[];
    /** The same in words. */
    readonly words: string;
  }[];
}

/** Values for every pair of things, their names down the side and numbers across; where it does not fit, another table. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly labels: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly otherwise: Table;
}

/** A line of a model file with what is wrong at one column of it. */
export interface Excerpt {
  readonly kind: 'excerpt';
  readonly diagnostic: Diagnostic;
}

/** What the marks on a page say; grids and rulers bring their own. */
export interface Legend {
  readonly kind: 'legend';
  readonly marks: readonly Mark[];
}

export type Block = Heading | Paragraph | Entries | Table | Grid | Ruler | Excerpt | Legend | Matrix;

/** One table of plain values, for CSV. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** What a command answers: data for machines, a table for spreadsheets, blocks for people. */
export interface Report<Data extends object = object> {
  /** The answer's own part of the JSON contract. */
  readonly data: () => Data;
  /** The one table of the question, or null where it has none. */
  readonly sheet: (() => Sheet) | null;
  /** Built only when a format for people asks for it. */
  readonly blocks: () => readonly Block[];
  /** Whether a condition that was asked for holds; where it does not, the exit status is 1. */
  readonly holds: boolean;
}

export function phrase(text: string, tone: Tone = 'plain'): Text {
  return [{ text, tone }];
}

export function mark(kind: Mark): Text {
  return [{ mark: kind }];
}

/** Texts one after the other, strings standing for plain text. */
export function line(...parts: readonly (string | Text)[]): Text {
  return parts.flatMap((part) => (typeof part === 'string' ? phrase(part) : part));
}

/** Texts with a separator between them. */
export function join(parts: readonly Text[], separator: string): Text {
  return parts.flatMap((part, i) => (i === 0 ? part : [...phrase(separator), ...part]));
}

export function heading(level: Heading['level'], ...parts: readonly (string | Text)[]): Heading {
  return { kind: 'heading', level, text: line(...parts) };
}

export function paragraph(...parts: readonly (string | Text)[]): Paragraph {
  return { kind: 'paragraph', text: line(...parts) };
}

/** Blocks with a legend at their end, where their tables hold marks. */
export function withLegend(blocks: readonly Block[]): readonly Block[] {
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : []));
  const used = new Set(cells.flatMap((text) => text.flatMap((run) => ('mark' in run ? [run.mark] : []))));
  return used.size === 0 ? blocks : [...blocks, { kind: 'legend', marks: [...used] }];
}
