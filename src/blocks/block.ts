/**
 * The drawing vocabulary: what a view can say to people. A view says what a thing is (a red line, an
 * issue that is apart); a format decides how that looks.
 */
import type { Bars, Lanes, Plot } from './drawing.ts';
import type { Table } from './table.ts';
import { line } from './text.ts';
import type { Mark, Text } from './text.ts';

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

/** The stance grid: a row a party, a column a point, one mark a cell. */
export interface Grid {
  readonly kind: 'grid';
  readonly corner: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly label: string; readonly marks: readonly Mark[] }[];
  /** Whether its points are steps of a scale, so that some lie further apart than others. */
  readonly isOrdered?: true;
}

/** The numbers between two ends; an open end is not itself in the stretch. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly fromOpen: boolean;
  readonly toOpen: boolean;
}

/** Stretches of a range, a line a party, drawn to scale. */
export interface Ruler {
  readonly kind: 'ruler';
  readonly from: number;
  readonly to: number;
  readonly ends: readonly [string, string];
  /** Numbers between them that somebody names, from the least. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly rows: readonly {
    readonly label: string;
    /** What each mark covers, the first that covers a place winning there. */
    readonly stretches: readonly { readonly mark: Mark; readonly points: readonly Stretch[] }[];
    /** The same in words. */
    readonly words: string;
  }[];
}

/** Values for every pair of things, their names down the side and numbers across; where it does not fit, how wide it is. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly labels: readonly string[];
  /** A row a thing, made as it is drawn: there are as many values as things times things. */
  readonly cells: Iterable<readonly MatrixCell[]>;
}

/** A value in words, and how strong it is from 0 to 1; null where there is none. */
export interface MatrixCell {
  readonly text: string;
  readonly share: number | null;
}

/** What only a picture can show, for formats that draw; the others say the same in words elsewhere, and leave it out. */
export interface Picture {
  readonly kind: 'picture';
  readonly of: Matrix | Lanes;
}

/** How several parties stand on several issues: in words where their tables fit, else by signs, as a roll is called. */
export interface Roll {
  readonly kind: 'roll';
  readonly words: readonly (Heading | Table | Legend)[];
  readonly names: readonly string[];
  /** The parts of the page, each with a row a point and in it the mark of each party. */
  readonly parts: readonly { readonly heading: Heading; readonly rows: Grid['rows'] }[];
}

/** A line of a model file with what is wrong at one column of it. */
export interface Excerpt {
  readonly kind: 'excerpt';
  readonly diagnostic: {
    readonly code: string;
    readonly severity: 'error' | 'warning';
    readonly message: string;
    /** How to mend it, or null. */
    readonly hint: string | null;
    readonly file: string;
    readonly line: number;
    /** In characters from 1. */
    readonly column: number;
    /** The text of the line, or null where the file as a whole is wrong. */
    readonly excerpt: string | null;
  };
}

/** Lines of ours to be read or copied as they stand, such as a part of a model. */
export interface Listing {
  readonly kind: 'listing';
  readonly language: 'yaml' | 'console';
  readonly text: string;
}

/** Empty lines to write on, below a word that says what for. */
export interface Ruled {
  readonly kind: 'ruled';
  readonly label: string;
  readonly lines: number;
}

/** What the marks on a page say; grids and rulers bring their own. */
export interface Legend {
  readonly kind: 'legend';
  readonly marks: readonly Mark[];
}

export type Block =
  | Heading
  | Paragraph
  | Entries
  | Table
  | Grid
  | Ruler
  | Excerpt
  | Legend
  | Matrix
  | Roll
  | Listing
  | Ruled
  | Plot
  | Bars
  | Picture;

export function heading(level: Heading['level'], ...parts: readonly (string | Text)[]): Heading {
  return { kind: 'heading', level, text: line(...parts) };
}

/** The blocks of a page that draws nothing but what can stand in lines of text. */
export function withoutPictures(blocks: readonly Block[]): readonly Exclude<Block, Picture>[] {
  return blocks.filter((block) => block.kind !== 'picture');
}

export function paragraph(...parts: readonly (string | Text)[]): Paragraph {
  return { kind: 'paragraph', text: line(...parts) };
}

/** Blocks with a legend at their end, where their tables and entries hold marks; such tables are short. */
export function withLegend<T extends Block>(blocks: readonly T[]): readonly (T | Legend)[] {
  const texts = blocks.flatMap((block): readonly Text[] => {
    if (block.kind === 'entries') return block.entries.map(({ text }) => text);
    return block.kind === 'table' ? [...block.rows].flat(2) : [];
  });
  const used = new Set(texts.flatMap((text) => text.flatMap((run) => ('mark' in run ? [run.mark] : []))));
  return used.size === 0 ? blocks : [...blocks, { kind: 'legend', marks: [...used] }];
}
