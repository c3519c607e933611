/** Who outside holds what is untried between some parties, by looping over points. */
import { isAcceptable } from './classes.ts';
import type { Spot, Stand } from './classes.ts';
import type { DraftIssue } from './draft.ts';
import { points } from './sets.ts';

/** Points by their places, from the first to the last. */
type Run = readonly [first: number, last: number];

/** Each point or stretch of what is untried that one of the absent takes, with all that take the whole of it. */
export function heldOf(
  issue: DraftIssue,
  spots: readonly Spot[],
  untried: readonly boolean[],
  absent: readonly Stand[],
) {
  const claims = absent.map(({ party, position }) => ({
    party,
    held: spots.map(({ at }, i) => untried[i] === true && isAcceptable(issue, position, at)),
  }));
  const runs = new Map(claims.flatMap(({ held }) => runsOf(issue, held)).map((run) => [run.join(), run]));
  return [...runs.values()]
    .toSorted(([a, b], [c, d]) => a - c || b - d)
    .map((run) => {
      const isIn = (i: number): boolean => i >= run[0] && i <= run[1];
      const [point] = points(
        issue,
        spots,
        spots.map((_, i) => isIn(i)),
      );
      const whole = claims.filter(({ held }) => held.every((is, i) => is || !isIn(i)));
      return {
        point,
        parties: whole.map(({ party }) => party),
        partiesCount: whole.length,
        proposals: [],
      };
    });
}

/** On a range what lies side by side is one stretch; listed points stand alone. */
function runsOf(issue: DraftIssue, held: readonly boolean[]): readonly Run[] {
  const found: Run[] = [];
  for (let i = 0; i < held.length; i += 1) {
    if (held[i] !== true) continue;
    const first = i;
    while (issue.kind === 'range' && held[i + 1] === true) i += 1;
    found.push([first, i]);
  }
  return found;
}
