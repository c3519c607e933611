/** Whose agreement a draft takes, who else reads it, and what stands beside its points. */
import type { Negotiation } from '../model/negotiation.ts';
import { principalsAmong } from '../model/party.ts';
import type { Party } from '../model/party.ts';
import type { Proposal } from '../model/proposal.ts';
import { settledAmong } from './settled.ts';
import type { Standing } from './settled.ts';

/** The table of a draft: those that it is between, else the principals, else all but mediators. */
export function tableOf(negotiation: Negotiation, { between }: Proposal): readonly Party[] {
  if (between !== null) return between;
  const principals = principalsAmong(negotiation.parties);
  return principals.length > 1 ? principals : principalsFirst(negotiation);
}

/** All that a draft is read by: its table, then the others that are no mediators. */
export function readersOf(negotiation: Negotiation, table: readonly Party[]): readonly Party[] {
  return [...table, ...principalsFirst(negotiation).filter((party) => !table.includes(party))];
}

/** What stands on an issue for who takes a draft: the point that it names, else what its whole table has settled. */
export function standingIn(
  negotiation: Negotiation,
  { points }: Proposal,
  table: readonly Party[],
): Standing {
  const settled = settledAmong(negotiation, table);
  return (issue) => points.get(issue) ?? settled(issue);
}

function principalsFirst({ parties }: Negotiation): readonly Party[] {
  const others = parties.filter(({ role }) => role !== 'principal' && role !== 'mediator');
  return [...principalsAmong(parties), ...others];
}
