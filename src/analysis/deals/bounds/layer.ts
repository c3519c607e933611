/** Partial deals after some issues: those that come to the same sums are one, and the least promising are let go. */

/** Partial deals in the order of the first deal that comes to each of their sums. */
export interface Layer {
  readonly parties: number;
  /** How many there can be. */
  readonly room: number;
  size: number;
  /** What each gives to each party over its base so far, one partial deal after the other. */
  readonly sums: Float64Array;
  /** What no completion of each can exceed. */
  readonly ceilings: Float64Array;
  /** Of the first deal that comes to the sums: where in the layer before it goes on, and which option it adds. */
  readonly parents: Int32Array;
  readonly options: Int32Array;
  /** How many deals come to the sums. */
  readonly counts: bigint[];
  /** Where partial deals are found by their sums: their place and 1, or 0. */
  readonly slots: Int32Array;
}

/** A partial deal that goes on from one of the layer before. */
export interface PartialDeal {
  readonly parent: number;
  readonly option: number;
  readonly count: bigint;
  readonly ceiling: number;
}

/** A layer with no partial deal yet, and with room for so many. */
export function emptyLayer(parties: number, room: number): Layer {
  return {
    parties,
    room,
    size: 0,
    sums: new Float64Array(room * parties),
    ceilings: new Float64Array(room),
    parents: new Int32Array(room),
    options: new Int32Array(room),
    counts: [],
    slots: new Int32Array(2 ** Math.ceil(Math.log2(room) + 1)),
  };
}

/** Adds a partial deal, or as many deals as it stands for to one with the same sums. */
export function add(layer: Layer, sums: Float64Array, { parent, option, count, ceiling }: PartialDeal): void {
  const slot = slotOf(layer, sums, 0);
  const found = (layer.slots[slot] ?? 0) - 1;
  if (found >= 0) {
    layer.counts[found] = (layer.counts[found] ?? 0n) + count;
    return;
  }
  const at = layer.size;
  layer.sums.set(sums, at * layer.parties);
  layer.ceilings[at] = ceiling;
  layer.parents[at] = parent;
  layer.options[at] = option;
  layer.counts.push(count);
  layer.slots[slot] = at + 1;
  layer.size += 1;
}

/** Keeps so many of the most promising, in their order. Tells what no completion of the others exceeds. */
export function trim(layer: Layer, width: number): number {
  if (layer.size <= width) return -Infinity;
  const { parties, sums, ceilings, parents, options, counts, size } = layer;
  const falling = ceilings.slice(0, size).toSorted((a, b) => b - a);
  const least = falling[width - 1] ?? -Infinity;
  let ties = width - falling.indexOf(least);
  layer.size = 0;
  for (let at = 0; at < size; at += 1) {
    const ceiling = ceilings[at] ?? 0;
    if (ceiling < least || (ceiling === least && ties === 0)) continue;
    if (ceiling === least) ties -= 1;
    sums.copyWithin(layer.size * parties, at * parties, (at + 1) * parties);
    ceilings[layer.size] = ceiling;
    parents[layer.size] = parents[at] ?? 0;
    options[layer.size] = options[at] ?? 0;
    counts[layer.size] = counts[at] ?? 0n;
    layer.size += 1;
  }
  counts.length = layer.size;
  layer.slots.fill(0);
  for (let at = 0; at < layer.size; at += 1) layer.slots[slotOf(layer, sums, at * parties)] = at + 1;
  return falling[width] ?? -Infinity;
}

/** The slot of the sums that begin at a place of a list: the one that holds them, else one that is free. */
function slotOf({ parties, slots, sums: held }: Layer, sums: Float64Array, from: number): number {
  let hash = 0;
  for (let i = 0; i < parties; i += 1) {
    // Half of the bits of a large sum are enough to tell most from each other.
    hash = Math.imul(hash ^ ((sums[from + i] ?? 0) | 0), 0x9e3779b1);
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
