/** What changed between two versions of a model, by id and not by line. */
import type { Negotiation } from '../model/negotiation.ts';
import { things } from '../records/change.ts';
import type { Thing, ThingRecord } from '../records/change.ts';
import { negotiationRecord } from '../records/negotiation.ts';
import { findRenames } from './renames.ts';
import type { Rename } from './renames.ts';
import { isKeyed, isSame } from './same.ts';
import { thingsOf } from './things.ts';

/** One difference; `id` says which thing, such as `union.raise` for a position. Of a renamed one that is the new id. */
export interface ModelChange {
  readonly kind: 'added' | 'removed' | 'renamed' | 'changed';
  readonly what: Thing;
  readonly id: string;
  /** The old id of what was renamed; null of anything else. */
  readonly from: string | null;
  readonly before: ThingRecord | null;
  readonly after: ThingRecord | null;
  /** Where it changed; empty for what was added, removed or renamed. */
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
 * value by value, as records. What is in each under an id of its own, with the same content, was renamed: that is one
 * change, and whatever else names it is compared as if it had had its new id before.
 */
export function findChanges(older: Negotiation, newer: Negotiation): readonly ModelChange[] {
  const records = [negotiationRecord(older), negotiationRecord(newer)] as const;
  const { model, renames } = findRenames(...records);
  const [before, after] = [thingsOf(model, records[1]), thingsOf(records[1], model)];
  return things.flatMap((what) => [
    ...renames.flatMap((one) => (one.what === what ? [renameOf(one)] : [])),
    // Which issues are in a group each of them says.
    ...(what === 'group' ? [] : changesOf(what, before[what], after[what])),
  ]);
}

function renameOf({ what, from, to, before, after }: Rename): ModelChange {
  return { kind: 'renamed', what, id: to, from, before, after, parts: [] };
}

function changesOf(
  what: Thing,
  before: ReadonlyMap<string, ThingRecord>,
  after: ReadonlyMap<string, ThingRecord>,
): readonly ModelChange[] {
  const removed = [...before].filter(([id]) => !after.has(id));
  const kept = [...after].flatMap(([id, record]): ModelChange[] => {
    const old = before.get(id);
    if (old === undefined)
      return [{ kind: 'added', what, id, from: null, before: null, after: record, parts: [] }];
    const parts = partsOf(old, record);
    return parts.length === 0
      ? []
      : [{ kind: 'changed', what, id, from: null, before: old, after: record, parts }];
  });
  const gone = removed.map(([id, record]) => ({
    what,
    id,
    from: null,
    before: record,
    after: null,
    parts: [],
  }));
  return [...gone.map((one): ModelChange => ({ kind: 'removed', ...one })), ...kept];
}

/** The values in which two records differ; those of a mapping one by one. */
function partsOf(before: ThingRecord, after: ThingRecord, under = ''): readonly ChangedPart[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const [old, now] = [before[key] ?? null, after[key] ?? null];
    if (isSame(old, now)) return [];
    if (isKeyed(old) && isKeyed(now)) return partsOf(old, now, `${under}${key}.`);
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
