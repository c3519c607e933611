/** Reads deals back from the stages of a frontier: which options lead to some totals. */
import { difference } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import type { Deal } from './deal.ts';
import { placeIn } from './partials.ts';
import type { Partials } from './partials.ts';
import type { Frontier } from './frontier.ts';

/** What is still to be come to for each party; null where any total will do. */
type Wanted = readonly (Whole | null)[];

/** The deals that come to totals on the frontier, in the order of points, at most so many. */
export function dealsAt(frontier: Frontier, totals: readonly Whole[], most: number): readonly Deal[] {
  return readBack(frontier, totals, most, isAmong);
}

/** The deals, on the frontier or behind it, that come to some least totals, in the order of points, at most so many. */
export function dealsReaching(frontier: Frontier, least: Wanted, most: number): readonly Deal[] {
  return readBack(frontier, least, most, isReached);
}

/** Chooses issue by issue; each stage holds the partial deals of the issues behind the one that is chosen, and says whether they lead there. */
function readBack(
  { issues, stages }: Frontier,
  wanted: Wanted,
  most: number,
  leads: (behind: Partials, rest: Wanted) => boolean,
): readonly Deal[] {
  const found: Deal[] = [];
  const choose = (left: Wanted, chosen: Deal): void => {
    const options = issues[chosen.length];
    const behind = stages[issues.length - chosen.length - 1];
    if (options === undefined || behind === undefined) {
      found.push(chosen);
      return;
    }
    for (const { point, worth } of options) {
      if (found.length >= most) return;
      const rest = left.map((total, k) => (total === null ? null : difference(total, worth[k] ?? 0)));
      if (leads(behind, rest)) choose(rest, [...chosen, point]);
    }
  };
  choose(wanted, []);
  return found;
}

function isAmong(behind: Partials, rest: Wanted): boolean {
  return (
    placeIn(
      behind,
      rest.map((total) => total ?? 0),
    ) !== null
  );
}

/** What is left can come to the rest where one of its partial deals that none dominates does. */
function isReached({ width, values, counts }: Partials, rest: Wanted): boolean {
  for (let at = 0; at < counts.length; at += 1)
    if (rest.every((needed, k) => needed === null || (values[at * width + k] ?? 0) >= needed)) return true;
  return false;
}
