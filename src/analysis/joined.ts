/** Whom what is settled brings together on an issue, though what they say as it is written does not. */
import type { Issue } from '../model/issue.ts';
import { positionOf } from '../model/negotiation.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { touches } from '../model/points.ts';
import { silence } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';
import { stanceWhere } from './conditions.ts';
import { settledAmong } from './settled.ts';

/**
 * Of two of the parties, by their places: whether they have settled the issue, or would both firmly take a point of it
 * as what they have settled elsewhere meets their conditions. Conditions of which nothing is settled cost no time.
 */
export function joinedOn(
  negotiation: Negotiation,
  issue: Issue,
  parties: readonly Party[],
): (i: number, j: number) => boolean {
  const settlements = negotiation.settlements.get(issue) ?? [];
  const sides = parties.map((party) => {
    const stance = positionOf(negotiation, party, issue)?.stance ?? silence;
    const settled = settlements.map(({ between }) => between.includes(party));
    return { party, stance, settled, waits: isWaiting(negotiation, stance) };
  });
  return (i, j) => {
    const [a, b] = [sides[i], sides[j]];
    if (a === undefined || b === undefined) return false;
    if (a.settled.some((inside, at) => inside && b.settled[at] === true)) return true;
    if (!a.waits && !b.waits) return false;
    const standing = settledAmong(negotiation, [a.party, b.party]);
    return touches(stanceWhere(a.stance, standing).firm, stanceWhere(b.stance, standing).firm);
  };
}

/** Whether a concession needs an issue on which anything is settled. */
function isWaiting({ settlements }: Negotiation, { conceded }: Stance): boolean {
  return conceded.some(({ concession }) => concession.needs.some(({ issue }) => settlements.has(issue)));
}
