/** Who takes which point of a draft, who blocks it, and what changed for whom since the draft that it revises. */
import type { Issue } from '../model/issue.ts';
import { positionOf } from '../model/negotiation.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Proposal } from '../model/proposal.ts';
import { distance, span, touches } from '../model/points.ts';
import { classOf, counts, isOrdered } from '../model/stance.ts';
import type { PointClass, Stance } from '../model/stance.ts';
import { rounded } from '../model/figures.ts';
import { answerOf, closenessTo, takingOf } from './draftanswer.ts';
import type { DraftAnswer, Taking } from './draftanswer.ts';

/** A point that a revision moved, and for whom that is better or worse. */
export interface DraftChange {
  readonly issue: Issue;
  readonly from: number | null;
  readonly to: number | null;
  readonly better: readonly Party[];
  readonly worse: readonly Party[];
}

/** How one party takes a draft as a whole. */
export interface PartyReading {
  readonly party: Party;
  readonly answers: readonly DraftAnswer[];
  readonly taking: Taking;
  /** How close the draft comes to what the party demands, from 0 to 1; null where it demands nothing there. */
  readonly closeness: number | null;
}

/** A draft with every answer to it. */
export interface ProposalReading {
  readonly proposal: Proposal;
  /** The parties that it is put to: all but mediators, the principals first. */
  readonly byParty: readonly PartyReading[];
  readonly answers: readonly DraftAnswer[];
  readonly blockedBy: readonly Party[];
  readonly changes: readonly DraftChange[];
}

/**
 * A draft read from the positions: how each party but the mediators, the principals first, stands to each point that
 * it names on the issues. A recorded answer stands above what the position says. Closeness is from 0 to 1, rounded to
 * 12 decimals, and null where the party demands nothing on the issues that the draft covers.
 */
export function readProposal(
  negotiation: Negotiation,
  proposal: Proposal,
  issues: readonly Issue[],
): ProposalReading {
  const parties = readersOf(negotiation);
  const answers = issues.flatMap((issue) => {
    const point = proposal.points.get(issue);
    if (point === undefined) return [];
    return parties.map((party) => answerOf(negotiation, proposal, issue, point, party));
  });
  const byParty = parties.map((party) =>
    partyReading(
      party,
      answers.filter((answer) => answer.party === party),
    ),
  );
  const blocking = byParty.filter((reader) => reader.answers.some(({ stance }) => stance === 'rejects'));
  return {
    proposal,
    byParty,
    answers,
    blockedBy: blocking.map(({ party }) => party),
    changes: changesIn(negotiation, proposal, issues, parties),
  };
}

function partyReading(party: Party, answers: readonly DraftAnswer[]): PartyReading {
  return { party, answers, taking: takingOf(answers), closeness: closenessTo(answers) };
}

/** All parties that are no mediator, the principals first. */
function readersOf({ parties }: Negotiation): readonly Party[] {
  const others = parties.filter(({ role }) => role !== 'principal' && role !== 'mediator');
  return [...parties.filter(({ role }) => role === 'principal'), ...others];
}

function changesIn(
  negotiation: Negotiation,
  { points, revises }: Proposal,
  issues: readonly Issue[],
  parties: readonly Party[],
): readonly DraftChange[] {
  if (revises === null) return [];
  return issues.flatMap((issue) => {
    const from = revises.points.get(issue) ?? null;
    const to = points.get(issue) ?? null;
    if (from === to) return [];
    const turns = parties.map((party) => ({
      party,
      turn: preferenceFor(negotiation, party, issue, from, to),
    }));
    const better = turns.filter(({ turn }) => turn > 0).map(({ party }) => party);
    const worse = turns.filter(({ turn }) => turn < 0).map(({ party }) => party);
    return [{ issue, from, to, better, worse }];
  });
}

/** Above 0 where a party is better off with the new point: by its class, else by what is nearer to its demands. */
function preferenceFor(
  negotiation: Negotiation,
  party: Party,
  issue: Issue,
  from: number | null,
  to: number | null,
): number {
  const stance = positionOf(negotiation, party, issue)?.stance;
  if (stance === undefined || !counts(stance) || from === null || to === null) return 0;
  const nearer = isOrdered(issue) ? rounded(away(stance, from) - away(stance, to)) : 0;
  return rankOf(stance, to) - rankOf(stance, from) || nearer;
}

function rankOf(stance: Stance, point: number): number {
  const at = [span(point)];
  const order: readonly PointClass[] = ['rejects', 'silent', 'terms', 'accepts', 'demands'];
  return touches(at, stance.redlines) ? -1 : order.indexOf(classOf(stance, at));
}

/** How far a point is from what a party demands, or where it demands nothing from what it would take. */
function away({ demands, acceptable }: Stance, point: number): number {
  const wanted = demands.length > 0 ? demands : acceptable;
  return wanted.length === 0 ? 0 : distance(wanted, [span(point)]);
}
