/** How one party stands to one point of a draft. */
import type { Issue } from '../model/issue.ts';
import { grouped } from '../model/group.ts';
import { positionOf } from '../model/negotiation.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Concession, Demand, Rejection } from '../model/entry.ts';
import type { AnswerWord, Proposal, Response } from '../model/proposal.ts';
import { nothing, span, touches } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { classOf, counts } from '../model/stance.ts';
import { conditionOf, contradictedBy, stanceWhere } from './conditions.ts';
import type { Broken, Condition } from './conditions.ts';
import { entryFor } from './draftentry.ts';
import type { DraftStance } from './draftentry.ts';
import { priceFor } from './price.ts';
import type { Price } from './price.ts';
import { settlementBetween } from './settled.ts';
import type { Standing } from './settled.ts';
import { standingIn } from './table.ts';

/** How one party stands to one point of a draft. */
export interface DraftAnswer {
  readonly issue: Issue;
  readonly point: number;
  readonly party: Party;
  /** What it said of the draft, else what its position says of the point; an author takes what that is silent on. */
  readonly stance: DraftStance;
  /** The same on the day of the draft; null where the draft has none. */
  readonly whenItCame: DraftStance | null;
  /** What its position says, whatever it answered. */
  readonly reading: DraftStance;
  readonly redline: boolean;
  /** Whether the whole table has settled the issue at this point: then each there takes it. */
  readonly isSettled: boolean;
  /** What it has offered for the point, where it takes that as its own price; else null. */
  readonly price: Price | null;
  /** The entry of its position that the reading rests on; null where there is none. */
  readonly entry: Demand | Concession | Rejection | null;
  /** How the needs of that entry stand in the draft; null where it needs nothing. */
  readonly condition: Condition | null;
  /** Those of these needs that the draft contradicts. */
  readonly broken: readonly Broken[];
  /** Whether it is an author whose answer is read from the draft itself: that lends the draft no support. */
  readonly isOwn: boolean;
  /** What it demands on the issue, if anything. */
  readonly demands: PointSet;
  /** What it said of the draft, or null where nothing is recorded. */
  readonly recorded: Response | null;
  /** Whether it is read from a position that is only supposed. */
  readonly isSupposed: boolean;
}

/** A draft as it is read on some day, with what stands beside its points. */
export interface Tabled {
  readonly negotiation: Negotiation;
  readonly proposal: Proposal;
  readonly table: readonly Party[];
  readonly standing: Standing;
  /** What each party last said of the draft on each issue. */
  readonly responses: ReadonlyMap<Party, ReadonlyMap<Issue, Response>>;
}

/** A draft as it is read from a negotiation, by what stands there between its table. */
export function tabledIn(negotiation: Negotiation, proposal: Proposal, table: readonly Party[]): Tabled {
  const byParty = [...grouped(proposal.responses, ({ party }) => party)];
  const responses = new Map(
    byParty.map(([party, own]) => [party, new Map(own.map((one) => [one.issue, one]))]),
  );
  return { negotiation, proposal, table, standing: standingIn(negotiation, proposal, table), responses };
}

/** The answer of a party to the point of a draft on an issue. */
export function answerOf(
  tabled: Tabled,
  issue: Issue,
  point: number,
  party: Party,
): Omit<DraftAnswer, 'whenItCame'> {
  const { negotiation, proposal, standing, responses } = tabled;
  const position = positionOf(negotiation, party, issue);
  const stance = position === null ? null : stanceWhere(position.stance, standing);
  const at = [span(point)];
  const said = stance === null || !counts(stance) ? 'unstated' : classOf(stance, at);
  const isSettled = said !== 'demands' && isSettledAt(tabled, issue, point, party);
  const price = isOpen(said) ? priceFor(negotiation, party, issue, point, standing) : null;
  const isTaken = isSettled || price !== null;
  const reading = isTaken ? 'accepts' : said;
  const entry =
    isTaken || position === null || stance === null ? null : entryFor(position.demands, stance, at, reading);
  const recorded = responses.get(party)?.get(issue) ?? null;
  const isAuthor = proposal.by.includes(party);
  const found = recorded === null ? asAuthor(reading, isAuthor) : answered(recorded.answer, reading);
  const needing = entry !== null && 'needs' in entry && entry.needs.length > 0 ? entry : null;
  return {
    issue,
    point,
    party,
    stance: found,
    reading,
    isSettled,
    price,
    redline: found === 'rejects' && stance !== null && touches(at, stance.redlines),
    entry,
    condition: needing === null ? null : conditionOf(needing, standing),
    broken: needing === null ? [] : contradictedBy(needing, standing),
    isOwn:
      isAuthor && recorded === null && found !== 'rejects' && (found !== reading || restsOn(entry, proposal)),
    demands: stance?.demands ?? nothing,
    recorded,
    isSupposed: recorded === null && position?.basis === 'supposed',
  };
}

/** What the whole table has settled each there takes, whatever its position says. */
function isSettledAt({ negotiation, table }: Tabled, issue: Issue, point: number, party: Party): boolean {
  return table.includes(party) && settlementBetween(negotiation, issue, table)?.at === point;
}

/** Whether a party neither takes nor refuses a point by what it has said of the point itself. */
function isOpen(said: DraftStance): boolean {
  return said !== 'demands' && said !== 'accepts' && said !== 'rejects';
}

/** An author takes what it wrote, unless its position says otherwise of the point. */
function asAuthor(reading: DraftStance, isAuthor: boolean): DraftStance {
  return isAuthor && (reading === 'silent' || reading === 'unstated') ? 'accepts' : reading;
}

/** Whether an entry cites a source of the draft itself. */
function restsOn(entry: DraftAnswer['entry'], proposal: Proposal): boolean {
  const own = new Set(proposal.evidence.map(({ source }) => source));
  return entry !== null && entry.evidence.some(({ source }) => own.has(source));
}

/** A recorded answer stands above the reading; one who accepts may be glad to, and one who reserves has terms. */
function answered(answer: AnswerWord, reading: DraftStance): DraftStance {
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
