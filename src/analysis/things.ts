/** The things of a model by their ids, to be set beside those of another version. */
import { grouped } from '../model/group.ts';
import type { Thing, ThingRecord } from '../records/change.ts';
import type { EventRecord } from '../records/event.ts';
import type { IssueRecord } from '../records/issue.ts';
import type { HeadRecord, NegotiationRecord } from '../records/negotiation.ts';
import type { PositionRecord } from '../records/position.ts';

type Things = ReadonlyMap<string, ThingRecord>;

/** What a list of a model holds: the kind of thing that each entry is. */
type ThingIn = Readonly<Record<ListOfThings, Thing>>;
type ListOfThings = Exclude<keyof NegotiationRecord, keyof HeadRecord>;

/** Every list of a model is compared as things of one kind; a new list must be named here. */
const thingIn = {
  sources: 'source',
  parties: 'party',
  blocs: 'bloc',
  issues: 'issue',
  positions: 'position',
  proposals: 'proposal',
  events: 'event',
} as const satisfies ThingIn;

/** What a model holds that is not there. */
const nothing = {
  sources: [],
  parties: [],
  blocs: [],
  issues: [],
  positions: [],
  proposals: [],
  events: [],
} as const satisfies Readonly<Record<ListOfThings, readonly []>>;

/** The things of a model, of each kind by id, none where there is no model; the points of an issue are things of their own. */
export function thingsOf(
  model: NegotiationRecord | null,
  other: NegotiationRecord | null,
): Readonly<Record<Thing, Things>> {
  const { sources, parties, blocs, issues, positions, proposals, events, ...head } = model ?? nothing;
  const others = new Map(other?.issues.map((issue) => [issue.id, issue]));
  const found = {
    model: new Map(model === null ? [] : [['model', head]]),
    [thingIn.sources]: byId(sources),
    [thingIn.parties]: byId(parties),
    [thingIn.blocs]: byId(blocs),
    [thingIn.issues]: new Map(issues.map((issue) => [issue.id, withoutPoints(issue, others.get(issue.id))])),
    group: groupsOf(issues),
    point: new Map(issues.flatMap(pointsOf)),
    [thingIn.positions]: new Map(positions.map(namedPosition)),
    [thingIn.proposals]: byId(proposals),
    [thingIn.events]: namedEvents(events),
  } as const satisfies Record<Thing, Things>;
  return found;
}

function byId(list: readonly { readonly id: string }[]): Things {
  return new Map(list.map(({ id, ...rest }) => [id, rest]));
}

/** Groups by their names, for they have no id. */
function groupsOf(issues: readonly IssueRecord[]): Things {
  const found = grouped(issues, ({ group }) => group);
  return new Map(
    [...found].flatMap(([group, own]) =>
      group === null ? [] : [[group, { issues: own.map(({ id }) => id).toSorted() }]],
    ),
  );
}

/** Events by day and title, for they have no id; of several alike on a day the second is "… (2)". */
function namedEvents(events: readonly EventRecord[]): Things {
  const times = new Map<string, number>();
  return new Map(
    events.map((event): readonly [string, ThingRecord] => {
      const name = `${event.date} ${event.title}`;
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      return [time === 1 ? name : `${name} (${time})`, { ...event }];
    }),
  );
}

/**
 * An issue without its listed points, which are compared one by one. The order of a scale is meaning, so
 * those of its points that both versions hold are told in order.
 */
function withoutPoints(issue: IssueRecord, other: IssueRecord | undefined): ThingRecord {
  const { title, question, group, kind, between, settled, notes } = issue;
  const range = issue.kind === 'range' ? issue.range : null;
  const rest = { between, settled, notes } satisfies Record<
    Exclude<keyof IssueRecord, 'id' | 'title' | 'question' | 'group' | 'kind'>,
    unknown
  >;
  return { title, question, group, kind, range, order: orderOf(issue, other), ...rest };
}

function orderOf(issue: IssueRecord, other: IssueRecord | undefined): readonly string[] | null {
  if (issue.kind !== 'scale' || other?.kind !== 'scale') return null;
  const shared = new Set(other.points.map(({ id }) => id));
  return issue.points.map(({ id }) => id).filter((id) => shared.has(id));
}

function pointsOf(issue: IssueRecord): readonly (readonly [string, ThingRecord])[] {
  if (issue.kind === 'range') return [];
  return issue.points.map(({ id, ...rest }) => [`${issue.id}.${id}`, rest]);
}

/** Positions by party and issue; one that began on a day has that behind it. */
function namedPosition({ party, issue, ...rest }: PositionRecord): readonly [string, ThingRecord] {
  return [`${party}.${issue}${rest.since === null ? '' : `@${rest.since}`}`, rest];
}
