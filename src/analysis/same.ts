/** Whether two records say the same. */
import type { ThingRecord } from '../records/change.ts';

/** Whether two values say the same; the order of a mapping's keys says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  if (!isKeyed(a) || !isKeyed(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

/** Whether a value holds others by keys. */
export function isKeyed(value: unknown): value is ThingRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
