/** The entries of a position as they are typed: `voluntary`, and on a range also `2..4` or `above:4`. */
import { span } from '../model/points.ts';
import type { Span } from '../model/points.ts';
import { findPoint } from './point.ts';
import type { Issue } from '../model/issue.ts';
import type { Concession, Demand, Rejected, Rejection } from '../model/entry.ts';
import { UsageError } from './usage.ts';

const supposed = { because: null, basis: 'supposed', evidence: [] } as const;

/** A demand of a point, or on a range of an interval. */
export function demandOf(issue: Issue, point: string): Demand {
  return { ...supposed, at: spanOf(issue, point) };
}

/** A firm concession of a point. */
export function concessionOf(issue: Issue, point: string): Concession {
  if (isInterval(issue, point))
    throw new UsageError(
      `"${point}" is an interval, and a concession is one number`,
      'The way to it from the nearest demand is conceded with it.',
    );
  return { ...supposed, at: findPoint(issue, point), for: null, needs: [], status: 'offered' };
}

/** A rejection, which is no red line: of a point, of `others`, or on a range of all beyond a number. */
export function rejectionOf(issue: Issue, point: string): Rejection {
  if (isInterval(issue, point))
    throw new UsageError(
      `"${point}" is an interval, and none can be rejected`,
      'Reject all above a number or all below one: above:n, below:n.',
    );
  return { ...supposed, what: rejectedOf(issue, point), redline: null };
}

function rejectedOf(issue: Issue, point: string): Rejected {
  if (point === 'others') return { kind: 'others' };
  const [, side, at] = (issue.kind === 'range' ? /^(above|below):(.*)$/su.exec(point) : null) ?? [];
  if (side === undefined || at === undefined) return { kind: 'point', at: findPoint(issue, point) };
  return { kind: side === 'above' ? 'above' : 'below', at: findPoint(issue, at) };
}

/** A point, or on a range the interval between two numbers; an end left out is that of the range. */
function spanOf(issue: Issue, point: string): Span {
  if (issue.kind !== 'range' || !isInterval(issue, point)) return span(findPoint(issue, point));
  const [first = '', last = ''] = point.split(/\.\.(.*)/su);
  const from = first === '' ? issue.from : findPoint(issue, first);
  const to = last === '' ? issue.to : findPoint(issue, last);
  if (from <= to) return span(from, to);
  throw new UsageError(
    `"${point}" goes from ${from} to ${to}`,
    `Write the lower end first: ${last}..${first}`,
  );
}

function isInterval(issue: Issue, point: string): boolean {
  return issue.kind === 'range' && point.includes('..') && point !== '..';
}
