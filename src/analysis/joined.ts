/** Whom what is settled brings together on an issue, though what they say as it is written does not. */
import type { Issue } from '../model/issue.ts';
import { positionOf } from '../model/negotiation.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { touches } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { silence } from '../model/stance.ts';
import type { Stance } from '../model/stance.ts';
import { stanceWhere } from './conditions.ts';
import { settledAmong } from './settled.ts';
import type { Standing } from './settled.ts';

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
    return { party, settled, waits: isWaiting(negotiation, stance), firmWhere: firmOf(stance) };
  });
  return (i, j) => {
    const [a, b] = [sides[i], sides[j]];
    if (a === undefined || b === undefined) return false;
    if (a.settled.some((inside, at) => inside && b.settled[at] === true)) return true;
    if (!a.waits && !b.waits) return false;
    const standing = settledAmong(negotiation, [a.party, b.party]);
    return touches(a.firmWhere(standing), b.firmWhere(standing));
  };
}

/** What a party would firmly take where this stands, each found once: beside most others the same does. */
function firmOf(stance: Stance): (standing: Standing) => PointSet {
  const needed = stance.conceded.flatMap(({ concession }) => concession.needs.map(({ issue }) => issue));
  const known = new Map<string, PointSet>();
  return (standing) => {
    const key = needed.map(standing).join(' ');
    const found = known.get(key) ?? stanceWhere(stance, standing).firm;
    known.set(key, found);
    return found;
  };
}

/** Whether a concession needs an issue on which anything is settled. */
function isWaiting({ settlements }: Negotiation, { conceded }: Stance): boolean {
  return conceded.some(({ concession }) => concession.needs.some(({ issue }) => settlements.has(issue)));
}
