/** Things that go by another id in the newer of two models, and are what they were. */
import type { ThingRecord } from '../records/change.ts';
import type { NegotiationRecord } from '../records/negotiation.ts';
import { namedKinds, renamedIn } from './renamed.ts';
import type { NamedKind } from './renamed.ts';
import { isSame } from './same.ts';
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
  readonly content: ThingRecord;
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
  return gone.flatMap((old): readonly Rename[] => {
    const [found, ...more] = come.filter(({ content }) => isSame(content, old.content));
    if (found === undefined || more.length > 0) return [];
    if (gone.some((other) => other !== old && isSame(other.content, found.content))) return [];
    return [{ what, from: old.id, to: found.id, before: old.record, after: found.record }];
  });
}

function loneIn(what: NamedKind, model: NegotiationRecord, other: NegotiationRecord): readonly Lone[] {
  const others = thingsOf(other, model)[what];
  return [...thingsOf(model, other)[what]]
    .filter(([id]) => !others.has(id))
    .flatMap(([id, record]) => {
      const content = contentOf(what, id, record);
      return content === null ? [] : [{ id, record, content }];
    });
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
