/** What a party says of one deal: whether it takes it, refuses it, or leaves it open, and why. */
import type { Fraction } from '../../model/fraction.ts';
import type { Issue } from '../../model/issue.ts';
import type { Party } from '../../model/party.ts';
import { difference } from '../../model/whole.ts';
import { positionOf } from '../../model/negotiation.ts';
import { worthOf } from '../../model/worth.ts';
import { partiesOn } from '../settled.ts';
import { pointsOf, standingBeside } from './deal.ts';
import type { Deal } from './deal.ts';
import { groundsOf } from './grounds.ts';
import type { Grounds } from './grounds.ts';
import { refusersOf } from './refusals.ts';
import type { Refuser } from './refusals.ts';
import { inPoints, totalOf } from './scoring.ts';
import type { Stand } from './stand.ts';
import { isHeard } from './dealings.ts';
import type { Dealings } from './dealings.ts';

/** How a party stands to the point of a deal on an issue on which it is asked. */
export interface PointSaying {
  readonly issue: Issue;
  readonly point: number;
  readonly stand: Stand;
  readonly grounds: Grounds;
  /** What the point is worth to it, in its points; null where it does not score the issue. */
  readonly worth: Fraction | null;
}

/** What a party says of a deal. */
export interface Saying {
  readonly party: Party;
  readonly word: 'takes' | 'refuses' | 'open';
  readonly points: readonly PointSaying[];
  /** What it is worth to a party that scores the deals, in its points; null for the others. */
  readonly total: Fraction | null;
  /** How far that lies below its walk-away; null where it does not. */
  readonly short: Fraction | null;
}

/**
 * What each of the parties says of a deal. It refuses one that holds a point it rejects or, where it scores the deals, a total below
 * its walk-away; who scores takes all others. One that does not score takes a deal when it demands or firmly accepts every
 * point of it, conditions that the deal meets included, or has named the point as its price for what the deal holds.
 */
export function saidOf(table: Dealings, deal: Deal): readonly Saying[] {
  const { space, questions } = table;
  const standing = standingBeside(space, pointsOf(space, deal));
  return space.parties.map((party): Saying => {
    const points = questions
      .filter((question) => question.party === party)
      .map((question): PointSaying => {
        const place = deal[table.placeOf.get(question.at) ?? 0] ?? 0;
        const stand = table.ask(question, place, standing);
        const { issue, points: put } = question.at;
        const on = { issue, point: put[place] ?? 0, stand };
        const scores = positionOf(space.negotiation, party, issue)?.scores ?? [];
        return {
          ...on,
          grounds: groundsOf(space.negotiation, party, on, standing),
          worth: worthOf(scores, on.point),
        };
      });
    const scorer = table.scorerOf.get(party);
    const total = scorer === undefined ? null : totalOf(scorer, deal);
    const walkAway = scorer?.walkAway ?? null;
    const isShort = total !== null && walkAway !== null && total < walkAway;
    const isRefused = isShort || points.some(({ stand }) => stand.kind === 'refuses');
    const isTaken =
      scorer !== undefined || (isHeard(table, party) && points.every(({ stand }) => stand.kind === 'takes'));
    return {
      party,
      word: isRefused ? 'refuses' : isTaken ? 'takes' : 'open',
      points,
      total: scorer === undefined || total === null ? null : inPoints(scorer, total),
      short: isShort && scorer !== undefined ? inPoints(scorer, difference(walkAway, total)) : null,
    };
  });
}

/** A party outside that rejects a point of a deal. */
export interface DealObjector extends Refuser {
  readonly issue: Issue;
  readonly point: number;
}

/** Those outside that reject a point of a deal, with the issue: they are not asked, and have no say on what is between others. */
export function objectorsTo({ space }: Dealings, deal: Deal): readonly DealObjector[] {
  const { negotiation, parties, issues } = space;
  const outside = negotiation.parties.filter((party) => !parties.includes(party));
  return outside.flatMap((party) =>
    issues.flatMap(({ issue, points }, at) => {
      const point = points[deal[at] ?? 0] ?? 0;
      const hasSay = partiesOn(issue, [party]).length > 0;
      const refusing = hasSay ? refusersOf(negotiation, [party], { issue }, point) : [];
      return refusing.map((one) => ({ ...one, issue, point }));
    }),
  );
}
