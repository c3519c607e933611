/**
 * The little algebra of points. A set of points is a sorted list of disjoint spans of numbers: on a
 * range the numbers themselves, on choices and scales the places of the points (0 for the first), each
 * a span of its own. One algebra so serves all three kinds of issue.
 */

/** The numbers between two ends; an open end is not itself in the span. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly fromOpen: boolean;
  readonly toOpen: boolean;
}

/** Sorted and disjoint spans; empty for no point at all. */
export type PointSet = readonly Span[];

/** The set of no points. */
export const nothing: PointSet = [];

/** A closed span, of one number where only one is given. */
export function span(from: number, to: number = from): Span {
  return { from, to, fromOpen: false, toOpen: false };
}

/** Everything on the far side of a number, which is itself left out. */
export function beyond(at: number, side: 'above' | 'below'): Span {
  return side === 'above'
    ? { from: at, to: Infinity, fromOpen: true, toOpen: true }
    : { from: -Infinity, to: at, fromOpen: true, toOpen: true };
}

/** All points of any of the spans. */
export function unite(spans: readonly Span[]): PointSet {
  if (spans.length < 2) return spans;
  const sorted = spans.toSorted(byStart);
  const united: Span[] = [];
  let last: Span | undefined;
  for (const next of sorted) {
    if (last !== undefined && reaches(last, next)) {
      if (byEnd(last, next) >= 0) continue;
      last = { ...last, to: next.to, toOpen: next.toOpen };
      united[united.length - 1] = last;
    } else {
      last = next;
      united.push(next);
    }
  }
  return united;
}

/** The points that are in both sets. */
export function meet(a: PointSet, b: PointSet): PointSet {
  if (a.length === 0 || b.length === 0) return nothing;
  const met: Span[] = [];
  let i = 0;
  let j = 0;
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    const start = byStart(x, y) >= 0 ? x : y;
    const end = byEnd(x, y) <= 0 ? x : y;
    if (start.from < end.to || (start.from === end.to && !start.fromOpen && !end.toOpen)) {
      // Where one span lies within the other, it is what they share.
      const { from, fromOpen } = start;
      met.push(start === end ? start : { from, to: end.to, fromOpen, toOpen: end.toOpen });
    }
    if (end === x) i += 1;
    else j += 1;
  }
  return met;
}

/** The points of the first set that are not in the second. */
export function without(a: PointSet, b: PointSet): PointSet {
  return b.length === 0 ? a : meet(a, complement(b));
}

/** A set cut wherever one of some sets begins or ends, so that each piece lies all inside or all outside of each of them. */
export function cut(whole: PointSet, sets: readonly PointSet[]): readonly Span[] {
  const pieces = sets.reduce<readonly Span[]>(
    (all, set) => all.flatMap((piece) => [...meet([piece], set), ...without([piece], set)]),
    whole,
  );
  return pieces.toSorted(byStart);
}

/** Whether the two sets share a point. */
export function touches(a: PointSet, b: PointSet): boolean {
  let i = 0;
  let j = 0;
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    if (isBefore(x, y)) i += 1;
    else if (isBefore(y, x)) j += 1;
    else return true;
  }
  return false;
}

/** Whether every point of the first set is in the second. */
export function within(a: PointSet, b: PointSet): boolean {
  return without(a, b).length === 0;
}

/** Whether both sets hold the same points. */
export function same(a: PointSet, b: PointSet): boolean {
  return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
}

/** The smallest distance between a point of the one set and a point of the other, both of closed spans. */
export function distance(a: PointSet, b: PointSet): number {
  let least = Infinity;
  let i = 0;
  let j = 0;
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    least = Math.min(least, Math.max(0, y.from - x.to, x.from - y.to));
    if (x.to <= y.to) i += 1;
    else j += 1;
  }
  return least;
}

function complement(set: PointSet): PointSet {
  const gaps: Span[] = [];
  let from = -Infinity;
  let fromOpen = true;
  for (const one of set) {
    gaps.push({ from, to: one.from, fromOpen, toOpen: !one.fromOpen });
    from = one.to;
    fromOpen = !one.toOpen;
  }
  gaps.push({ from, to: Infinity, fromOpen, toOpen: true });
  return gaps.filter((gap) => gap.from < gap.to || (!gap.fromOpen && !gap.toOpen));
}

/** The order of spans: by where they begin, then by where they end. */
export function bySpan(a: Span, b: Span): number {
  return byStart(a, b) || byEnd(a, b);
}

function byStart(a: Span, b: Span): number {
  return a.from === b.from ? Number(a.fromOpen) - Number(b.fromOpen) : a.from - b.from;
}

function byEnd(a: Span, b: Span): number {
  return a.to === b.to ? Number(b.toOpen) - Number(a.toOpen) : a.to - b.to;
}

function isBefore(a: Span, b: Span): boolean {
  return a.to < b.from || (a.to === b.from && (a.toOpen || b.fromOpen));
}

function reaches(a: Span, b: Span): boolean {
  return a.to > b.from || (a.to === b.from && !(a.toOpen && b.fromOpen));
}

function isSame(a: Span, b: Span | undefined): boolean {
  return b !== undefined && byStart(a, b) === 0 && byEnd(a, b) === 0;
}
