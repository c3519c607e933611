/** Drafts judged by the code: what the laws speak of. */
import { findGaps } from '../../src/analysis/gaps.ts';
import type { Gap } from '../../src/analysis/gaps.ts';
import { states } from '../../src/model/state.ts';
import { loaded, party } from '../build.ts';
import type { Case } from './arbitrary.ts';
import { textOf } from './draft.ts';
import type { Draft, DraftPosition } from './draft.ts';

/** The gaps of a case on all issues. */
export function gapsOf({ draft, compared }: Case): readonly Gap[] {
  const negotiation = loaded(textOf(draft));
  return findGaps(
    negotiation,
    compared.map((id) => party(negotiation, id)),
    negotiation.issues,
  );
}

/** How good the state of an issue is: 0 for the worst. */
export function goodness(of: Case, issue: string): number {
  const found = gapsOf(of).find((gap) => gap.issue.id === issue);
  if (found === undefined) throw new Error(`no gap on ${issue}`);
  return states.indexOf(found.state);
}

/** The draft with one position in the place of another. */
export function replaced(draft: Draft, old: DraftPosition, by: DraftPosition): Draft {
  return { ...draft, positions: draft.positions.map((one) => (one === old ? by : one)) };
}
