/** Things that go by another id in the newer of two models, and are what they were. */
import { grouped } from '../model/group.ts';
import type { ThingRecord } from '../records/change.ts';
import type { NegotiationRecord } from '../records/negotiation.ts';
import { namedKinds, renamedIn } from './renamed.ts';
import type { NamedKind } from './renamed.ts';
import { isKeyed } from './same.ts';
import { thingsOf } from './things.ts';

/** A thing whose id alone changed. */
export interface Rename {
  readonly what: NamedKind;
  readonly from: string;
  readonly to: string;
  readonly before: ThingRecord;
  readonly after: ThingRecord;
}

/** The older model with the ids of the newer one, and what had to be renamed for that. */
export interface Renamed {
  readonly model: NegotiationRecord;
  readonly renames: readonly Rename[];
}

/** A thing under the id that one of the two models alone has. */
interface Lone {
  readonly id: string;
  readonly record: ThingRecord;
  readonly content: string;
}

/**
 * Finds what is in the older model alone again in the newer one, where one thing there, and no other, has the same
 * content. Whatever the two say otherwise, of a thing or by its id, stays to be compared.
 */
export function findRenames(older: NegotiationRecord, newer: NegotiationRecord): Renamed {
  return namedKinds.reduce<Renamed>(
    ({ model, renames }, what) => {
      const found = renamesOf(what, model, newer);
      const ids = new Map(found.map(({ from, to }) => [from, to]));
      return { model: renamedIn(model, what, ids), renames: [...renames, ...found] };
    },
    { model: older, renames: [] },
  );
}

function renamesOf(what: NamedKind, older: NegotiationRecord, newer: NegotiationRecord): readonly Rename[] {
  const gone = loneIn(what, older, newer);
  const come = loneIn(what, newer, older);
  return [...gone].flatMap(([content, [old, ...alike]]): readonly Rename[] => {
    const [found, ...more] = come.get(content) ?? [];
    if (old === undefined || found === undefined || alike.length + more.length > 0) return [];
    return [{ what, from: old.id, to: found.id, before: old.record, after: found.record }];
  });
}

/** The things of a kind that one of the models alone has, by their content. */
function loneIn(
  what: NamedKind,
  model: NegotiationRecord,
  other: NegotiationRecord,
): ReadonlyMap<string, readonly Lone[]> {
  const others = thingsOf(other, model)[what];
  const lone = [...thingsOf(model, other)[what]].flatMap(([id, record]): readonly Lone[] => {
    const content = others.has(id) ? null : contentOf(what, id, record);
    return content === null ? [] : [{ id, record, content: asText(content) }];
  });
  return grouped(lone, ({ content }) => content);
}

/** One text for all values that say the same. */
function asText(content: ThingRecord): string {
  return JSON.stringify(content, (_, value: unknown) =>
    isKeyed(value) ? Object.fromEntries(Object.entries(value).toSorted()) : value,
  );
}

/** By what a thing is known again, or null where too little is said of it: what it says of others of its kind, or of its points, is not it. */
function contentOf(what: NamedKind, id: string, record: ThingRecord): ThingRecord | null {
  switch (what) {
    case 'party': {
      const { views: _, ...content } = record;
      return content;
    }
    case 'issue': {
      const { group: _, order: __, settled: ___, ...content } = record;
      return content;
    }
    case 'proposal': {
      const { revises: _, ...content } = record;
      return { ...content, title: record.title === id ? null : record.title };
    }
    case 'point':
      return { ...record, issue: id.slice(0, id.indexOf('.')) };
    case 'group':
      // A group of one issue is told with that.
      return Array.isArray(record.issues) && record.issues.length > 1 ? record : null;
    case 'source':
    case 'bloc':
      return record;
    default:
      return what satisfies never;
  }
}
