/** Joins the analyses that a page of the negotiation, an issue or a party is made of. */
import { findAhead } from '../analysis/ahead.ts';
import { findBridges } from '../analysis/bridge.ts';
import { listConcessions } from '../analysis/concessions.ts';
import { findGaps, worstFirst } from '../analysis/gaps.ts';
import { holdersWhere } from '../analysis/holders.ts';
import { partiesOn, settledAmong } from '../analysis/settled.ts';
import type { Gap } from '../analysis/gaps.ts';
import { listPositions } from '../analysis/positions.ts';
import { readProposals } from '../analysis/proposal.ts';
import { listRejections } from '../analysis/rejections.ts';
import { findTimeline } from '../analysis/timeline.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { IssuePage } from '../views/issue.ts';
import type { Overview } from '../views/overview.ts';
import type { PartyPage, Profile } from '../views/party.ts';
import type { Recorded } from '../views/recorded.ts';
import type { Document } from '../views/report.ts';
import type { SheetPage } from '../views/sheet.ts';
import { principals } from './parties.ts';

/** The first screen: verdicts over the principals in the order of the model, and what stands beside them. */
export function overviewOf(negotiation: Negotiation, issues: readonly Issue[]): Overview {
  const compared = principals(negotiation);
  const gaps = findGaps(negotiation, compared, issues);
  const byIssue = new Map(gaps.map((gap) => [gap.issue, gap]));
  return {
    negotiation,
    principals: compared,
    gaps: issues.flatMap((issue) => byIssue.get(issue) ?? []),
    readings: readProposals(negotiation, negotiation.proposals, issues),
    bridges: findBridges(negotiation, gaps),
    timeline: findTimeline(negotiation, negotiation.parties, compared, issues),
    ahead: findAhead(negotiation),
  };
}

/** What else the model records: what all hold, what parties outside object to, and what is not offered firmly. */
export function recordedOf(negotiation: Negotiation, issues: readonly Issue[]): Recorded {
  const inside = new Set(principals(negotiation));
  const outside = negotiation.parties.filter((party) => !inside.has(party));
  return {
    negotiation,
    held: listPositions(negotiation, negotiation.parties, issues),
    objections: listRejections(negotiation, outside, issues).filter(({ askedBy, takenBy }) =>
      [...askedBy, ...takenBy].some((party) => inside.has(party)),
    ),
    offers: listConcessions(negotiation, negotiation.parties, issues).filter(({ firm }) => !firm),
  };
}

/** Everything that the report tells. */
export function documentOf(negotiation: Negotiation, issues: readonly Issue[]): Document {
  const { parties } = negotiation;
  const overview = overviewOf(negotiation, issues);
  return {
    overview,
    issues: overview.gaps.toSorted(worstFirst).map((gap) => issuePage(negotiation, gap)),
    parties: parties.map((party) => profileOf(negotiation, party, issues)),
    refusals: () => listRejections(negotiation, parties, issues),
    offers: () => listConcessions(negotiation, parties, issues),
  };
}

/** One issue, judged between the principals, with what every party holds on it. */
export function issuePage(negotiation: Negotiation, gap: Gap): IssuePage {
  const held = listPositions(negotiation, negotiation.parties, [gap.issue]);
  return { gap, held, weighed: holdersWhere(held, settledAmong(negotiation, gap.parties)) };
}

/** The same for an issue that is asked about by itself: where fewer than two principals are concerned, between those that it is between. */
export function issueAlone(negotiation: Negotiation, issue: Issue): IssuePage {
  const compared = principals(negotiation);
  const isBesideThem = issue.between !== null && partiesOn(issue, compared).length < 2;
  const [gap] = findGaps(negotiation, isBesideThem ? issue.between : compared, [issue]);
  if (gap === undefined) throw new Error(`no verdict on ${issue.id}`);
  return issuePage(negotiation, gap);
}

/** The sheet of a party: itself, each issue in the order of the model, the others, and what is drafted and due. */
export function sheetPage(negotiation: Negotiation, party: Party, issues: readonly Issue[]): SheetPage {
  const others = negotiation.parties.filter((one) => one !== party);
  return {
    negotiation,
    principals: principals(negotiation),
    you: partyPage(negotiation, party, issues),
    issues: issues.map((issue) => issueAlone(negotiation, issue)),
    others: others.map((one) => partyPage(negotiation, one, issues)),
    readings: readProposals(negotiation, negotiation.proposals, issues),
    ahead: findAhead(negotiation),
  };
}

/** One party with all that it wants, offers and refuses. */
export function partyPage(negotiation: Negotiation, party: Party, issues: readonly Issue[]): PartyPage {
  return {
    ...profileOf(negotiation, party, issues),
    refusals: listRejections(negotiation, [party], issues),
    offers: listConcessions(negotiation, [party], issues),
  };
}

function profileOf(negotiation: Negotiation, party: Party, issues: readonly Issue[]): Profile {
  return {
    party,
    blocs: negotiation.blocs.filter((bloc) => bloc.members.includes(party)),
    held: listPositions(negotiation, [party], issues),
  };
}
