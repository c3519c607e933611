/** What changed between two versions of a model, by id and not by line. */
import type { Issue, Negotiation } from '../model/negotiation.ts';
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
}

/** All changes from the older model to the newer, by kind of thing and then in the order of the models. */
export function findChanges(older: Negotiation, newer: Negotiation): readonly ModelChange[] {
  return things.flatMap((what) => changesOf(what, facesOf(older)[what], facesOf(newer)[what]));
}

function changesOf(
  what: Thing,
  before: ReadonlyMap<string, Face>,
  after: ReadonlyMap<string, Face>,
): readonly ModelChange[] {
  const removed = [...before].filter(([id]) => !after.has(id));
  const kept = [...after].flatMap(([id, face]): ModelChange[] => {
    const old = before.get(id);
    if (old === undefined) return [{ kind: 'added', what, id, before: null, after: face }];
    return JSON.stringify(old) === JSON.stringify(face)
      ? []
      : [{ kind: 'changed', what, id, before: old, after: face }];
  });
  return [
    ...removed.map(([id, face]): ModelChange => ({ kind: 'removed', what, id, before: face, after: null })),
    ...kept,
  ];
}

function facesOf(model: Negotiation): Readonly<Record<Thing, ReadonlyMap<string, Face>>> {
  const { sources, parties, blocs, issues, history } = model;
  return {
    model: new Map([['model', faces.modelFace(model)]]),
    source: new Map(sources.map((source) => [source.id, faces.sourceFace(source)])),
    party: new Map(parties.map((party) => [party.id, faces.partyFace(party)])),
    bloc: new Map(blocs.map((bloc) => [bloc.id, faces.blocFace(bloc)])),
    issue: new Map(issues.map((issue) => [issue.id, faces.issueFace(issue, model)])),
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
