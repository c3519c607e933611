/** How one party stands to one point of a draft, and what that says of the whole of it. */
import type { Issue } from '../model/issue.ts';
import { positionOf } from '../model/negotiation.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Concession, Demand, Rejection } from '../model/entry.ts';
import type { Position } from '../model/position.ts';
import type { AnswerWord, Proposal, Response } from '../model/proposal.ts';
import { nothing, span, touches } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { classOf, counts, takeStance, weight } from '../model/stance.ts';
import type { PointClass } from '../model/stance.ts';
import { meanOf, shareApart } from '../model/figures.ts';

/** How one party stands to one point of a draft. */
export interface DraftAnswer {
  readonly issue: Issue;
  readonly point: number;
  readonly party: Party;
  /** What it said of the draft, else what its position says of the point. */
  readonly stance: PointClass | 'unstated';
  /** What its position says, whatever it answered. */
  readonly reading: PointClass | 'unstated';
  readonly redline: boolean;
  /** The entry of its position that the reading rests on; null where there is none. */
  readonly entry: Demand | Concession | Rejection | null;
  /** What it demands on the issue, if anything. */
  readonly demands: PointSet;
  /** What it said of the draft, or null where nothing is recorded. */
  readonly recorded: Response | null;
}

/** Whether a party takes a draft: every point firmly, some, none, or it states nothing on any of them. */
export type Taking = 'whole' | 'part' | 'none' | 'unstated';

/** The answer of a party to the point of a draft on an issue. */
export function answerOf(
  negotiation: Negotiation,
  proposal: Proposal,
  issue: Issue,
  point: number,
  party: Party,
): DraftAnswer {
  const position = positionOf(negotiation, party, issue);
  const stance = position?.stance;
  const at = [span(point)];
  const reading = stance === undefined || !counts(stance) ? 'unstated' : classOf(stance, at);
  const recorded = proposal.responses.findLast((one) => one.party === party && one.issue === issue) ?? null;
  const found = recorded === null ? reading : answered(recorded.answer, reading);
  return {
    issue,
    point,
    party,
    stance: found,
    reading,
    redline: found === 'rejects' && stance !== undefined && touches(at, stance.redlines),
    entry: position === null ? null : entryFor(position, point, reading),
    demands: stance?.demands ?? nothing,
    recorded,
  };
}

/** Whether and how far one party takes a draft. */
export function takingOf(answers: readonly DraftAnswer[]): Taking {
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
export function closenessTo(answers: readonly DraftAnswer[]): number | null {
  return meanOf(
    answers.flatMap(({ issue, point, demands }) =>
      demands.length === 0 ? [] : [1 - shareApart(issue, [span(point)], demands)],
    ),
  );
}

/** A recorded answer stands above the reading; one who accepts may be glad to, and one who reserves has terms. */
function answered(answer: AnswerWord, reading: DraftAnswer['reading']): DraftAnswer['stance'] {
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

/** The entry that puts a point into its class; a red line before the other rejections that take it. */
function entryFor(position: Position, point: number, reading: DraftAnswer['reading']): DraftAnswer['entry'] {
  const at = [span(point)];
  const { demands, stance } = position;
  switch (reading) {
    case 'demands':
      return demands.find((demand) => touches(at, [demand.at])) ?? null;
    case 'accepts':
      return offerReaching(position, point, 'firm');
    case 'terms':
      return offerReaching(position, point);
    case 'rejects': {
      const against = stance.taken
        .filter(({ takes }) => touches(at, takes))
        .map(({ rejection }) => rejection);
      return against.find(({ redline }) => redline !== null) ?? against[0] ?? null;
    }
    case 'unmet':
    case 'silent':
    case 'unstated':
      return null;
    default:
      return reading satisfies never;
  }
}

/** The first concession of a kind that reaches a point. */
export function offerReaching(
  position: Position,
  point: number,
  kind: 'firm' | 'terms' = 'terms',
): Concession | null {
  return position.concedes.find((one) => weight(one) === kind && reaches(position, one, point)) ?? null;
}

/** Whether a concession reaches a point: from the demands, or where there are none from the first concession. */
function reaches({ issue, demands, concedes }: Position, one: Concession, point: number): boolean {
  const first = concedes.filter((other) => weight(other) !== 'none').slice(0, 1);
  const alone = { demands, concedes: demands.length > 0 ? [one] : [...first, one], rejects: [] };
  return touches([span(point)], takeStance(issue, alone).acceptable);
}
