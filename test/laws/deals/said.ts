/** What a party says of a deal, and why. */
import { conditionOf, stanceWhere } from '../../../src/analysis/conditions.ts';
import { moveTo } from '../../../src/analysis/crossing.ts';
import type { Standing } from '../../../src/analysis/settled.ts';
import type { Issue } from '../../../src/model/issue.ts';
import { positionOf } from '../../../src/model/negotiation.ts';
import type { Negotiation } from '../../../src/model/negotiation.ts';
import type { Party } from '../../../src/model/party.ts';
import { span, touches } from '../../../src/model/points.ts';
import { classOf, counts } from '../../../src/model/stance.ts';
import type { OpenPointRecord } from '../../../src/records/answers/deals.ts';
import { compared, dividedBy, exactOf, minus, zero } from './exact.ts';
import type { Exact } from './exact.ts';
import { isScored, totalOf } from './scores.ts';
import { standingIn } from './table.ts';
import type { Deal, DealIssue, Table } from './table.ts';

type Why = OpenPointRecord['why'];

export interface Said {
  readonly party: Party;
  readonly verdict: 'takes' | 'refuses' | 'open';
  readonly total: Exact | null;
  /** How far its total lies below its walk-away. */
  readonly short: Exact;
  readonly refused: readonly { readonly issue: Issue; readonly redline: boolean }[];
  readonly open: readonly { readonly issue: Issue; readonly why: Why }[];
}

/** What a party says of a deal. */
export function saidOf(table: Table, party: Party, deal: Deal): Said {
  const scored = isScored(table, party);
  const own = table.issues.filter(({ judging }) => judging.includes(party));
  const answers = own.map((on) => ({ issue: on.issue, answer: answerTo(table, party, on, deal) }));
  const refused = answers.flatMap(({ issue, answer }) =>
    answer === 'refused' || answer === 'redline' ? [{ issue, redline: answer === 'redline' }] : [],
  );
  const open = answers.flatMap(({ issue, answer }) =>
    answer === 'taken' || answer === 'refused' || answer === 'redline' ? [] : [{ issue, why: answer }],
  );
  const total = scored ? totalOf(table, party, deal) : null;
  const missed =
    total === null || party.walkAway === null ? zero : minus(exactOf(party.walkAway.total), total);
  const short = compared(missed, zero) > 0 ? missed : zero;
  const refuses = refused.length > 0 || short !== zero;
  const takes = scored || (open.length === 0 && own.length > 0);
  return {
    party,
    verdict: refuses ? 'refuses' : takes ? 'takes' : 'open',
    total,
    short,
    refused,
    open: scored ? [] : open,
  };
}

/** What it says of the point of one issue; what all have settled is taken, whatever its position says. */
function answerTo(
  table: Table,
  party: Party,
  { issue, settled }: DealIssue,
  deal: Deal,
): 'taken' | 'refused' | 'redline' | Why {
  if (settled) return 'taken';
  const standing = standingIn(table, deal);
  const written = positionOf(table.negotiation, party, issue)?.stance ?? null;
  const at = [span(standing(issue) ?? 0)];
  if (written !== null && touches(at, written.rejects))
    return touches(at, written.redlines) ? 'redline' : 'refused';
  if (isOwnPrice(table.negotiation, party, issue, standing)) return 'taken';
  if (written === null || !counts(written)) return 'unstated';
  const found = classOf(stanceWhere(written, standing), at);
  if (found === 'rejects') throw new Error('what is rejected is read from the position as written');
  return found === 'demands' || found === 'accepts' ? 'taken' : found;
}

/** Whether the point of an issue is what an offer of the party, to which the deal holds, was made for. */
function isOwnPrice(negotiation: Negotiation, party: Party, issue: Issue, standing: Standing): boolean {
  return [...(negotiation.positions.get(party) ?? [])].some(([on, { stance }]) => {
    const point = standing(on);
    if (point === null || touches([span(point)], stance.demands)) return false;
    return stance.conceded.some(
      ({ concession, covers }) =>
        concession.status === 'offered' &&
        concession.needs.some((need) => need.issue === issue) &&
        conditionOf(concession, standing) === 'met' &&
        touches([span(point)], covers),
    );
  });
}

/** How far each party would have to come on each issue that is not settled, as a share of the issue, the longest way first. */
export function waysTo(table: Table, deal: Deal): readonly Exact[] {
  const standing = standingIn(table, deal);
  const open = table.issues.filter(({ settled }) => !settled);
  return open
    .flatMap((on) => on.judging.flatMap((party) => wayTo(table, party, on, deal, standing) ?? []))
    .toSorted((a, b) => compared(b, a));
}

function wayTo(table: Table, party: Party, on: DealIssue, deal: Deal, standing: Standing): Exact | null {
  const position = positionOf(table.negotiation, party, on.issue);
  if (position === null || !counts(position.stance)) return null;
  if (answerTo(table, party, on, deal) === 'taken') return zero;
  const stance = stanceWhere(position.stance, standing);
  const { distance } = moveTo(on.issue, { party, position, stance }, standing(on.issue) ?? 0);
  return distance === null ? zero : dividedBy(exactOf(distance.by), exactOf(distance.of));
}
