/** What if a party moved: a negotiation in which a position is supposed to be other than it is. */
import { findIssue, findParty, findPoint } from './find.ts';
import { positionOf } from './negotiation.ts';
import type { Issue } from './issue.ts';
import type { Negotiation } from './negotiation.ts';
import type { Party } from './party.ts';
import type { Concession, Demand, Position, Rejected, Rejection } from './position.ts';
import { span, touches } from './points.ts';
import type { Span } from './points.ts';
import { takeStance } from './stance.ts';
import { UsageError } from './usage.ts';

/** A negotiation with what was supposed, and that said in words. */
export interface Supposed {
  readonly negotiation: Negotiation;
  readonly told: readonly string[];
}

interface Supposition {
  readonly text: string;
  readonly party: Party;
  readonly issue: Issue;
  readonly part: 'demands' | 'concedes' | 'rejects';
  /** Set, add or take away. */
  readonly how: '=' | '+=' | '-=';
  readonly points: readonly string[];
}

type Entries = Pick<Position, 'demands' | 'concedes' | 'rejects'>;

const form = 'Write it as party.issue.demands=point; concedes and rejects, and += and -=, work alike.';

/** Supposes each in turn: `union.shifts.concedes+=voluntary`. What cannot be supposed is a usage error. */
export function suppose(negotiation: Negotiation, texts: readonly string[]): Supposed {
  return texts.reduce<Supposed>(
    (so, text) => {
      const { negotiation: next, told } = supposeOne(so.negotiation, readSupposition(so.negotiation, text));
      return { negotiation: next, told: [...so.told, ...told] };
    },
    { negotiation, told: [] },
  );
}

function readSupposition(negotiation: Negotiation, text: string): Supposition {
  const found =
    /^(?<party>.+)\.(?<issue>.+)\.(?<part>demands|concedes|rejects)(?<how>\+=|-=|=)(?<points>.*)$/su.exec(
      text,
    );
  const { party = '', issue = '', part, how, points = '' } = found?.groups ?? {};
  if (part !== 'demands' && part !== 'concedes' && part !== 'rejects')
    throw new UsageError(`"${text}" supposes nothing`, form);
  if (how !== '=' && how !== '+=' && how !== '-=') throw new UsageError(`"${text}" supposes nothing`, form);
  const named = points
    .split(',')
    .map((point) => point.trim())
    .filter((point) => point !== '');
  if (named.length === 0 && how !== '=') throw new UsageError(`"${text}" names no point`, form);
  return {
    text,
    party: findParty(negotiation, party),
    issue: findIssue(negotiation, issue),
    part,
    how,
    points: named,
  };
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
  const position = { ...(held ?? silent(issue)), ...entries, holder: party, stance };
  const positions = new Map(negotiation.positions);
  positions.set(party, new Map(negotiation.positions.get(party)).set(issue, position));
  const dropped = wanted.rejects.length - entries.rejects.length;
  const drop =
    dropped === 0
      ? ''
      : `, and drops ${dropped === 1 ? 'a rejection' : `${dropped} rejections`} of its own that this contradicts`;
  return { negotiation: { ...negotiation, positions }, told: [`${text}${drop}`] };
}

function changed(held: Entries, { issue, part, how, points, text }: Supposition): Entries {
  switch (part) {
    case 'demands':
      return {
        ...held,
        demands: turned(
          held.demands,
          points.map((point) => demandOf(issue, point)),
          how,
          sameDemand,
          text,
        ),
      };
    case 'concedes':
      return {
        ...held,
        concedes: turned(
          held.concedes,
          points.map((point) => concessionOf(issue, point)),
          how,
          sameConcession,
          text,
        ),
      };
    case 'rejects':
      return {
        ...held,
        rejects: turned(
          held.rejects,
          points.map((point) => rejectionOf(issue, point)),
          how,
          sameRejection,
          text,
        ),
      };
    default:
      return part satisfies never;
  }
}

function turned<T>(
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

const plain = { because: null, basis: null, evidence: [] } as const;

function demandOf(issue: Issue, point: string): Demand {
  return { ...plain, at: spanOf(issue, point) };
}

/** A point, or on a range the interval between two: `2..4`. */
function spanOf(issue: Issue, point: string): Span {
  const [, first, last] = (issue.kind === 'range' ? /^(.+?)\.\.(.+)$/u.exec(point) : null) ?? [];
  if (first === undefined || last === undefined) return span(findPoint(issue, point));
  const [from, to] = [findPoint(issue, first), findPoint(issue, last)];
  if (from <= to) return span(from, to);
  throw new UsageError(
    `"${point}" goes from ${from} to ${to}`,
    `Write the lower end first: ${last}..${first}`,
  );
}

function concessionOf(issue: Issue, point: string): Concession {
  return { ...plain, at: findPoint(issue, point), for: null, needs: [], status: 'offered' };
}

function rejectionOf(issue: Issue, point: string): Rejection {
  const side = issue.kind === 'range' ? /^(?<kind>above|below):(?<at>.+)$/u.exec(point) : null;
  const kind = side?.groups?.['kind'] === 'above' ? 'above' : 'below';
  const what: Rejected =
    point === 'others'
      ? { kind: 'others' }
      : side === null
        ? { kind: 'point', at: findPoint(issue, point) }
        : { kind, at: findPoint(issue, side.groups?.['at'] ?? '') };
  return { ...plain, what, redline: null };
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
function silent(issue: Issue): Omit<Position, 'holder' | 'stance' | keyof Entries> {
  return {
    issue,
    since: null,
    because: null,
    interest: null,
    says: null,
    importance: null,
    basis: null,
    evidence: [],
  };
}
