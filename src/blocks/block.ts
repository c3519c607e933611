/**
 * The drawing vocabulary: what a view can say to people. A view says what a thing is (a red line, an
 * issue that is apart); a format decides how that looks.
 */
import { line } from './text.ts';
import type { Mark, Text, Tone } from './text.ts';

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
  /** A list, or where there are very many of them, rows that are made as they are drawn. */
  readonly rows: Iterable<readonly Cell[]>;
  /** Whether its rows stand close together, what does not fit a line being set in below it. */
  readonly isDense?: true;
}

/** The stance grid: a row a party, a column a point, one mark a cell. */
export interface Grid {
  readonly kind: 'grid';
  readonly corner: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly label: string; readonly marks: readonly Mark[] }[];
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
  readonly cells: Iterable<readonly string[]>;
}

/** A side of a plane: what deals are worth to one party, a range that holds all that stands on the plane. */
export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** The same in words. */
  readonly ends: readonly [string, string];
  /** Where a line crosses the plane, such as a walk-away, and what it is. */
  readonly line: { readonly at: number; readonly text: string } | null;
}

/** Where a deal stands on a plane. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Deals on the plane of two parties, the totals of one to the right and of the other upwards. */
export interface Plot {
  readonly kind: 'plot';
  readonly x: Axis;
  readonly y: Axis;
  /** Deals of a kind, and which; later ones stand over earlier ones. */
  readonly spots: readonly {
    readonly sign: '·' | '●';
    readonly tone: Tone;
    readonly text: string;
    readonly at: readonly Dot[];
  }[];
  /** Deals with a letter or digit of ours each, over all others; of several in one place the first shows. */
  readonly named: readonly (Dot & { readonly letter: string; readonly tone: Tone; readonly text: string })[];
  /** The same where nothing can be drawn. */
  readonly table: Table;
}

/** What deals are worth to several parties: a row a deal, in it a bar a party. */
export interface Bars {
  readonly kind: 'bars';
  readonly corner: string;
  /** A column a party, with the line across its bars, such as its walk-away, at a share of their length. */
  readonly columns: readonly {
    readonly head: string;
    readonly line: { readonly share: number; readonly text: string } | null;
  }[];
  /** A bar is as long as its share from 0 to 1, and its text says how much that is. */
  readonly rows: readonly {
    readonly label: string;
    readonly bars: readonly { readonly share: number; readonly text: string }[];
  }[];
  /** What a bar and the line across it stand for. */
  readonly words: { readonly bar: string; readonly line: string };
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
  | Plot
  | Bars;

export function heading(level: Heading['level'], ...parts: readonly (string | Text)[]): Heading {
  return { kind: 'heading', level, text: line(...parts) };
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
