/** One sweep over the issues with so many partial deals at a time. */
import type { Aim } from './boundsaims.ts';
import type { Ceiling } from './boundsceilings.ts';
import type { Choice } from './boundschoices.ts';
import { add, emptyLayer, trim } from './boundslayer.ts';
import type { Layer } from './boundslayer.ts';

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

/** What is sought among which deals. */
export interface Search {
  readonly aim: Aim;
  readonly choices: readonly Choice[];
  readonly base: readonly number[];
  /** By measure. */
  readonly ceilings: readonly Ceiling[];
  /** The measures of the best deal known, else what counts at all. */
  readonly record: readonly number[];
}

/** Merges the issues one by one, and keeps no more partial deals than the width. */
export function sweep(search: Search, width: number): Sweep {
  const { choices, base } = search;
  let layer = emptyLayer(base.length);
  add(
    layer,
    Float64Array.from(base, (each) => 0 - each),
    { parent: 0, option: 0, count: 1n, ceiling: 0 },
  );
  let lost = -Infinity;
  const trail = choices.map((_, stage) => {
    const next = emptyLayer(base.length);
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
  const scores = Float64Array.from(search.choices[stage]?.scores.flat() ?? []);
  const options = search.choices[stage]?.options.length ?? 0;
  const reach = reachOf(search, stage);
  const sums = new Float64Array(parties);
  let lost = -Infinity;
  for (let parent = 0; parent < from.size; parent += 1) {
    reach.start(from.sums, parent * parties);
    for (let option = 0; option < options; option += 1) {
      for (let i = 0; i < parties; i += 1)
        sums[i] = (from.sums[parent * parties + i] ?? 0) + (scores[option * parties + i] ?? 0);
      const ceiling = reach.ceiling(option, sums);
      if (ceiling === null) continue;
      add(into, sums, { parent, option, count: from.counts[parent] ?? 0n, ceiling });
    }
    if (into.size >= 2 * width) lost = Math.max(lost, trim(into, width));
  }
  return Math.max(lost, trim(into, width));
}

/** Tells whether the partial deals of an issue can still reach the record, and what none exceeds of those that can. */
function reachOf({ aim, ceilings, record }: Search, stage: number) {
  const [first, ...others] = ceilings;
  const worth = first?.worth[stage] ?? new Float64Array();
  const rest = first?.rest[stage + 1] ?? new Float64Array();
  const rows = Float64Array.from(first?.rows.flat() ?? []);
  const heads = new Float64Array(rest.length);
  const least = record[0] ?? 0;
  const after = others.map((ceiling, i) => ({
    rows: ceiling.rows,
    rest: ceiling.rest[stage + 1] ?? new Float64Array(),
    least: record[i + 1] ?? 0,
  }));
  /** What the others tell where the first measure is tied at best. */
  const tied = (sums: Float64Array): boolean => {
    for (const { rows, rest, least } of after) {
      const ceiling = Math.min(...rows.map((row, j) => pricedIn(row, sums) + (rest[j] ?? 0)));
      if (ceiling < least) return false;
      if (ceiling >= least + aim.unit) return true;
    }
    return true;
  };
  return {
    start: (sums: Float64Array, at: number) => {
      const parties = rows.length / rest.length;
      for (let j = 0; j < rest.length; j += 1) {
        let head = rest[j] ?? 0;
        for (let i = 0; i < parties; i += 1) head += (rows[j * parties + i] ?? 0) * (sums[at + i] ?? 0);
        heads[j] = head;
      }
    },
    ceiling: (option: number, sums: Float64Array): number | null => {
      let ceiling = Infinity;
      for (let j = 0; j < heads.length; j += 1) {
        const bound = (heads[j] ?? 0) + (worth[option * heads.length + j] ?? 0);
        if (bound < least) return null;
        if (bound < ceiling) ceiling = bound;
      }
      return ceiling >= least + aim.unit || tied(sums) ? ceiling : null;
    },
  };
}

function pricedIn(row: readonly number[], sums: Float64Array): number {
  let worth = 0;
  for (let i = 0; i < row.length; i += 1) worth += (row[i] ?? 0) * (sums[i] ?? 0);
  return worth;
}

type Trail = readonly { readonly parents: Int32Array; readonly options: Int32Array }[];

/** The best of the whole deals, and all tied with it. */
function best({ aim, choices }: Search, layer: Layer, trail: Trail): readonly Tie[] {
  let ties: { at: number; gains: readonly number[] }[] = [];
  let most: readonly bigint[] = [];
  for (let at = 0; at < layer.size; at += 1) {
    const gains = [...layer.sums.subarray(at * layer.parties, (at + 1) * layer.parties)];
    if (aim.measured(gains) === null) continue;
    const exact = aim.exact(gains);
    const order = compared(exact, most);
    if (order > 0) [ties, most] = [[], exact];
    if (order >= 0) ties.push({ at, gains });
  }
  return ties.map(({ at, gains }) => ({
    gains,
    count: layer.counts[at] ?? 0n,
    deal: readBack(trail, at).map((option, issue) => choices[issue]?.options[option] ?? 0),
  }));
}

/** Above 0 where the first exceeds the second in the first number that differs. */
function compared(one: readonly bigint[], other: readonly bigint[]): number {
  for (const [i, each] of one.entries()) {
    const against = other[i];
    if (against === undefined || each > against) return 1;
    if (each < against) return -1;
  }
  return 0;
}

function readBack(trail: Trail, last: number): readonly number[] {
  let at = last;
  return trail
    .toReversed()
    .map(({ parents, options }) => {
      const option = options[at] ?? 0;
      at = parents[at] ?? 0;
      return option;
    })
    .toReversed();
}
