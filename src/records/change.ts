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
  'point',
  'position',
  'proposal',
  'event',
] as const;
/** A kind of thing. */
export type Thing = (typeof things)[number];

/** One thing that was added, removed or changed, all of it before and after; `id` says which, such as `union.raise`. */
export interface ChangeRecord {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly what: Thing;
  readonly id: string;
  readonly before: ThingRecord | null;
  readonly after: ThingRecord | null;
}
