/** Partial deals after some issues: those that come to the same sums are one, and the least promising are let go. */

/** Partial deals in the order of the first deal that comes to each of their sums. */
export interface Layer {
  readonly parties: number;
  size: number;
  /** What each gives to each party, one partial deal after the other. */
  sums: Float64Array;
  /** What no completion of each can exceed. */
  ceilings: Float64Array;
  /** Of the first deal that comes to the sums: where in the layer before it goes on, and which option it adds. */
  parents: Int32Array;
  options: Int32Array;
  /** How many deals come to the sums. */
  counts: bigint[];
  /** Where partial deals are found by their sums: their place and 1, or 0. */
  slots: Int32Array;
}

/** A layer with no partial deal. */
export function emptyLayer(parties: number): Layer {
  const room = 64;
  return {
    parties,
    size: 0,
    sums: new Float64Array(room * parties),
    ceilings: new Float64Array(room),
    parents: new Int32Array(room),
    options: new Int32Array(room),
    counts: [],
    slots: new Int32Array(room * 2),
  };
}

/** Adds a partial deal that goes on from one of the layer before, or so many deals to one with the same sums. */
export function add(
  layer: Layer,
  sums: Float64Array,
  from: {
    readonly parent: number;
    readonly option: number;
    readonly count: bigint;
    readonly ceiling: number;
  },
): void {
  if (layer.size === layer.parents.length) grow(layer);
  const slot = slotOf(layer, sums, 0);
  const found = (layer.slots[slot] ?? 0) - 1;
  if (found >= 0) {
    layer.counts[found] = (layer.counts[found] ?? 0n) + from.count;
    return;
  }
  const at = layer.size;
  layer.sums.set(sums, at * layer.parties);
  layer.ceilings[at] = from.ceiling;
  layer.parents[at] = from.parent;
  layer.options[at] = from.option;
  layer.counts.push(from.count);
  layer.slots[slot] = at + 1;
  layer.size += 1;
}

/** Keeps so many of the most promising, in their order. Tells what no completion of the others exceeds. */
export function trim(layer: Layer, width: number): number {
  if (layer.size <= width) return -Infinity;
  const { parties, ceilings } = layer;
  const sorted = ceilings.slice(0, layer.size).sort();
  const least = sorted[layer.size - width] ?? -Infinity;
  let ties = width - sorted.reduce((above, each) => above + (each > least ? 1 : 0), 0);
  let size = 0;
  for (let at = 0; at < layer.size; at += 1) {
    const ceiling = ceilings[at] ?? 0;
    if (ceiling < least || (ceiling === least && (ties -= 1) < 0)) continue;
    layer.sums.copyWithin(size * parties, at * parties, (at + 1) * parties);
    ceilings[size] = ceiling;
    layer.parents[size] = layer.parents[at] ?? 0;
    layer.options[size] = layer.options[at] ?? 0;
    layer.counts[size] = layer.counts[at] ?? 0n;
    size += 1;
  }
  layer.counts.length = size;
  layer.size = size;
  place(layer);
  return ties < 0 ? least : (sorted[sorted.length - width - 1] ?? -Infinity);
}

function grow(layer: Layer): void {
  const room = layer.parents.length * 2;
  layer.sums = resized(layer.sums, new Float64Array(room * layer.parties));
  layer.ceilings = resized(layer.ceilings, new Float64Array(room));
  layer.parents = resized(layer.parents, new Int32Array(room));
  layer.options = resized(layer.options, new Int32Array(room));
  layer.slots = new Int32Array(room * 2);
  place(layer);
}

function resized<List extends Float64Array | Int32Array>(list: List, larger: List): List {
  larger.set(list);
  return larger;
}

function place(layer: Layer): void {
  layer.slots.fill(0);
  for (let at = 0; at < layer.size; at += 1)
    layer.slots[slotOf(layer, layer.sums, at * layer.parties)] = at + 1;
}

/** The slot of the sums that begin at a place of a list: the one that holds them, else one that is free. */
function slotOf({ parties, slots, sums: held }: Layer, sums: Float64Array, from: number): number {
  let hash = 0;
  for (let i = 0; i < parties; i += 1) {
    const sum = sums[from + i] ?? 0;
    hash = Math.imul(hash ^ (sum | 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const at = (slots[slot] ?? 0) - 1;
    if (at < 0) return slot;
    let same = 0;
    while (same < parties && held[at * parties + same] === sums[from + same]) same += 1;
    if (same === parties) return slot;
  }
}
