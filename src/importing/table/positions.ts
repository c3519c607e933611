/** The positions of a table, by party and issue. */
import type { ModelFile } from '../../load/schema/model.ts';
import type { PositionFile } from '../../load/schema/position.ts';
import { grouped } from '../../model/group.ts';
import type { Form } from './forms.ts';
import { needOf } from './needs.ts';
import { isPosition, positionFrom } from './position.ts';
import type { Resolving } from './position.ts';
import type { Statement, TopicTold } from './statement.ts';

/** What the words of a table became in its model. */
export interface Placing {
  readonly file: string;
  readonly topics: readonly { readonly id: string; readonly topic: TopicTold; readonly form: Form }[];
  readonly idOf: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
}

/** The section of the model that holds them. */
export function positionsOf(
  held: readonly Statement[],
  { topics, idOf, sources, file }: Placing,
): NonNullable<ModelFile['positions']> {
  const issueIds = new Map(topics.map(({ id, topic }) => [topic.title, id]));
  const byParty = grouped(held, ({ party }) => party);
  const sections = [...byParty].flatMap(([party, said]) => {
    const byIssue = grouped(said, ({ issue }) => issue);
    const rows = topics.flatMap(({ id, topic, form }) => {
      const written = histories(byIssue.get(topic.title) ?? [], {
        file,
        pointed: form.pointed,
        sourceId: (source) => sources.get(source) ?? '',
        before: () => null,
        need: (need) => needOf(need, (issue) => issueIds.get(issue) ?? issue),
      });
      return written === null ? [] : [[id, written] as const];
    });
    return rows.length === 0 ? [] : [[idOf.get(party) ?? '', Object.fromEntries(rows)] as const];
  });
  return Object.fromEntries(sections);
}

/** A position, or where rows have several days a history of them, the first of them first. */
export function histories(here: readonly Statement[], meant: Resolving): PositionFile | null {
  const byDay = [...grouped(here, ({ since }) => since ?? '')].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const all = byDay.flatMap(([, said]) => (isPosition(said) ? [positionFrom(said, meant)] : []));
  const [only] = all;
  if (only === undefined) return null;
  if (all.length > 1) return all;
  const { demands, ...others } = only;
  return Object.keys(others).length === 0 && isBare(demands) ? demands : only;
}

/** What only demands points is as short as these. */
function isBare(demands: unknown): demands is string | number {
  return typeof demands === 'string' || typeof demands === 'number';
}
