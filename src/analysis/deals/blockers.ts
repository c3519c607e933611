/** What stands in the way of every deal: the issues without which there would be one that nobody refuses. */
import type { Issue } from '../../model/issue.ts';
import { larger } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import { frontierOf } from './frontier.ts';
import type { PointWorth } from './frontier.ts';
import type { Dealings } from './dealings.ts';
import { removals } from './removals.ts';
import type { Removals } from './removals.ts';
import { optionsOf } from './zone.ts';

/** Sets of issues; null where nothing helps, or too many sets would have to be tried. */
export interface Blockers {
  readonly sets: readonly (readonly Issue[])[] | null;
  /** Whether the limit kept some sets from being tried. */
  readonly isCut: boolean;
}

/** More sets and beginnings of sets than this are not tried, and of fewer of them frontiers are found. */
const mostTried = 5_000_000;
const mostFrontiers = 300;

/**
 * All sets of the fewest issues whose removal leaves a deal that nobody refuses; no set where there is one. To remove an
 * issue lifts what is rejected there, and gives each party its best score on it.
 */
export function blockersOf(table: Dealings, limit: number): Blockers {
  const { space } = table;
  const removable = [...space.issues.keys()].filter((at) => space.issues[at]?.held !== 'settled');
  const { helps, mightDo } = helping(table, limit);
  const stuck = removable.filter((at) => (table.refusers[at] ?? []).every((refusing) => refusing.length > 0));
  const named = (places: readonly number[]): readonly Issue[] =>
    places.toSorted((a, b) => a - b).flatMap((at) => space.issues[at]?.issue ?? []);
  const last = helps(new Set(removable));
  if (last !== true) return { sets: null, isCut: last === null };
  const others = removable.filter((at) => !stuck.includes(at));
  const search = { mightDo, left: mostTried };
  for (let more = 0; more <= others.length; more += 1) {
    const found: (readonly Issue[])[] = [];
    for (const chosen of subsets(search, others, more, stuck)) {
      const open = chosen && helps(new Set(chosen));
      if (chosen === null || open === null) return { sets: null, isCut: true };
      if (open) found.push(named(chosen));
    }
    if (found.length > 0) return { sets: stuck.length + more === 0 ? [] : found, isCut: false };
  }
  return { sets: null, isCut: false };
}

/** Whether a deal is free of refusals once some issues are taken out, null where finding that out would pass a limit; and whether more might do. */
function helping(
  table: Dealings,
  limit: number,
): { readonly helps: Removals['told']; readonly mightDo: Removals['mightDo'] } {
  const scorers = table.scorers.filter(({ walkAway }) => walkAway !== null);
  const least = scorers.map(({ walkAway }) => walkAway ?? 0);
  const best = optionsOf(table, scorers, () => true).map((options) => bestOf(options));
  const left = optionsOf(table, scorers, (_, refused) => refused === 0);
  const { told, mightDo } = removals({ left, best, least });
  let found = 0;
  const helps = (removed: ReadonlySet<number>): boolean | null => {
    const known = told(removed);
    if (known !== null) return known;
    found += 1;
    if (found > mostFrontiers) return null;
    const issues = left.map((options, at) =>
      removed.has(at) ? [{ point: 0, worth: best[at] ?? [] }] : options,
    );
    const frontier = frontierOf({ width: scorers.length, issues, least, limit });
    return frontier.kind === 'too-large' ? null : frontier.totals.counts.length > 0;
  };
  return { helps, mightDo };
}

/** What an issue is worth at best to each, as if all could have that. */
function bestOf(options: readonly PointWorth[]): readonly Whole[] {
  const [first, ...others] = options.map(({ worth }) => worth);
  return others.reduce((one, worth) => one.map((value, k) => larger(value, worth[k] ?? value)), first ?? []);
}

interface Search {
  readonly mightDo: Removals['mightDo'];
  left: number;
}

/** Some places with so many more of others, in order; where no more of them could do, none, and null where the search is given up. */
function* subsets(
  search: Search,
  from: readonly number[],
  size: number,
  chosen: readonly number[],
): Generator<readonly number[] | null> {
  search.left -= 1;
  if (search.left < 0) yield null;
  if (from.length < size || !search.mightDo(new Set(chosen), size)) return;
  if (size === 0) {
    yield chosen;
    return;
  }
  for (const [at, first] of from.entries())
    yield* subsets(search, from.slice(at + 1), size - 1, [...chosen, first]);
}
