/** Every place of a model that cites a source. */
import { isSoFar } from '../model/day.ts';
import type { Claim, Evidence, Source, Supported } from '../model/claim.ts';
import type { Concession, Demand, Rejection, Score } from '../model/entry.ts';
import { isForeseen } from '../model/event.ts';
import type { TalksEvent } from '../model/event.ts';
import { grouped } from '../model/group.ts';
import type { Issue, Settlement } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party, View, WalkAway } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import type { Proposal, Response } from '../model/proposal.ts';

/** A place that may cite, and the day that it is of; null where it is of none. */
export type CitingPlace = { readonly date: string | null } & (
  | { readonly kind: 'note'; readonly of: Party | Issue | null; readonly claim: Claim }
  | { readonly kind: 'says' | 'alternative'; readonly party: Party; readonly claim: Claim }
  | { readonly kind: 'walk-away'; readonly party: Party; readonly walkAway: WalkAway }
  | { readonly kind: 'view'; readonly party: Party; readonly view: View }
  | { readonly kind: 'settlement'; readonly issue: Issue; readonly settlement: Settlement }
  /** A position is replaced where its holder has taken a newer one by the day of the negotiation. */
  | {
      readonly kind: 'position';
      readonly position: Position;
      readonly part: PositionPart;
      readonly isReplaced: boolean;
    }
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | { readonly kind: 'response'; readonly proposal: Proposal; readonly response: Response }
  | { readonly kind: 'event'; readonly event: TalksEvent }
);

/** What of a position may cite: an entry, the scores that rest on the same, its public line, or what is said of it as a whole. */
export type PositionPart =
  | { readonly kind: 'demands'; readonly held: Demand }
  | { readonly kind: 'concedes'; readonly held: Concession }
  | { readonly kind: 'rejects'; readonly held: Rejection }
  | { readonly kind: 'scores'; readonly held: Supported; readonly scores: readonly Score[] }
  | { readonly kind: 'says'; readonly held: Claim }
  | { readonly kind: 'whole'; readonly held: Position };

/** A place that cites a source, with what it cites of it. */
export interface Citation {
  readonly place: CitingPlace;
  readonly evidence: readonly Evidence[];
}

/**
 * All that cites a source, whatever its day: notes, public lines, alternatives, walk-aways and views, what is settled, the entries of
 * the positions of each history, drafts, answers and events, in this order and then in that of the model. What
 * bears on an issue is told where that is among those asked for.
 */
export function findCitations(
  { history, date, notes, parties, issues: all }: Negotiation,
  source: Source,
  issues: readonly Issue[],
): readonly Citation[] {
  const places = [
    ...notesOf(null, notes),
    ...parties.flatMap(partyPlaces),
    ...all.flatMap((issue) => (issues.includes(issue) ? notesOf(issue, issue.notes) : [])),
    ...issues.flatMap((issue) => settlementPlaces(issue, history.settlements.get(issue) ?? [])),
    ...[...history.positions.values()].flatMap((held) =>
      issues.flatMap((issue) => positionPlaces(held.get(issue) ?? [], date)),
    ),
    ...history.proposals.flatMap((proposal) => draftPlaces(proposal, issues)),
    ...history.events.map((event): CitingPlace => ({ kind: 'event', date: event.date, event })),
  ];
  return places.flatMap((place) => {
    const evidence = citedIn(supportOf(place), source);
    return evidence.length === 0 ? [] : [{ place, evidence }];
  });
}

/** Whether anything of a position cites a source. */
export function isCiting(position: Position, source: Source): boolean {
  return partsOf(position).some(({ held }) => citedIn(held, source).length > 0);
}

function citedIn({ evidence }: Supported, source: Source): readonly Evidence[] {
  return evidence.filter((one) => one.source === source);
}

