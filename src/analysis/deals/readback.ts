/** Reads deals back from the stages of a frontier: which options lead to some totals. */
import { difference } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import type { Deal } from './deal.ts';
import { placeIn } from './partials.ts';
import type { Partials } from './partials.ts';
import type { Frontier } from './frontier.ts';

/** The deals that come to totals on the frontier, in the order of points, at most so many. */
export function dealsAt(frontier: Frontier, totals: readonly Whole[], most: number): readonly Deal[] {
  const found: Deal[] = [];
  collect(frontier, totals, [], found, most);
  return found;
}

/** Each stage holds the partial deals of the issues behind the one that is chosen now. */
function collect(
  frontier: Frontier,
  totals: readonly Whole[],
  chosen: Deal,
  found: Deal[],
  most: number,
): void {
  const { issues, stages } = frontier;
  const options = issues[chosen.length];
  if (options === undefined) {
    found.push(chosen);
    return;
  }
  const behind = stages[issues.length - chosen.length - 1];
  for (const { point, worth } of options) {
    if (found.length >= most || behind === undefined) return;
    const rest = totals.map((total, k) => difference(total, worth[k] ?? 0));
    if (placeIn(behind, rest) !== null) collect(frontier, rest, [...chosen, point], found, most);
  }
}

/** The deals, on the frontier or behind it, that come to some least totals, in the order of points, at most so many. */
export function dealsReaching(
  frontier: Frontier,
  least: readonly (Whole | null)[],
  most: number,
): readonly Deal[] {
  const found: Deal[] = [];
  reach(frontier, least, [], found, most);
  return found;
}

/** What is left to choose can come to the rest where one of its partial deals that none dominates does. */
function reach(
  frontier: Frontier,
  least: readonly (Whole | null)[],
  chosen: Deal,
  found: Deal[],
  most: number,
): void {
  const { issues, stages } = frontier;
  const options = issues[chosen.length];
  if (options === undefined) {
    found.push(chosen);
    return;
  }
  const behind = stages[issues.length - chosen.length - 1];
  for (const { point, worth } of options) {
    if (found.length >= most || behind === undefined) return;
    const rest = least.map((needed, k) => (needed === null ? null : difference(needed, worth[k] ?? 0)));
    if (isReached(behind, rest)) reach(frontier, rest, [...chosen, point], found, most);
  }
}

function isReached({ width, values, counts }: Partials, least: readonly (Whole | null)[]): boolean {
  for (let at = 0; at < counts.length; at += 1)
    if (least.every((needed, k) => needed === null || (values[at * width + k] ?? 0) >= needed)) return true;
  return false;
}
