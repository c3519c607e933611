/** All that the questions about deals are answered from, worked out once. */
import type { Party } from '../../model/party.ts';
import type { Standing } from '../settled.ts';
import { questionsOf } from './links.ts';
import type { PointQuestion } from './links.ts';
import { isAsked, refusersIn } from './refusals.ts';
import type { Refuser } from './refusals.ts';
import { scoringOf } from './scoring.ts';
import type { Scorer, Scoring } from './scoring.ts';
import type { DealIssue, Space } from './space.ts';
import { standOn } from './stand.ts';
import type { Stand } from './stand.ts';

/** The deals, what they are worth, and how each party stands to their points. */
export interface Dealings extends Scoring {
  readonly space: Space;
  readonly scorerOf: ReadonlyMap<Party, Scorer>;
  /** By issue and point, those of the parties that reject it. */
  readonly refusers: readonly (readonly (readonly Refuser[])[])[];
  /** How each party stands on each issue on which it is asked. */
  readonly questions: readonly PointQuestion[];
  /** The answer to a question at a point of its issue, beside the points of the others that bear on it. */
  readonly ask: (question: PointQuestion, place: number, standing: Standing) => Stand;
  /** The place of an issue among those of the deals. */
  readonly placeOf: ReadonlyMap<DealIssue, number>;
}

/** Works out what a space of deals holds. */
export function dealingsOf(space: Space): Dealings {
  const scoring = scoringOf(space);
  const questions = questionsOf(space, space.parties);
  return {
    ...scoring,
    space,
    scorerOf: new Map(scoring.scorers.map((scorer) => [scorer.party, scorer])),
    refusers: refusersIn(space),
    questions,
    ask: asking(space),
    placeOf: new Map(space.issues.map((at, place) => [at, place])),
  };
}

/** What waits for nothing else is found once for each point. */
function asking({ negotiation }: Space): Dealings['ask'] {
  const known = new Map<PointQuestion, Stand[]>();
  return (question, place, standing) => {
    const { party, at, scope } = question;
    const found = known.get(question) ?? [];
    const before = found[place];
    if (before !== undefined) return before;
    const stand = standOn(negotiation, party, at.issue, at.points[place] ?? 0, standing);
    if (scope.length > 1) return stand;
    found[place] = stand;
    known.set(question, found);
    return stand;
  };
}

/** Whether anything can be known of how a party stands to a deal: it is asked, or has settled an issue of it. */
export function isHeard({ space }: Dealings, party: Party): boolean {
  return space.issues.some((at) => isAsked(at, party) || at.between.has(party));
}
