/** The deal that trades start from. */
import type { Issue } from '../../model/issue.ts';
import type { Negotiation } from '../../model/negotiation.ts';
import type { Proposal } from '../../model/proposal.ts';
import { dealingsOf } from '../deals/dealings.ts';
import type { Dealings } from '../deals/dealings.ts';
import type { Deal } from '../deals/deal.ts';
import { leftOutOf } from '../deals/drafted.ts';
import { packagesOf } from '../deals/packages.ts';
import { spaceOf } from '../deals/space.ts';
import type { Asked, DealIssue } from '../deals/space.ts';

/** The deals, and the one that trades start from. */
export interface Base {
  readonly dealings: Dealings;
  /** The draft that it is taken from; null where it is the package that asks least. */
  readonly proposal: Proposal | null;
  /** Null where finding the package takes more partial deals than the limit. */
  readonly deal: Deal | null;
  /** Issues of which the draft says nothing: the package that asks least with its points fills them in. */
  readonly filledIn: readonly Issue[];
  /** Settled issues on which the draft names another point, which is left out. */
  readonly leftOut: readonly Issue[];
}

/** So many partial deals are kept at most for the package that asks least: each with the totals of all who score. */
const limit = 20_000;

/** From the draft that is given, else from the latest that names a point of every open issue, else from what asks least. */
export function baseOfTrades(asked: Omit<Asked, 'added'>, from: Proposal | null): Base {
  const open = spaceOf({ ...asked, added: new Map() });
  const proposal = from ?? latestWhole(asked.negotiation, open.issues);
  const points = proposal?.points ?? new Map<Issue, number>();
  const dealings = dealingsOf(spaceOf({ ...asked, added: points }));
  const { issues } = dealings.space;
  const filledIn = issues.filter(({ issue, held }) => held === null && !points.has(issue));
  const isWhole = proposal !== null && filledIn.length === 0;
  const whole = isWhole ? points : leastAsking(asked, points);
  return {
    dealings,
    proposal,
    deal: whole && issues.map((at) => placeOf(at, whole)),
    filledIn: proposal === null ? [] : filledIn.map(({ issue }) => issue),
    leftOut: leftOutOf(dealings.space, points),
  };
}

function placeOf({ issue, held, points }: DealIssue, wanted: ReadonlyMap<Issue, number>): number {
  return held === null ? Math.max(points.indexOf(wanted.get(issue) ?? Number.NaN), 0) : 0;
}

/** The latest day counts, and of drafts of one day, or of none, the last in the file. */
function latestWhole({ proposals }: Negotiation, issues: readonly DealIssue[]): Proposal | null {
  const isWhole = ({ points }: Proposal): boolean =>
    issues.every(({ issue, held }) => held !== null || points.has(issue));
  return proposals.filter(isWhole).reduce<Proposal | null>((latest, one) => {
    return latest === null || (one.date ?? '') >= (latest.date ?? '') ? one : latest;
  }, null);
}

/** The points of the package that asks least, with some points held. */
function leastAsking(
  asked: Omit<Asked, 'added'>,
  points: ReadonlyMap<Issue, number>,
): ReadonlyMap<Issue, number> | null {
  const fixed = new Map([...points, ...asked.fixed]);
  const dealings = dealingsOf(spaceOf({ ...asked, fixed, added: new Map() }));
  const found = packagesOf(dealings, 1, limit);
  if (found.kind === 'too-large') return null;
  const deal = found.packages[0]?.deal ?? [];
  return new Map(dealings.space.issues.map(({ issue, points: put }, at) => [issue, put[deal[at] ?? 0] ?? 0]));
}
