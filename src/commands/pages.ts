/** Joins the analyses that a page of the negotiation, an issue or a party is made of. */
import { findAhead } from '../analysis/ahead.ts';
import { findBridges } from '../analysis/bridge.ts';
import { listConcessions } from '../analysis/concessions.ts';
import { findGaps } from '../analysis/gaps.ts';
import { holdersWhere } from '../analysis/holders.ts';
import { settledAmong } from '../analysis/settled.ts';
import type { Gap } from '../analysis/gaps.ts';
import { listPositions } from '../analysis/positions.ts';
import { readProposals } from '../analysis/proposal.ts';
import { listRejections } from '../analysis/rejections.ts';
import { findTimeline } from '../analysis/timeline.ts';
import { grouped } from '../model/group.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { IssuePage } from '../views/issue.ts';
import type { Overview } from '../views/overview.ts';
import type { PartyPage } from '../views/party.ts';
import { principals } from './parties.ts';

/** The first screen: verdicts over the principals in the order of the model, and what stands beside them. */
export function overviewOf(negotiation: Negotiation, issues: readonly Issue[]): Overview {
  const compared = principals(negotiation);
  const inside = new Set(compared);
  const outside = negotiation.parties.filter((party) => !inside.has(party));
  const gaps = findGaps(negotiation, compared, issues);
  const byIssue = new Map(gaps.map((gap) => [gap.issue, gap]));
  return {
    negotiation,
    principals: compared,
    gaps: issues.flatMap((issue) => byIssue.get(issue) ?? []),
    held: listPositions(negotiation, negotiation.parties, issues),
    objections: listRejections(negotiation, outside, issues).filter(({ askedBy, takenBy }) =>
      [...askedBy, ...takenBy].some((party) => inside.has(party)),
    ),
    offers: listConcessions(negotiation, negotiation.parties, issues).filter(({ firm }) => !firm),
    readings: readProposals(negotiation, negotiation.proposals, issues),
    bridges: findBridges(negotiation, gaps),
    timeline: findTimeline(negotiation, negotiation.parties, compared, issues),
    ahead: findAhead(negotiation),
  };
}

/** One issue, judged between the principals, with what every party holds on it. */
export function issuePage(negotiation: Negotiation, gap: Gap): IssuePage {
  const held = listPositions(negotiation, negotiation.parties, [gap.issue]);
  return { gap, held, weighed: holdersWhere(held, settledAmong(negotiation, gap.parties)) };
}

/** One party with all that it wants, offers and refuses. */
export function partyPage(negotiation: Negotiation, party: Party, issues: readonly Issue[]): PartyPage {
  const [page] = partyPages(negotiation, [party], issues);
  return page ?? { party, blocs: [], held: [], refusals: [], offers: [] };
}

/** The pages of several parties, from one look at who asks for what. */
export function partyPages(
  negotiation: Negotiation,
  parties: readonly Party[],
  issues: readonly Issue[],
): readonly PartyPage[] {
  const held = grouped(listPositions(negotiation, parties, issues), partyOf);
  const refusals = grouped(listRejections(negotiation, parties, issues), partyOf);
  const offers = grouped(listConcessions(negotiation, parties, issues), partyOf);
  return parties.map((party) => ({
    party,
    blocs: negotiation.blocs.filter((bloc) => bloc.members.includes(party)),
    held: held.get(party) ?? [],
    refusals: refusals.get(party) ?? [],
    offers: offers.get(party) ?? [],
  }));
}

function partyOf({ party }: { readonly party: Party }): Party {
  return party;
}
