/** What changed between two models, as a machine reads it. */

/** A thing of a model as plain values, without the id that names it. */
export type ThingRecord = Readonly<Record<string, unknown>>;

/** The kinds of things that can change, in the order in which they are told. */
export const things = [
  'model',
  'source',
  'party',
  'bloc',
  'issue',
  'group',
  'point',
  'position',
  'proposal',
  'event',
] as const;
/** A kind of thing. */
export type Thing = (typeof things)[number];

/**
 * One thing that was added, removed, renamed or changed, all of it before and after; `id` says which, such as
 * `union.raise`. What was renamed goes by its new id everywhere in the answer.
 */
export interface ChangeRecord {
  readonly kind: 'added' | 'removed' | 'renamed' | 'changed';
  readonly what: Thing;
  readonly id: string;
  /** The old and the new id of what was renamed; null of anything else. */
  readonly from: string | null;
  readonly to: string | null;
  readonly before: ThingRecord | null;
  readonly after: ThingRecord | null;
}
