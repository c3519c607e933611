/** Things by what they have in common, in the order in which each first appears. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const found = new Map<K, T[]>();
  for (const item of items) {
    const group = found.get(keyOf(item)) ?? [];
    group.push(item);
    found.set(keyOf(item), group);
  }
  return found;
}
