/** One sweep over the issues with so many partial deals at a time. */
import { add, emptyLayer, trim } from './layer.ts';
import type { Layer } from './layer.ts';
import { reachOf } from './reach.ts';
import type { Search } from './reach.ts';

/** What deals tied with each other give to each party over its base, how many give just that, and the first of these. */
export interface Tie {
  readonly gains: readonly number[];
  readonly count: bigint;
  readonly deal: readonly number[];
}

/** What one sweep came to. */
export interface Sweep {
  /** The best deals, in their order. */
  readonly ties: readonly Tie[];
  /** What no deal that was let go exceeds. */
  readonly lost: number;
}

/** Merges the issues one by one, and keeps no more partial deals than the width. */
export function sweep(search: Search, width: number): Sweep {
  const { scores, base } = search;
  let layer = emptyLayer(base.length, 1);
  const start = { parent: 0, option: 0, count: 1n, ceiling: Infinity };
  add(
    layer,
    Float64Array.from(base, (each) => 0 - each),
    start,
  );
  let lost = -Infinity;
  const trail = scores.map((_, stage) => {
    const next = emptyLayer(base.length, 2 * width);
    lost = Math.max(lost, merge(search, stage, { from: layer, into: next, width }));
    layer = next;
    return { parents: next.parents.slice(0, next.size), options: next.options.slice(0, next.size) };
  });
  return { ties: best(search, layer, trail), lost };
}

/** Goes on from each partial deal with each option of an issue. Tells what no deal that is let go exceeds. */
function merge(
  search: Search,
  stage: number,
  { from, into, width }: { readonly from: Layer; readonly into: Layer; readonly width: number },
): number {
  const { parties } = from;
  const options = search.scores[stage] ?? [];
  const reach = reachOf(search, stage, from);
  const sums = new Float64Array(parties);
  let lost = -Infinity;
  for (let parent = 0; parent < from.size; parent += 1) {
    reach.turn(from.sums, parent * parties);
    for (const [option, scores] of options.entries()) {
      for (let i = 0; i < parties; i += 1)
        sums[i] = (from.sums[parent * parties + i] ?? 0) + (scores[i] ?? 0);
      const ceiling = reach.ceiling(option, sums);
      if (ceiling === null) continue;
      if (into.size === into.room) lost = Math.max(lost, trim(into, width));
      add(into, sums, { parent, option, count: from.counts[parent] ?? 0n, ceiling });
    }
  }
  return Math.max(lost, trim(into, width));
}

/** By issue, how the partial deals after it go on from those before. */
type Trail = readonly Pick<Layer, 'parents' | 'options'>[];

/** The best of the whole deals, and all tied with it. */
function best({ aim }: Search, layer: Layer, trail: Trail): readonly Tie[] {
  let ties: Tie[] = [];
  let most: readonly bigint[] = [];
  for (let at = 0; at < layer.size; at += 1) {
    const gains = [...layer.sums.subarray(at * layer.parties, (at + 1) * layer.parties)];
    if (aim.measured(gains) === null) continue;
    const exact = aim.exact(gains);
    const order = compared(exact, most);
    if (order > 0) [ties, most] = [[], exact];
    if (order >= 0) ties.push({ gains, count: layer.counts[at] ?? 0n, deal: readBack(trail, at) });
  }
  return ties;
}

/** Above 0 where the first exceeds the second in the first number that differs, or there is no second. */
export function compared(one: readonly bigint[], other: readonly bigint[]): number {
  for (const [i, each] of one.entries()) {
    const against = other[i];
    if (against === undefined || each > against) return 1;
    if (each < against) return -1;
  }
  return 0;
}

function readBack(trail: Trail, last: number): readonly number[] {
  const deal: number[] = [];
  trail.reduceRight((at, { parents, options }) => {
    deal.push(options[at] ?? 0);
    return parents[at] ?? 0;
  }, last);
  return deal.toReversed();
}
