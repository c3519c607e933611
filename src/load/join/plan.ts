/** How the parts of a model are joined that several files speak of. */

/** How what several files say in one place is joined. */
export type Plan =
  /** What the last says counts, whole. */
  | { readonly kind: 'last' }
  /** What each says is listed, one behind the other. */
  | { readonly kind: 'all' }
  /** Things by their ids; what stands under the id of a party in its own file is nearer than what others say there. */
  | { readonly kind: 'ids'; readonly of: Plan; readonly isOwned: boolean }
  /** Key by key; what it rests on is said by whoever speaks last, but for these keys, which rest on what is theirs. */
  | {
      readonly kind: 'keys';
      readonly of: Readonly<Record<string, Plan>>;
      readonly asides: readonly string[];
    }
  /** What a party says of an issue, day by day. */
  | { readonly kind: 'positions' };

/** What the last says counts. */
export const last: Plan = { kind: 'last' };
const all: Plan = { kind: 'all' };

function ids(of: Plan, isOwned = false): Plan {
  return { kind: 'ids', of, isOwned };
}

function keys(of: Readonly<Record<string, Plan>>, asides: readonly string[] = []): Plan {
  return { kind: 'keys', of, asides };
}

/** How files of a model are joined. */
export const wholePlan: Plan = keys({
  notes: all,
  sources: ids(keys({})),
  parties: ids(keys({ views: ids(keys({})), notes: all }), true),
  blocs: ids(keys({})),
  issues: ids(keys({ notes: all })),
  positions: ids(ids({ kind: 'positions' }), true),
  proposals: ids(keys({ points: ids(last), responses: ids(ids(last)) }, ['responses'])),
  events: all,
});
