/** What the page asks: the questions of the command line, with nothing asked beside them. */
import { findBridges } from '../analysis/bridge.ts';
import { closestDrafts } from '../analysis/closest.ts';
import { findAhead } from '../analysis/ahead.ts';
import { findDeals } from '../analysis/deals.ts';
import { findGaps } from '../analysis/gaps.ts';
import { afterDay, laterDays } from '../analysis/later.ts';
import { readProposals } from '../analysis/proposal.ts';
import { findTimeline } from '../analysis/timeline.ts';
import { paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import { handedOn } from '../blocks/handed.ts';
import type { Report } from '../blocks/report.ts';
import { laterAround, laterInDrafts } from '../commands/later.ts';
import { principals } from '../commands/parties.ts';
import type { Proposal } from '../model/proposal.ts';
import { showBridges } from '../views/bridge.ts';
import { showDeals } from '../views/deals.ts';
import { listProposals, showProposals } from '../views/proposal.ts';
import { showTimeline } from '../views/timeline.ts';
import { laterBlocks } from '../wording/later.ts';
import type { Scene } from './scene.ts';

/** What of a scene is asked about. */
export type Judged = Pick<Scene, 'negotiation' | 'parties' | 'issues'>;

/** What is said where verdicts are asked over fewer than two. */
export const tooFew: readonly Block[] = [paragraph('A verdict needs at least two parties.')];

/** `stance bridge` of the parties. */
export function bridgeBlocks({ negotiation, parties, issues }: Judged): readonly Block[] {
  if (parties.length < 2) return tooFew;
  const bridges = findBridges(negotiation, findGaps(negotiation, parties, issues));
  return told(showBridges(bridges, parties, false), laterAround({ negotiation, issues }), negotiation.date);
}

/** `stance deals` of the parties. */
export function dealsBlocks({ negotiation, parties, issues }: Judged): readonly Block[] {
  if (parties.length < 2) return tooFew;
  const nothing = { fixed: new Map(), from: null, most: null, limit: null };
  const deals = findDeals({ negotiation, parties, issues, ...nothing });
  return told(showDeals(deals), laterAround({ negotiation, issues }), negotiation.date);
}

/** `stance timeline` of the parties that are chosen, else of all. */
export function timelineBlocks({ negotiation, parties, issues, choice }: Scene): readonly Block[] {
  const listed = choice.parties.length === 0 ? negotiation.parties : parties;
  const entries = findTimeline(negotiation, listed, principals(negotiation), issues);
  const kinds = ['position', 'settlement', 'proposal', 'event'] as const;
  const later = laterDays(negotiation, { kinds, parties: listed, issues });
  return told(showTimeline(entries, findAhead(negotiation)), later, negotiation.date);
}

/** `stance proposal` of one draft, or of all. */
export function draftsBlocks({ negotiation, issues }: Judged, chosen: Proposal | null): readonly Block[] {
  const { proposals, parties, history, date } = negotiation;
  const readings = readProposals(negotiation, chosen === null ? proposals : [chosen], issues);
  if (chosen !== null)
    return told(showProposals(readings), laterInDrafts(negotiation, [chosen], issues), date);
  const later = afterDay(negotiation, [
    ...laterInDrafts(negotiation, history.proposals, issues),
    ...laterDays(negotiation, { kinds: ['proposal'], parties, issues }),
  ]);
  return told(listProposals(readings, closestDrafts(readings)), later, date);
}

/** A page as it is handed on, with how much is dated later. */
function told(report: Report<object>, later: readonly string[], day: string): readonly Block[] {
  return handedOn([...report.blocks(), ...laterBlocks(later, day)]);
}
