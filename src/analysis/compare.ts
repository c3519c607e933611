/** Side by side, where each party stands, issue by issue. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { judge } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** The verdict on each issue between the parties, in the order of the model. */
export function compareParties(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
): readonly Verdict[] {
  return issues.map((issue) => judge(negotiation, issue, parties));
}
