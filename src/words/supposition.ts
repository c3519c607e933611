/** Reads what is to be supposed: `union.shifts.concedes+=voluntary`. */
import { span } from '../model/points.ts';
import type { Span } from '../model/points.ts';
import { findIssue, findParties, findPoint } from './find.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Concession, Demand, Rejected, Rejection } from '../model/entry.ts';
import { UsageError } from './usage.ts';

/** One supposed move, with the points still as they were typed. */
export interface Supposition {
  readonly text: string;
  readonly party: Party;
  readonly issue: Issue;
  readonly part: 'demands' | 'concedes' | 'rejects';
  /** Set, add or take away. */
  readonly how: '=' | '+=' | '-=';
  readonly points: readonly string[];
}

const form = 'Write it as party.issue.demands=point; concedes and rejects, and += and -=, work alike.';

const unreasoned = { because: null, basis: null, evidence: [] } as const;

export function readSupposition(negotiation: Negotiation, text: string): Supposition {
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
    party: moverOf(negotiation, party),
    issue: findIssue(negotiation, issue),
    part,
    how,
    points: named,
  };
}

export function demandOf(issue: Issue, point: string): Demand {
  return { ...unreasoned, at: spanOf(issue, point) };
}

export function concessionOf(issue: Issue, point: string): Concession {
  return { ...unreasoned, at: findPoint(issue, point), for: null, needs: [], status: 'offered' };
}

export function rejectionOf(issue: Issue, point: string): Rejection {
  const side = issue.kind === 'range' ? /^(?<kind>above|below):(?<at>.+)$/u.exec(point) : null;
  const kind = side?.groups?.['kind'] === 'above' ? 'above' : 'below';
  const what: Rejected =
    point === 'others'
      ? { kind: 'others' }
      : side === null
        ? { kind: 'point', at: findPoint(issue, point) }
        : { kind, at: findPoint(issue, side.groups?.['at'] ?? '') };
  return { ...unreasoned, what, redline: null };
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

/** Who moves; a bloc does not, for its members may disagree. */
function moverOf(negotiation: Negotiation, word: string): Party {
  const [first, ...others] = findParties(negotiation, [word]);
  if (first === undefined || others.length > 0) {
    const members = [first, ...others].map((member) => member?.id ?? '').join(', ');
    throw new UsageError(
      `"${word}" is a bloc, and its members may disagree`,
      `Suppose the move of each that is meant: ${members}.`,
    );
  }
  return first;
}
