/** What changed between two versions of a model, by id and not by line. */
import type { Negotiation } from '../model/negotiation.ts';
import { things } from '../records/change.ts';
import type { Thing, ThingRecord } from '../records/change.ts';
import { negotiationRecord } from '../records/negotiation.ts';
import { thingsOf } from './things.ts';

/** One difference; `id` says which thing, such as `union.raise` for a position. */
export interface ModelChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly what: Thing;
  readonly id: string;
  readonly before: ThingRecord | null;
  readonly after: ThingRecord | null;
  /** Where it changed; empty for what was added or removed. */
  readonly parts: readonly ChangedPart[];
}

/** One value of a thing that changed; of a list, what it lost and gained beside. */
export interface ChangedPart {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly list: { readonly lost: readonly unknown[]; readonly gained: readonly unknown[] } | null;
}

/**
 * All changes from the older model to the newer, by kind of thing and then in the order of the models. Things are
 * found again by their ids, positions by party, issue and day, events by day and title; what is in both is compared
 * value by value, as records. Of a model that was not there before all is added, of one that went all is removed.
 */
export function findChanges(older: Negotiation | null, newer: Negotiation | null): readonly ModelChange[] {
  const [was, is] = [older && negotiationRecord(older), newer && negotiationRecord(newer)];
  const [before, after] = [thingsOf(was, is), thingsOf(is, was)];
  return things.flatMap((what) => changesOf(what, before[what], after[what]));
}

function changesOf(
  what: Thing,
  before: ReadonlyMap<string, ThingRecord>,
  after: ReadonlyMap<string, ThingRecord>,
): readonly ModelChange[] {
  const removed = [...before].filter(([id]) => !after.has(id));
  const kept = [...after].flatMap(([id, record]): ModelChange[] => {
    const old = before.get(id);
    if (old === undefined) return [{ kind: 'added', what, id, before: null, after: record, parts: [] }];
    const parts = partsOf(old, record);
    return parts.length === 0 ? [] : [{ kind: 'changed', what, id, before: old, after: record, parts }];
  });
  const gone = removed.map(([id, record]) => ({ what, id, before: record, after: null, parts: [] }));
  return [...gone.map((one): ModelChange => ({ kind: 'removed', ...one })), ...kept];
}

/** The values in which two records differ; those of a mapping one by one. */
function partsOf(before: ThingRecord, after: ThingRecord, under = ''): readonly ChangedPart[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const [old, now] = [before[key] ?? null, after[key] ?? null];
    if (isSame(old, now)) return [];
    if (isMapping(old) && isMapping(now)) return partsOf(old, now, `${under}${key}.`);
    return [{ key: `${under}${key}`, before: old, after: now, list: listChange(old, now) }];
  });
}

function listChange(before: unknown, after: unknown): ChangedPart['list'] {
  if (!Array.isArray(before) || !Array.isArray(after)) return null;
  const missing = (from: readonly unknown[], other: readonly unknown[]): readonly unknown[] =>
    from.filter((one) => !other.some((two) => isSame(one, two)));
  const list = { lost: missing(before, after), gained: missing(after, before) };
  // A list of the same things in another order is told whole.
  return list.lost.length + list.gained.length === 0 ? null : list;
}

/** Whether two values say the same; the order of a mapping's keys says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  if (!isMapping(a) || !isMapping(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

function isMapping(value: unknown): value is ThingRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
