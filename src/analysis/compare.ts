/** Side by side, where each party stands, issue by issue. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { judge } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/**
 * The verdict on each issue between the parties, in the order of the issues given: the state, the sets of points that
 * it rests on, and what each party holds there. Any number of parties will do; with fewer than two that count an
 * issue is `unstated`.
 */
export function compareParties(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
): readonly Verdict[] {
  return issues.map((issue) => judge(negotiation, issue, parties));
}
