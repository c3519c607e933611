/** What a draft is worth to those at its table who score the deals between them, and whether another deal is better. */
import type { Fraction } from '../model/fraction.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Whole } from '../model/whole.ts';
import type { Deal } from './deals/deal.ts';
import { placeDraft } from './deals/drafted.ts';
import { dealingsOf } from './deals/dealings.ts';
import type { Dealings } from './deals/dealings.ts';
import { amongAll } from './deals/from.ts';
import { saidOf } from './deals/said.ts';
import { pointsOfSwap, swapsFrom } from './trades/swaps.ts';
import { tradeFrom } from './trades/trade.ts';
import { changeTo } from './trades/changed.ts';
import type { ChangedDeal } from './trades/changed.ts';
import type { Trade } from './trades/trade.ts';

/** What a draft is worth to those who score the deals of its table. */
export interface DraftTotals {
  /** In points of each party's own; of a draft that names no point of some open issue, none is known. */
  readonly totals: ReadonlyMap<Party, Fraction>;
  /** How far those lie below a walk-away that do. */
  readonly short: ReadonlyMap<Party, Fraction>;
  /** The open issues of which it names no point, where somebody scores the deals. */
  readonly lacking: readonly Issue[];
}

/** Whether another deal is better than a draft: that is known where all at the table score. */
export interface BetterThanDraft {
  /** Whether no deal is better for some and worse for none; null where that is not known. */
  readonly efficient: boolean | null;
  /** How many are; null where they were not counted. */
  readonly dominatedBy: Whole | null;
  /** The one of them that changes the fewest issues. */
  readonly nearest: ChangedDeal | null;
  /** The first exchange of two points that improves it. */
  readonly trade: Trade | null;
}

/** So many partial deals are kept at most to count what is better than one draft. */
const limit = 50_000;

/** What a draft is worth by the scores of a negotiation. */
export function totalsOfDraft(
  negotiation: Negotiation,
  proposal: Proposal,
  table: readonly Party[],
): DraftTotals {
  const { dealings, deal } = placed(negotiation, proposal, table);
  if (deal === null) return { totals: new Map(), short: new Map(), lacking: lackingIn(dealings) };
  const said = saidOf(dealings, deal);
  return {
    totals: new Map(said.flatMap(({ party, total }) => (total === null ? [] : [[party, total]]))),
    short: new Map(said.flatMap(({ party, short }) => (short === null ? [] : [[party, short]]))),
    lacking: [],
  };
}

/** What is better than a draft for some and worse for none; null where not all at the table score, or it is no whole deal. */
export function betterThanDraft(
  negotiation: Negotiation,
  proposal: Proposal,
  table: readonly Party[],
): BetterThanDraft | null {
  const { dealings, deal } = placed(negotiation, proposal, table);
  if (deal === null || dealings.unscored.length > 0) return null;
  const { efficient, dominatedBy, better } = amongAll(dealings, deal, null, { most: 1, limit });
  const [nearest] = better;
  const [swap] = swapsFrom(dealings, deal, 1);
  return {
    efficient: nearest === undefined ? efficient : false,
    dominatedBy,
    nearest: nearest === undefined ? null : changeTo(dealings, deal, nearest),
    trade: swap === undefined ? null : tradeFrom(dealings, deal, swap, pointsOfSwap(swap)),
  };
}

interface Placed {
  readonly dealings: Dealings;
  readonly deal: Deal | null;
}

function placed(negotiation: Negotiation, from: Proposal, parties: readonly Party[]): Placed {
  const asked = { negotiation, parties, issues: negotiation.issues, fixed: new Map<Issue, number>(), from };
  const { space, from: draft } = placeDraft(asked);
  return { dealings: dealingsOf(space), deal: draft?.deal ?? null };
}

/** The open issues of which a draft names no point, where somebody scores the deals. */
function lackingIn({ space, scorers }: Dealings): readonly Issue[] {
  return scorers.length === 0
    ? []
    : space.issues.filter(({ held }) => held === null).map(({ issue }) => issue);
}
