/** What a reader of the page has chosen to look at. */
import type { State } from '../model/state.ts';

/** What the page can show, each the answer to a question. */
export const aspects = ['issues', 'drafts', 'deals', 'timeline'] as const;
/** One of them. */
export type Aspect = (typeof aspects)[number];

/** All that a link brings back; things go by their ids, and an empty list leaves it to the question. */
export interface Choice {
  readonly view: Aspect;
  readonly parties: readonly string[];
  readonly issues: readonly string[];
  readonly groups: readonly string[];
  readonly states: readonly State[];
  /** The day to read the model as of, or null for its own. */
  readonly at: string | null;
  /** Supposed moves, as the command line takes them. */
  readonly whatIf: readonly string[];
  /** The issues that are opened to their reasons. */
  readonly open: readonly string[];
  /** The draft that is read, or null for all. */
  readonly draft: string | null;
}

/** What is shown where nothing is chosen. */
export const nothingChosen: Choice = {
  view: 'issues',
  parties: [],
  issues: [],
  groups: [],
  states: [],
  at: null,
  whatIf: [],
  open: [],
  draft: null,
};
