/** Who takes which point of a draft, who blocks it, and what changed for whom since the draft that it revises. */
import { positionOf } from '../model/negotiation.ts';
import type { AnswerWord, Issue, Negotiation, Party, Proposal, Response } from '../model/negotiation.ts';
import { distance, nothing, span, touches } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { classOf, counts, isOrdered } from '../model/stance.ts';
import type { PointClass, Stance } from '../model/stance.ts';
import { lengthOf, rounded } from '../model/lengths.ts';

/** How a party stands to one point of a draft. */
export interface Answer {
  readonly issue: Issue;
  readonly point: number;
  readonly party: Party;
  /** What it said of the draft, else what its position says of the point. */
  readonly stance: PointClass | 'unstated';
  /** What its position says, whatever it answered. */
  readonly reading: PointClass | 'unstated';
  readonly redline: boolean;
  /** What it demands on the issue, if anything. */
  readonly demands: PointSet;
  /** What it said of the draft, or null where nothing is recorded. */
  readonly recorded: Response | null;
}

/** A point that a revision moved, and for whom that is better or worse. */
export interface Change {
  readonly issue: Issue;
  readonly from: number | null;
  readonly to: number | null;
  readonly better: readonly Party[];
  readonly worse: readonly Party[];
}

/** How one party takes a draft as a whole. */
export interface Taker {
  readonly party: Party;
  readonly answers: readonly Answer[];
  readonly taking: Taking;
  /** How close the draft comes to what the party demands, from 0 to 1; null where it demands nothing there. */
  readonly closeness: number | null;
}

/** A draft with every answer to it. */
export interface Reception {
  readonly proposal: Proposal;
  /** The parties that it is put to: all but mediators, the principals first. */
  readonly takers: readonly Taker[];
  readonly answers: readonly Answer[];
  readonly blockedBy: readonly Party[];
  readonly changes: readonly Change[];
}

/** Whether a party takes a draft: every point firmly, some, none, or it states nothing on any of them. */
export type Taking = 'whole' | 'part' | 'none' | 'unstated';

/** How all parties but mediators, the principals first, receive a draft on some issues. */
export function receive(negotiation: Negotiation, proposal: Proposal, issues: readonly Issue[]): Reception {
  const parties = receivers(negotiation);
  const covered = issues.filter((issue) => proposal.points.has(issue));
  const answers = covered.flatMap((issue) =>
    parties.map((party) => answerOf(negotiation, proposal, issue, proposal.points.get(issue) ?? 0, party)),
  );
  const takers = parties.map((party) =>
    takerOf(
      party,
      answers.filter((answer) => answer.party === party),
    ),
  );
  const blocking = takers.filter((taker) => taker.answers.some(({ stance }) => stance === 'rejects'));
  return {
    proposal,
    takers,
    answers,
    blockedBy: blocking.map(({ party }) => party),
    changes: changesIn(negotiation, proposal, issues, parties),
  };
}

function takerOf(party: Party, answers: readonly Answer[]): Taker {
  return { party, answers, taking: takingOf(answers), closeness: closenessTo(answers) };
}

function takingOf(answers: readonly Answer[]): Taking {
  if (answers.every(({ stance }) => stance === 'unstated')) return 'unstated';
  const taken = answers.filter(({ stance }) => stance === 'demands' || stance === 'accepts').length;
  if (taken === answers.length) return 'whole';
  return taken > 0 ? 'part' : 'none';
}

/**
 * How close a draft comes to what a party demands, from 0 to 1: on a scale or range one less the distance
 * as a part of its length, on choices 1 or 0; the mean over the covered issues on which it demands
 * something, and null where there are none.
 */
function closenessTo(answers: readonly Answer[]): number | null {
  const measured = answers.flatMap(({ issue, point, demands }) => {
    if (demands.length === 0) return [];
    const length = lengthOf(issue);
    const at = [span(point)];
    return [1 - (length === null ? Number(!touches(at, demands)) : distance(at, demands) / length)];
  });
  const sum = measured.toSorted((a, b) => a - b).reduce((a, b) => a + b, 0);
  return measured.length === 0 ? null : rounded(sum / measured.length);
}

/** All parties that are no mediator, the principals first. */
function receivers({ parties }: Negotiation): readonly Party[] {
  const others = parties.filter(({ role }) => role !== 'principal' && role !== 'mediator');
  return [...parties.filter(({ role }) => role === 'principal'), ...others];
}

function answerOf(
  negotiation: Negotiation,
  proposal: Proposal,
  issue: Issue,
  point: number,
  party: Party,
): Answer {
  const stance = positionOf(negotiation, party, issue)?.stance;
  const at = [span(point)];
  const reading = stance === undefined || !counts(stance) ? 'unstated' : classOf(stance, at);
  const recorded = proposal.responses.findLast((one) => one.party === party && one.issue === issue) ?? null;
  const found = recorded === null ? reading : answered(recorded.answer, reading);
  const redline = found === 'rejects' && stance !== undefined && touches(at, stance.redlines);
  return {
    issue,
    point,
    party,
    stance: found,
    reading,
    redline,
    demands: stance?.demands ?? nothing,
    recorded,
  };
}

/** A recorded answer stands above the reading; one who accepts may be glad to, and one who reserves has terms. */
function answered(answer: AnswerWord, reading: Answer['reading']): Answer['stance'] {
  switch (answer) {
    case 'accepts':
      return reading === 'demands' ? 'demands' : 'accepts';
    case 'rejects':
      return 'rejects';
    case 'reserves':
      return 'terms';
    default:
      return answer satisfies never;
  }
}

function changesIn(
  negotiation: Negotiation,
  { points, revises }: Proposal,
  issues: readonly Issue[],
  parties: readonly Party[],
): readonly Change[] {
  if (revises === null) return [];
  return issues.flatMap((issue) => {
    const from = revises.points.get(issue) ?? null;
    const to = points.get(issue) ?? null;
    if (from === to) return [];
    const turns = parties.map((party) => ({ party, turn: turnFor(negotiation, party, issue, from, to) }));
    const better = turns.filter(({ turn }) => turn > 0).map(({ party }) => party);
    const worse = turns.filter(({ turn }) => turn < 0).map(({ party }) => party);
    return [{ issue, from, to, better, worse }];
  });
}

/** Above 0 where a party is better off with the new point: by its class, else by what is nearer to its demands. */
function turnFor(
  negotiation: Negotiation,
  party: Party,
  issue: Issue,
  from: number | null,
  to: number | null,
): number {
  const stance = positionOf(negotiation, party, issue)?.stance;
  if (stance === undefined || !counts(stance) || from === null || to === null) return 0;
  return (
    worth(stance, to) - worth(stance, from) || (isOrdered(issue) ? away(stance, from) - away(stance, to) : 0)
  );
}

function worth(stance: Stance, point: number): number {
  const at = [span(point)];
  const order: readonly PointClass[] = ['rejects', 'silent', 'terms', 'accepts', 'demands'];
  return touches(at, stance.redlines) ? -1 : order.indexOf(classOf(stance, at));
}

/** How far a point is from what a party demands, or where it demands nothing from what it would take. */
function away({ demands, acceptable }: Stance, point: number): number {
  const wanted = demands.length > 0 ? demands : acceptable;
  return wanted.length === 0 ? 0 : distance(wanted, [span(point)]);
}