/** What a position as a whole rests on is cited by the entries that state nothing of their own, and else by what is said beside them. */
function partsOf(position: Position): readonly PositionPart[] {
  const { demands, concedes, rejects, scores, says, because, interest, importance, evidence } = position;
  const parts: readonly PositionPart[] = [
    ...demands.map((held) => ({ kind: 'demands', held }) as const),
    ...concedes.map((held) => ({ kind: 'concedes', held }) as const),
    ...rejects.map((held) => ({ kind: 'rejects', held }) as const),
    ...[...grouped(scores, (score) => score.evidence).values()].flatMap(scoresPart),
    ...(says === null ? [] : [{ kind: 'says', held: says } as const]),
  ];
  const isCited = parts.some(({ held }) => held.evidence === evidence);
  const isMore = because !== null || interest !== null || importance !== null;
  return isCited || !isMore ? parts : [...parts, { kind: 'whole', held: position }];
}

function scoresPart(scores: readonly Score[]): readonly PositionPart[] {
  const [held] = scores;
  return held === undefined ? [] : [{ kind: 'scores', held, scores }];
}

/** Whether a place has come by a day, or is an event that may be told before its own. */
export function isToldBy(date: string, { place }: Citation): boolean {
  return isSoFar(place.date, date) || (place.kind === 'event' && isForeseen(place.event));
}

/** What of a place may rest on sources. */
function supportOf(place: CitingPlace): Supported {
  switch (place.kind) {
    case 'note':
    case 'says':
    case 'alternative':
      return place.claim;
    case 'walk-away':
      return place.walkAway;
    case 'view':
      return place.view;
    case 'settlement':
      return place.settlement;
    case 'position':
      return place.part.held;
    case 'proposal':
      return place.proposal;
    case 'response':
      return place.response;
    case 'event':
      return place.event;
    default:
      return place satisfies never;
  }
}

function notesOf(of: Party | Issue | null, notes: readonly Claim[]): readonly CitingPlace[] {
  return notes.map((claim) => ({ kind: 'note', date: null, of, claim }));
}

function partyPlaces(party: Party): readonly CitingPlace[] {
  const { says, alternative, walkAway, views, notes } = party;
  return [
    ...(says === null ? [] : [{ kind: 'says', date: null, party, claim: says } as const]),
    ...(alternative === null
      ? []
      : [{ kind: 'alternative', date: null, party, claim: alternative } as const]),
    ...(walkAway === null ? [] : [{ kind: 'walk-away', date: null, party, walkAway } as const]),
    ...views.map((view) => ({ kind: 'view', date: null, party, view }) as const),
    ...notesOf(party, notes),
  ];
}

function settlementPlaces(issue: Issue, settlements: readonly Settlement[]): readonly CitingPlace[] {
  return settlements.map((settlement) => ({ kind: 'settlement', date: settlement.since, issue, settlement }));
}

/** All that the positions of one holder on one issue hold, the oldest first; what is supposed cites nothing. */
function positionPlaces(held: readonly Position[], today: string): readonly CitingPlace[] {
  const positions = held.filter(({ basis }) => basis !== 'supposed');
  const last = positions.findLastIndex(({ since }) => isSoFar(since, today));
  return positions.flatMap((position, i) =>
    partsOf(position).map((part) => ({
      kind: 'position' as const,
      date: position.since,
      position,
      part,
      isReplaced: i < last,
    })),
  );
}

/** A draft where it names a point on the issues or none at all, with the answers to it on them; those without a day are of the draft's. */
function draftPlaces(proposal: Proposal, issues: readonly Issue[]): readonly CitingPlace[] {
  const { date, points, responses } = proposal;
  const isAsked = points.size === 0 || issues.some((issue) => points.has(issue));
  return [
    ...(isAsked ? [{ kind: 'proposal', date, proposal } as const] : []),
    ...responses.flatMap((response): CitingPlace[] =>
      issues.includes(response.issue)
        ? [{ kind: 'response', date: response.date ?? date, proposal, response }]
        : [],
    ),
  ];
}
