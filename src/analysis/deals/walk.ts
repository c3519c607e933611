/**
 * Goes through all deals issue by issue, without going through each: partial deals that differ on nothing that is still
 * to be asked are one. A point is kept in mind until no question waits for another issue because of it.
 */
import type { Issue } from '../../model/issue.ts';
import type { Standing } from '../settled.ts';
import type { PointQuestion } from './links.ts';
import type { DealIssue, Space } from './space.ts';

/** What is carried along a way through the issues. */
export interface Carried<Load> {
  readonly start: Load;
  /** The load with one more issue at a point, and the questions that are answered by then; null where no deal is to be had so. */
  readonly add: (
    load: Load,
    at: DealIssue,
    place: number,
    answered: readonly PointQuestion[],
    standing: Standing,
  ) => Load | null;
  /** The loads of partial deals that are one from here on. */
  readonly join: (loads: readonly Load[]) => Load;
  /** How many partial deals a load stands for. */
  readonly size: (load: Load) => number;
  readonly limit: number;
}

/** What is kept in mind, and the load. */
interface Way<Load> {
  readonly known: ReadonlyMap<Issue, number>;
  readonly load: Load;
}

/** The load of all deals on some issues; null where there is none. */
export interface Walked<Load> {
  readonly kind: 'walked';
  readonly load: Load | null;
}

/** What all deals on some issues come to, unless it takes more partial deals than the limit. */
export function walkThrough<Load>(
  { standing }: Pick<Space, 'standing'>,
  issues: readonly DealIssue[],
  questions: readonly PointQuestion[],
  carried: Carried<Load>,
): Walked<Load> | { readonly kind: 'too-large'; readonly partial: number; readonly issues: number } {
  const placeOf = new Map(issues.map((one, place) => [one, place]));
  const lastOf = ({ scope }: PointQuestion): number => Math.max(...scope.map((one) => placeOf.get(one) ?? 0));
  const answeredAt = issues.map((_, place) => questions.filter((one) => lastOf(one) === place));
  const waiting = issues.map(
    (_, place) => new Set(questions.filter((one) => lastOf(one) > place).flatMap(({ scope }) => scope)),
  );
  let ways = new Map<string, Way<Load>>([['', { known: new Map(), load: carried.start }]]);
  for (const [place, at] of issues.entries()) {
    const next = new Map<string, Meeting<Load>>();
    const kept = waiting[place] ?? new Set();
    for (const { known, load } of ways.values())
      for (const [choice, point] of at.points.entries()) {
        const points = new Map(known).set(at.issue, point);
        const beside: Standing = (issue) => points.get(issue) ?? standing(issue);
        const moved = carried.add(load, at, choice, answeredAt[place] ?? [], beside);
        if (moved !== null) meet(next, kept, points, moved);
      }
    ways = new Map([...next].map(([key, { known, loads }]) => [key, { known, load: carried.join(loads) }]));
    const partial = [...ways.values()].reduce((all, { load }) => all + carried.size(load), 0);
    if (partial > carried.limit) return { kind: 'too-large', partial, issues: place + 1 };
  }
  const [last] = ways.values();
  return { kind: 'walked', load: last?.load ?? null };
}

/** Partial deals that are one from here on, each with its load. */
interface Meeting<Load> extends Pick<Way<Load>, 'known'> {
  readonly loads: Load[];
}

function meet<Load>(
  meetings: Map<string, Meeting<Load>>,
  kept: ReadonlySet<DealIssue>,
  points: ReadonlyMap<Issue, number>,
  load: Load,
): void {
  const known = [...kept].flatMap(({ issue }): [Issue, number][] => {
    const point = points.get(issue);
    return point === undefined ? [] : [[issue, point]];
  });
  const key = known.map(([, point]) => point).join();
  const meeting = meetings.get(key);
  if (meeting === undefined) meetings.set(key, { known: new Map(known), loads: [load] });
  else meeting.loads.push(load);
}
