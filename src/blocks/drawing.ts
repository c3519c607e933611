/** Pictures of deals by what they are worth, the plane of two parties and bars for more; and of what happened, by day. */
import type { Table } from './table.ts';
import type { Tone } from './text.ts';

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

/** What happened: a first word, a move towards some of the others or away from them, a draft, a settlement, an event, or one ahead. */
export const steps = [
  'first',
  'nearer',
  'farther',
  'both',
  'neither',
  'draft',
  'settlement',
  'event',
  'ahead',
] as const;
export type Happening = (typeof steps)[number];

/** What happened by day: a lane a party with its moves, and lanes for what is nobody's alone. */
export interface Lanes {
  readonly kind: 'lanes';
  readonly rows: readonly {
    readonly label: string;
    /** In the order of their days, such as 2026-03-01; so many of a kind on one day. */
    readonly steps: readonly { readonly day: string; readonly step: Happening; readonly count: number }[];
  }[];
}
