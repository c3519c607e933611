/** Every answer to a draft, then and now. */
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Proposal } from '../model/proposal.ts';
import { answerOf, tabledIn } from './draftanswer.ts';
import type { DraftAnswer } from './draftanswer.ts';
import type { Judging } from './draftverdict.ts';
import { partiesOn } from './settled.ts';

/** The answers to every point of a draft as they are, and as they were on the day of the draft, where it has one. */
export function answersTo(
  negotiation: Negotiation,
  before: Negotiation | null,
  proposal: Proposal,
  table: readonly Party[],
  { issues, readers }: Judging,
): readonly DraftAnswer[] {
  const dated = before?.proposals.find(({ id }) => id === proposal.id) ?? proposal;
  const now = tabledIn(negotiation, proposal, table);
  const then = before === null ? null : tabledIn(before, dated, table);
  return issues.flatMap((issue) => {
    const point = proposal.points.get(issue);
    if (point === undefined) return [];
    return partiesOn(issue, readers).map((party): DraftAnswer => {
      const whenItCame = then === null ? null : answerOf(then, issue, point, party).stance;
      return { ...answerOf(now, issue, point, party), whenItCame };
    });
  });
}
