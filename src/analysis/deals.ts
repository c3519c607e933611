/** Packages and deals: what all could take, what asks least, and who stands in the way of the others. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Proposal } from '../model/proposal.ts';
import { barredIn } from './deals/barred.ts';
import type { Bar } from './deals/barred.ts';
import { blockersOf } from './deals/blockers.ts';
import { bounded } from './deals/bounded.ts';
import type { Bounded } from './deals/bounded.ts';
import { countDeals } from './deals/counts.ts';
import type { Counts } from './deals/counts.ts';
import { amongAll } from './deals/from.ts';
import type { Among, From } from './deals/from.ts';
import type { Frontier, TooLarge } from './deals/frontier.ts';
import type { NamedDeals } from './deals/named.ts';
import { packagesOf } from './deals/packages.ts';
import type { Ranked } from './deals/packages.ts';
import { leastShort } from './deals/short.ts';
import { placeDraft } from './deals/drafted.ts';
import { judgeDrafts } from './deals/drafts.ts';
import type { DraftDeals } from './deals/drafts.ts';
import { efficiencyOf } from './deals/efficiency.ts';
import type { Efficiency } from './deals/efficiency.ts';
import { dealingsOf } from './deals/dealings.ts';
import type { Dealings } from './deals/dealings.ts';
import type { Deal } from './deals/deal.ts';
import { namedOn, onFrontierOf, spreadOver } from './deals/onzone.ts';
import type { OnFrontier } from './deals/onzone.ts';
import { ruleFor } from './deals/ruling.ts';
import type { Ruling } from './deals/ruling.ts';
import { tellDeal } from './deals/told.ts';
import type { ToldDeal } from './deals/told.ts';
import type { Partials } from './deals/partials.ts';
import { frontierOfAll, frontierOfZone, worthsInZone } from './deals/zone.ts';

/** What is asked of the deals between some parties. */
export interface DealsAsked {
  readonly negotiation: Negotiation;
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  /** The points that issues are held to. */
  readonly fixed: ReadonlyMap<Issue, number>;
  /** The draft that is placed among the deals. */
  readonly from: Proposal | null;
  /** So many packages, nearest deals and ties are listed at most; null for five, and a thousand ties. */
  readonly most: number | null;
  /** So many partial deals are kept at most; null for 50,000, and 200,000 for two and three parties. */
  readonly limit: number | null;
}

/** Where the work was given up. */
export interface Limit extends Omit<TooLarge, 'kind'> {
  readonly bounds: readonly Bounded[];
}

/** The deals between some parties. */
export interface Deals extends Ruling {
  readonly dealings: Dealings;
  /** Tells a deal: few of many are shown, so each is read when it is. */
  readonly tell: (deal: Deal) => ToldDeal;
  /** Whether something is better than a deal for one and worse for none, a draft off the points that are put among them. */
  readonly efficiency: (told: ToldDeal) => Efficiency;
  /** The totals on a frontier, with how many deals come to them and the first of these. */
  readonly onZone: readonly OnFrontier[];
  /** Those of them that stand for all, as many as a reader looks at: its ends and what lies evenly between. */
  readonly along: readonly OnFrontier[];
  /** What all deals of the zone are worth; null unless all score the deals, and where these are too many to look at each. */
  readonly zoneWorths: () => Partials | null;
  /** The drafts of the model among the deals. */
  readonly drafts: DraftDeals;
  readonly counts: Counts;
  /** Null unless all score the deals, and where it takes more partial deals than the limit. */
  readonly frontier: { readonly all: Frontier | null; readonly zone: Frontier | null } | null;
  /** The deals that are first by a measure; null unless all score the deals. */
  readonly named: readonly NamedDeals[] | null;
  /** Those that fall least short where the zone is empty; null where it is not, or that is not known. */
  readonly short: readonly Deal[] | null;
  /** What asks least; null where all score the deals, or it takes more partial deals than the limit. */
  readonly packages: readonly Ranked[] | null;
  /** The issues of which every point crosses a red line, and whose. */
  readonly barred: ReadonlyMap<Issue, readonly Bar[]>;
  readonly blockers: readonly (readonly Issue[])[] | null;
  readonly from: (From & { readonly among: Among | null }) | null;
  readonly limit: Limit | null;
}

/** So many totals of a frontier are looked at. */
const mostRead = 12;

/** Each of so many deals can be looked at. */
const mostEach = 10_000;

/** Counting keeps nothing but totals, so it may have more of them. */
const timesCounted = 10;

/**
 * All deals between some parties: how many are taken by whom, the Pareto frontier and the deals first by each measure where
 * all score them, what asks least where not, and what stands in the way. Totals are exact. Where something takes more partial
 * deals than the limit it is null, and the limit says so; nothing is ever estimated.
 */
export function findDeals(asked: DealsAsked): Deals {
  const { negotiation, parties } = asked;
  const listed = asked.most ?? 5;
  const ties = asked.most ?? 1000;
  const { space, from } = placeDraft(asked);
  const table = dealingsOf(space);
  const isScored = table.unscored.length === 0;
  const limit = asked.limit ?? (table.scorers.length > 3 ? 50_000 : 200_000);
  const wide = limit * timesCounted;
  const ruling = ruleFor(negotiation, parties);
  const counts = countDeals(table, ruling.rule, wide);
  const [all, zone] = isScored ? [frontierOfAll(table, limit), frontierOfZone(table, limit)] : [null, null];
  const packages = isScored ? null : packagesOf(table, listed, wide);
  const isEmpty = zone?.kind === 'frontier' && zone.totals.counts.length === 0;
  const short = isEmpty ? leastShort(table, limit, ties) : null;
  const blockers = blockersOf(table, limit);
  const given = [all, zone, short, packages].find((one) => one?.kind === 'too-large');
  const bounds = zone?.kind === 'too-large' ? bounded(table, limit) : null;
  const uncounted = counts.takenByAll === null || counts.refusedByNone === null || counts.passing === null;
  const isReached = given !== undefined || uncounted || blockers.isCut;
  const onFrontier = all?.kind === 'frontier' ? all : null;
  const onZone = zone?.kind === 'frontier' ? zone : null;
  return {
    ...ruling,
    dealings: table,
    tell: (deal) => tellDeal(table, deal),
    efficiency: (told) => efficiencyOf(table, { all: onFrontier, zone: onZone }, told),
    onZone: onZone === null ? [] : onFrontierOf(onZone, ties),
    along: onZone === null ? [] : spreadOver(onZone, asked.most ?? mostRead),
    zoneWorths: () => (isScored && counts.deals <= mostEach ? worthsInZone(table) : null),
    drafts: judgeDrafts(table, asked.from),
    counts,
    frontier: isScored ? { all: onFrontier, zone: onZone } : null,
    named: isScored ? (onZone === null ? (bounds?.named ?? []) : namedOn(table, onZone, ties, wide)) : null,
    short: short?.kind === 'short' ? short.deals : null,
    packages: packages?.kind === 'packages' ? packages.packages : null,
    barred: barredIn(table),
    blockers: blockers.sets,
    from: from && {
      ...from,
      among:
        isScored && from.deal !== null
          ? amongAll(table, from.deal, onFrontier, { most: listed, limit: wide })
          : null,
    },
    limit: isReached
      ? {
          partial: given?.kind === 'too-large' ? given.partial : wide,
          issues: given?.kind === 'too-large' ? given.issues : space.issues.length,
          bounds: bounds?.bounds ?? [],
        }
      : null,
  };
}
