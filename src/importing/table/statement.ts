/** What the rows of a table say, whatever their layout: one thing of one party on one issue. */
import type { FilePlace } from '../refused.ts';

/** What a cell names: a text that may be a number, or a point that is told with its id, or numbers from one to another. */
export type Mention =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'point'; readonly id: string; readonly label: string }
  | {
      readonly kind: 'stretch';
      readonly from: number;
      readonly to: number;
      readonly unit: string | null;
    };

/** What is said of the points of an issue, or of the issue as a whole. */
export type Sentence =
  | { readonly kind: 'demands'; readonly at: Mention }
  | {
      readonly kind: 'concedes';
      readonly at: Mention;
      readonly asks: string | null;
      readonly needs: readonly NeedMention[];
      readonly status: string | null;
    }
  | { readonly kind: 'rejects'; readonly at: Mention; readonly redline: string | null }
  | {
      readonly kind: 'rejects-beyond';
      readonly side: 'above' | 'below';
      readonly at: number;
      readonly redline: string | null;
    }
  | { readonly kind: 'rejects-others'; readonly redline: string | null }
  | { readonly kind: 'scores'; readonly at: Mention; readonly score: number }
  | { readonly kind: 'because' | 'interest' | 'says'; readonly text: string }
  | { readonly kind: 'importance'; readonly number: number };

/** What a concession waits for: on an issue by its id any of these points, each a word, a number or `from..to`. */
export interface NeedMention {
  readonly issue: string;
  readonly points: readonly string[];
}

/** A source by its id or title, with where in it and its words. */
export interface Cited {
  readonly source: string;
  readonly at: string | null;
  readonly quote: string | null;
}

/** One thing that is said. */
export interface Statement {
  /** Where its point stands, and who and what it is of. */
  readonly place: FilePlace;
  readonly partyAt: FilePlace;
  readonly issueAt: FilePlace;
  readonly party: string;
  /** The bloc that the party has the position from, or null. */
  readonly via: string | null;
  readonly issue: string;
  readonly since: string | null;
  readonly saying: Sentence;
  readonly because: string | null;
  readonly basis: string | null;
  readonly evidence: readonly Cited[];
}

/** What a table holds of a negotiation. */
export interface TableTold {
  readonly file: string;
  readonly statements: readonly Statement[];
  /** All parties and issues in their order, those without a statement among them. */
  readonly parties: readonly string[];
  readonly issues: readonly TopicTold[];
  readonly told: readonly string[];
}

/** An issue as a table has it. */
export interface TopicTold {
  readonly title: string;
  readonly question: string | null;
  readonly group: string | null;
  readonly note: string | null;
  /** Whether its points stand from one end to the other in the order in which they are named. */
  readonly isOrdered: boolean;
}
