/** The same talks told otherwise: in other points of a party's own, or in another order. */
import { decimal } from '../positions.ts';
import type { ScoredDraft, ScoredPosition } from './draft.ts';

/** Each score of a party, and its walk-away, as a function makes them; on one issue, or on all. */
function rescored(
  draft: ScoredDraft,
  party: string,
  issue: string | null,
  make: (figure: number) => number,
): ScoredDraft {
  const made = (figure: number): number => decimal(make(figure));
  const changed = ({ said }: ScoredPosition): boolean =>
    said.holder === party && (issue === null || said.issue === issue);
  return {
    ...draft,
    parties: draft.parties.map((one) =>
      one.id === party && one.walkAway !== null ? { ...one, walkAway: made(one.walkAway) } : one,
    ),
    positions: draft.positions.map((one) =>
      changed(one) ? { ...one, scores: one.scores.map(([at, score]) => [at, made(score)] as const) } : one,
    ),
  };
}

/** The same number more for every point of an issue, and for the walk-away. */
export function raised(draft: ScoredDraft, party: string, issue: string, by: number): ScoredDraft {
  return rescored(draft, party, issue, (figure) => figure + by);
}

/** Every score of a party so many times as large, and its walk-away. */
export function multiplied(draft: ScoredDraft, party: string, by: number): ScoredDraft {
  return rescored(draft, party, null, (figure) => figure * by);
}

/** Parties and issues from the last to the first. */
export function turned(draft: ScoredDraft): ScoredDraft {
  return {
    ...draft,
    parties: draft.parties.toReversed(),
    issues: draft.issues.toReversed(),
    positions: draft.positions.toReversed(),
  };
}
