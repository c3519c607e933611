/** What changed between two versions of a model, by id and not by line. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import * as faces from './faces.ts';
import type { Face } from './faces.ts';

/** The kinds of things that can be added, removed and changed, in the order in which they are told. */
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
export type Thing = (typeof things)[number];

/** One difference; `id` says which thing, such as `union.raise` for a position. */
export interface ModelChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly what: Thing;
  readonly id: string;
  readonly before: Face | null;
  readonly after: Face | null;
  /** Where it changed; empty for what was added or removed. */
  readonly parts: readonly Part[];
}

/** One value of a thing that changed; of a list, what it lost and gained beside. */
export interface Part {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly list: { readonly lost: readonly unknown[]; readonly gained: readonly unknown[] } | null;
}

/** All changes from the older model to the newer, by kind of thing and then in the order of the models. */
export function findChanges(older: Negotiation, newer: Negotiation): readonly ModelChange[] {
  const [before, after] = [facesOf(older, newer), facesOf(newer, older)];
  return things.flatMap((what) => changesOf(what, before[what], after[what]));
}

function changesOf(
  what: Thing,
  before: ReadonlyMap<string, Face>,
  after: ReadonlyMap<string, Face>,
): readonly ModelChange[] {
  const removed = [...before].filter(([id]) => !after.has(id));
  const kept = [...after].flatMap(([id, face]): ModelChange[] => {
    const old = before.get(id);
    if (old === undefined) return [{ kind: 'added', what, id, before: null, after: face, parts: [] }];
    const parts = partsOf(old, face);
    return parts.length === 0 ? [] : [{ kind: 'changed', what, id, before: old, after: face, parts }];
  });
  const gone = removed.map(([id, face]) => ({ what, id, before: face, after: null, parts: [] }));
  return [...gone.map((one): ModelChange => ({ kind: 'removed', ...one })), ...kept];
}

/** The values in which two faces differ; those of a mapping one by one. */
function partsOf(before: Face, after: Face, under = ''): readonly Part[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const [old, now] = [before[key] ?? null, after[key] ?? null];
    if (isSame(old, now)) return [];
    if (isFace(old) && isFace(now)) return partsOf(old, now, `${under}${key}.`);
    return [{ key: `${under}${key}`, before: old, after: now, list: turnOf(old, now) }];
  });
}

function turnOf(before: unknown, after: unknown): Part['list'] {
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
  if (!isFace(a) || !isFace(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

function isFace(value: unknown): value is Face {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The things of a model by their ids, to be compared with those of another. */
function facesOf(model: Negotiation, other: Negotiation): Readonly<Record<Thing, ReadonlyMap<string, Face>>> {
  const { sources, parties, blocs, issues, history } = model;
  return {
    model: new Map([['model', faces.modelFace(model)]]),
    source: new Map(sources.map((source) => [source.id, faces.sourceFace(source)])),
    party: new Map(parties.map((party) => [party.id, faces.partyFace(party)])),
    bloc: new Map(blocs.map((bloc) => [bloc.id, faces.blocFace(bloc)])),
    issue: new Map(issues.map((issue) => [issue.id, faces.issueFace(issue, model, other)])),
    point: new Map(issues.flatMap(pointsOf)),
    position: positionsOf(model),
    proposal: new Map(history.proposals.map((proposal) => [proposal.id, faces.proposalFace(proposal)])),
    event: new Map(history.events.map((event) => [`${event.date} ${event.title}`, faces.eventFace(event)])),
  };
}

function pointsOf(issue: Issue): readonly (readonly [string, Face])[] {
  if (issue.kind === 'range') return [];
  return issue.points.map((point) => [`${issue.id}.${point.id}`, faces.pointFace(point)]);
}

/** Positions by party and issue; one that began on a day has that behind it. */
function positionsOf({ history }: Negotiation): ReadonlyMap<string, Face> {
  const all = [...history.positions.values()].flatMap((held) => [...held.values()].flat());
  return new Map(
    all.map((position) => {
      const { holder, issue, since } = position;
      return [`${holder.id}.${issue.id}${since === null ? '' : `@${since}`}`, faces.positionFace(position)];
    }),
  );
}
