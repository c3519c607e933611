/** Exchanges that the parties name themselves: what each would give for what, chained until nothing more is asked. */
import type { Concession } from '../../model/entry.ts';
import { isCounting } from '../../model/stance.ts';
import type { Issue } from '../../model/issue.ts';
import { nearestTo } from '../crossing.ts';
import { positionOf } from '../../model/negotiation.ts';
import type { Party } from '../../model/party.ts';
import { span, touches } from '../../model/points.ts';
import type { Dealings } from '../deals/dealings.ts';
import { isAsked } from '../deals/refusals.ts';
import type { DealIssue } from '../deals/space.ts';
import { standOn } from '../deals/stand.ts';
import type { Stand } from '../deals/stand.ts';
import { barsTo } from './bars.ts';
import { askedPoint } from './wanted.ts';

/** What a party would give on an issue, and the points that it wants for it on others. */
export interface Offered {
  readonly party: Party;
  readonly issue: Issue;
  readonly concession: Concession;
}

/** How another party stands to a point of an exchange, beside the other points of it. */
export interface OtherStand {
  readonly party: Party;
  readonly issue: Issue;
  readonly point: number;
  readonly stand: Stand;
  /** Of the points that it takes, firmly or on terms, the nearest to this one; null where it takes none. */
  readonly nearest: number | null;
}

/** Offers that hang together: each is met by the points that the others come to. */
export interface Exchange {
  readonly kind: 'exchange';
  readonly offers: readonly Offered[];
  /** The point that it comes to on each issue, in the order in which they were asked for. */
  readonly points: ReadonlyMap<Issue, number>;
  /** What those say of the points who neither offer them nor ask for them. */
  readonly others: readonly OtherStand[];
}

/**
 * Every exchange that an offer of one of the parties opens, in the order of the issues, those with the fewest refusals
 * first. One that is part of another is left out, unless it is free of what bars the other.
 */
export function exchangesOf(table: Dealings): readonly Exchange[] {
  const all = offersIn(table)
    .flatMap((offer) => exchangeFrom(table, offer) ?? [])
    .map((exchange) => ({ exchange, bars: barsTo(table, exchange.points).length }))
    .toSorted((one, other) => one.bars - other.bars);
  const isTold = (one: Exchange, bars: number, at: number): boolean =>
    all.some(
      (other, beside) => other.bars === bars && beside !== at && isWithin(one, other.exchange, at < beside),
    );
  return all.flatMap(({ exchange, bars }, at) => (isTold(exchange, bars, at) ? [] : [exchange]));
}

/** Whether an exchange says nothing that another does not; of two alike the first stands. */
function isWithin(one: Exchange, other: Exchange, isFirst: boolean): boolean {
  if (one.offers.length === other.offers.length && isFirst) return false;
  return one.offers.every((offer) => other.offers.some(({ concession }) => concession === offer.concession));
}

/** What the parties would give for points on other issues of the deals, in the order of the issues. */
function offersIn({ space }: Dealings): readonly Offered[] {
  return space.issues.flatMap((at) =>
    space.parties.filter((party) => isAsked(at, party)).flatMap((party) => offersOn(space, party, at)),
  );
}

function offersOn(
  { negotiation, issues }: Dealings['space'],
  party: Party,
  at: DealIssue,
): readonly Offered[] {
  const conceded = positionOf(negotiation, party, at.issue)?.stance.conceded ?? [];
  return conceded
    .filter((one) => isCounting(one) && at.points.includes(one.concession.at))
    .filter(({ concession: { needs } }) =>
      needs.some((need) => issues.some(({ issue }) => issue === need.issue)),
    )
    .map(({ concession }) => ({ party, issue: at.issue, concession }));
}

type Points = ReadonlyMap<Issue, number>;

/** The exchange that an offer opens; null where what it asks for cannot be had beside it. */
function exchangeFrom(table: Dealings, first: Offered): Exchange | null {
  const start = withOffer(table, new Map([[first.issue, first.concession.at]]), first);
  if (start === null) return null;
  let offers: readonly Offered[] = [first];
  let points = start;
  for (let next = nextOffer(table, points, offers); next !== null; next = nextOffer(table, points, offers)) {
    offers = [...offers, next.offer];
    points = next.points;
  }
  return { kind: 'exchange', offers, points, others: othersOn(table, points, offers) };
}

/** The points with those that an offer asks for; null where they contradict what stands. */
function withOffer(table: Dealings, points: Points, { party, concession }: Offered): Points | null {
  const { space } = table;
  const found = new Map(points);
  for (const need of concession.needs) {
    const at = space.issues.find(({ issue }) => issue === need.issue);
    const known = found.get(need.issue) ?? space.standing(need.issue);
    const point = known ?? (at === undefined ? null : askedPoint(table, at, need, party));
    if (point === null || !touches([span(point)], need.points)) return null;
    if (at !== undefined) found.set(need.issue, point);
  }
  return found;
}

/** The first offer by which a party that does not take a point of the exchange would come to it. */
function nextOffer(
  table: Dealings,
  points: Points,
  offers: readonly Offered[],
): { readonly offer: Offered; readonly points: Points } | null {
  for (const { party, issue, point, stand } of othersOn(table, points, offers)) {
    if (stand.kind !== 'open') continue;
    const at = table.space.issues.find((one) => one.issue === issue);
    const covering = at === undefined ? [] : coveringOffers(table, party, at, point);
    for (const offer of covering) {
      const more = withOffer(table, points, offer);
      if (more !== null) return { offer, points: more };
    }
  }
  return null;
}

function coveringOffers(
  { space }: Dealings,
  party: Party,
  { issue }: DealIssue,
  point: number,
): readonly Offered[] {
  const conceded = positionOf(space.negotiation, party, issue)?.stance.conceded ?? [];
  return conceded
    .filter((one) => isCounting(one) && one.concession.needs.length > 0 && touches([span(point)], one.covers))
    .map(({ concession }) => ({ party, issue, concession }));
}

/** How those stand to the points who neither offer them nor ask for them. */
function othersOn(
  { space, questions }: Dealings,
  points: Points,
  offers: readonly Offered[],
): readonly OtherStand[] {
  const standing = (issue: Issue) => points.get(issue) ?? space.standing(issue);
  return questions.flatMap(({ party, at: { issue } }): readonly OtherStand[] => {
    const point = points.get(issue);
    const isNamed = offers.some(
      (offer) =>
        offer.party === party &&
        (offer.issue === issue || offer.concession.needs.some((need) => need.issue === issue)),
    );
    if (point === undefined || isNamed) return [];
    const stand = standOn(space.negotiation, party, issue, point, standing);
    return [{ party, issue, point, stand, nearest: nearestTo(issue, point, stand.stance?.acceptable ?? []) }];
  });
}
