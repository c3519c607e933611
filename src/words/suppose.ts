/** What if a party moved: a negotiation in which a position is supposed to be other than it is. */
import { asOf } from '../model/at.ts';
import { byDay } from '../model/day.ts';
import type { Issue } from '../model/issue.ts';
import { positionOf } from '../model/negotiation.ts';
import type { History, Negotiation } from '../model/negotiation.ts';
import { touches } from '../model/points.ts';
import type { Concession, Demand, Rejection } from '../model/entry.ts';
import type { Position } from '../model/position.ts';
import { takeStance } from '../model/stance.ts';
import { concessionOf, demandOf, rejectionOf } from './entry.ts';
import { readSupposition } from './supposition.ts';
import type { Supposition } from './supposition.ts';
import { UsageError } from './usage.ts';

/** A negotiation with what was supposed, and a sentence for each move that was. */
export interface Supposed {
  readonly negotiation: Negotiation;
  readonly sentences: readonly string[];
}

type Entries = Pick<Position, 'demands' | 'concedes' | 'rejects'>;

/**
 * Supposes each in turn: `union.shifts.concedes+=voluntary`. A supposed move is made on the day of the negotiation: it
 * holds from then on, and what is past stays as it is recorded. What cannot be supposed is a usage error.
 */
export function suppose(negotiation: Negotiation, texts: readonly string[]): Supposed {
  return texts.reduce<Supposed>(
    (so, text) => {
      const next = supposeOne(so.negotiation, readSupposition(so.negotiation, text));
      return { negotiation: next.negotiation, sentences: [...so.sentences, ...next.sentences] };
    },
    { negotiation, sentences: [] },
  );
}

function supposeOne(negotiation: Negotiation, supposition: Supposition): Supposed {
  const { party, issue, text, part, how } = supposition;
  const held = positionOf(negotiation, party, issue);
  const wanted = changed(held ?? { demands: [], concedes: [], rejects: [] }, supposition);
  const mayDrop = (part === 'demands' && how === '=') || (part === 'concedes' && how === '+=');
  const entries = mayDrop ? withoutContradicted(issue, wanted) : wanted;
  const stance = takeStance(issue, entries);
  if (touches(stance.acceptable, stance.rejects)) {
    throw new UsageError(
      `"${text}" contradicts what ${party.name} ${part === 'rejects' ? 'would take' : 'rejects'}`,
      `Take that away first, with ${party.id}.${issue.id}.${part === 'rejects' ? 'concedes' : 'rejects'}-=…`,
    );
  }
  const basis = 'supposed' as const;
  const { date } = negotiation;
  // Why the party held what it did is no reason for what it is only supposed to hold.
  const turned = { holder: party, since: date, because: null, stance, basis };
  const position = { ...(held ?? silent(issue)), ...entries, ...turned };
  const history = withPosition(negotiation.history, position);
  const dropped = wanted.rejects.length - entries.rejects.length;
  const drop =
    dropped === 0
      ? ''
      : `, and drops ${dropped === 1 ? 'a rejection' : `${dropped} rejections`} of its own that this contradicts`;
  return { negotiation: asOf({ ...negotiation, history }, date), sentences: [`${text}${drop}`] };
}

/** The history with a position after all that is recorded up to its day, in the place of one that was supposed then. */
function withPosition(history: History, position: Position): History {
  const { holder, issue, since } = position;
  const held = history.positions.get(holder);
  const recorded = (held?.get(issue) ?? []).filter((one) => one.basis !== 'supposed' || one.since !== since);
  const all = [...recorded, position].toSorted((a, b) => byDay(a.since, b.since));
  const positions = new Map(history.positions).set(holder, new Map(held).set(issue, all));
  return { ...history, positions };
}

/** The entries as they are after the move. */
function changed(held: Entries, { issue, part, how, points, text }: Supposition): Entries {
  const given = <T>(entryOf: (issue: Issue, point: string) => T): readonly T[] =>
    points.map((point) => entryOf(issue, point));
  switch (part) {
    case 'demands':
      return { ...held, demands: combined(held.demands, given(demandOf), how, sameDemand, text) };
    case 'concedes':
      return { ...held, concedes: combined(held.concedes, given(concessionOf), how, sameConcession, text) };
    case 'rejects':
      return { ...held, rejects: combined(held.rejects, given(rejectionOf), how, sameRejection, text) };
    default:
      return part satisfies never;
  }
}

/** The entries given in the place of those held, added to them, or taken away from them. */
function combined<T>(
  held: readonly T[],
  given: readonly T[],
  how: Supposition['how'],
  isSame: (a: T, b: T) => boolean,
  text: string,
): readonly T[] {
  switch (how) {
    case '=':
      return given;
    case '+=':
      return [...held, ...given];
    case '-=': {
      if (!given.every((other) => held.some((one) => isSame(one, other))))
        throw new UsageError(
          `"${text}" takes away what is not there`,
          'See what the party holds with: stance positions',
        );
      return held.filter((one) => !given.some((other) => isSame(one, other)));
    }
    default:
      return how satisfies never;
  }
}

/** The rejections that would stand against what the party would take are given up with it. */
function withoutContradicted(issue: Issue, entries: Entries): Entries {
  const { taken, acceptable } = takeStance(issue, entries);
  return {
    ...entries,
    rejects: taken.filter(({ takes }) => !touches(takes, acceptable)).map(({ rejection }) => rejection),
  };
}

function sameDemand({ at: a }: Demand, { at: b }: Demand): boolean {
  return a.from === b.from && a.to === b.to;
}

function sameConcession(a: Concession, b: Concession): boolean {
  return a.at === b.at;
}

function sameRejection({ what: a }: Rejection, { what: b }: Rejection): boolean {
  return a.kind === b.kind && (a.kind === 'others' || (b.kind !== 'others' && a.at === b.at));
}

/** A position of a party that said nothing so far; the caller fills in whose it is. */
function silent(
  issue: Issue,
): Omit<Position, 'holder' | 'since' | 'because' | 'stance' | 'basis' | keyof Entries> {
  return {
    issue,
    scores: [],
    interest: null,
    says: null,
    importance: null,
    evidence: [],
  };
}
