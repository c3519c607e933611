/** What stands in the way of every deal: the issues without which there would be one that nobody refuses. */
import type { Issue } from '../../model/issue.ts';
import { larger } from '../../model/whole.ts';
import { frontierOf } from './frontier.ts';
import type { PointWorth } from './frontier.ts';
import type { Dealings } from './dealings.ts';
import { optionsOf } from './zone.ts';

/** Sets of issues; null where nothing helps, or too many sets would have to be tried. */
export interface Blockers {
  readonly sets: readonly (readonly Issue[])[] | null;
  /** Whether the limit kept some sets from being tried. */
  readonly isCut: boolean;
}

/** More sets than this are not tried. */
const mostTried = 20000;

/**
 * All sets of the fewest issues whose removal leaves a deal that nobody refuses; no set where there is one. To remove an
 * issue lifts what is rejected there, and gives each party its best score on it.
 */
export function blockersOf(table: Dealings, limit: number): Blockers {
  const { space } = table;
  const removable = [...space.issues.keys()].filter((at) => space.issues[at]?.held !== 'settled');
  const helps = (removed: ReadonlySet<number>): boolean | null => isOpen(table, removed, limit);
  const stuck = removable.filter((at) => (table.refusers[at] ?? []).every((refusing) => refusing.length > 0));
  const named = (places: readonly number[]): readonly Issue[] =>
    places.toSorted((a, b) => a - b).flatMap((at) => space.issues[at]?.issue ?? []);
  if (helps(new Set(removable)) !== true) return { sets: null, isCut: helps(new Set(removable)) === null };
  const others = removable.filter((at) => !stuck.includes(at));
  let tried = 0;
  for (let more = 0; more <= others.length; more += 1) {
    const found: (readonly Issue[])[] = [];
    for (const chosen of subsets(others, more)) {
      tried += 1;
      const open = tried > mostTried ? null : helps(new Set([...stuck, ...chosen]));
      if (open === null) return { sets: null, isCut: true };
      if (open) found.push(named([...stuck, ...chosen]));
    }
    if (found.length > 0) return { sets: stuck.length + more === 0 ? [] : found, isCut: false };
  }
  return { sets: null, isCut: false };
}

/** Whether nobody refuses some deal on the other issues; null where that takes more partial deals than the limit. */
function isOpen(table: Dealings, removed: ReadonlySet<number>, limit: number): boolean | null {
  const scorers = table.scorers.filter(({ walkAway }) => walkAway !== null);
  const left = optionsOf(table, scorers, (issue, refused) => refused === 0 || removed.has(issue));
  const issues = left.map((options, at) => (removed.has(at) ? [bestOf(options)] : options));
  const found = frontierOf({
    width: scorers.length,
    issues,
    least: scorers.map(({ walkAway }) => walkAway),
    limit,
  });
  return found.kind === 'too-large' ? null : found.totals.counts.length > 0;
}

/** What an issue is worth at best to each, as if all could have that. */
function bestOf(options: readonly PointWorth[]): PointWorth {
  return options.reduce((one, { worth }) => ({
    point: one.point,
    worth: one.worth.map((value, k) => larger(value, worth[k] ?? value)),
  }));
}

function* subsets(from: readonly number[], size: number): Generator<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [at, first] of from.entries())
    for (const rest of subsets(from.slice(at + 1), size - 1)) yield [first, ...rest];
}
