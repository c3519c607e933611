/** Sets of points of the oracle in the shape that JSON gives them. */
import { classOf, positionOf, spotsOf } from './classes.ts';
import type { Class, Spot, Stand } from './classes.ts';
import { pointOf } from './draft.ts';
import type { Draft, DraftIssue } from './draft.ts';

export type PointJson = string | number | { readonly from: number; readonly to: number };

/** The whole sets of points of one party, as `compare` gives them. */
export function setsOf(draft: Draft, issue: DraftIssue, party: string): Record<string, readonly PointJson[]> {
  const spots = spotsOf(draft, issue);
  const position = positionOf(draft, party, issue);
  const classes = spots.map(({ at }) => (position === null ? 'silent' : classOf(issue, position, at)));
  const where = (...wanted: readonly Class[]) =>
    points(
      issue,
      spots,
      classes.map((one) => wanted.includes(one)),
    );
  return {
    demands: where('demands'),
    accepts: where('accepts'),
    terms: where('terms'),
    unmet: [],
    rejects: where('rejects', 'redline'),
  };
}

/** The points of a set as JSON gives them: on a list each its id, on a range numbers and intervals. */
export function points(
  issue: DraftIssue,
  spots: readonly Spot[],
  held: readonly boolean[],
): readonly PointJson[] {
  if (issue.kind !== 'range') return spots.filter((_, i) => held[i]).map(({ at }) => pointOf(issue, at));
  const found: PointJson[] = [];
  for (let i = 0; i < spots.length; i += 1) {
    if (held[i] !== true) continue;
    const first = i;
    while (held[i + 1] === true) i += 1;
    const fromOpen = spots[first]?.between === true;
    const toOpen = spots[i]?.between === true;
    const from = spots[fromOpen ? first - 1 : first]?.at ?? NaN;
    const to = spots[toOpen ? i + 1 : i]?.at ?? NaN;
    found.push(from === to ? from : { from, to, ...(fromOpen && { fromOpen }), ...(toOpen && { toOpen }) });
  }
  return found;
}

/** The points on terms, told apart by whose terms they are. */
export function termsOf(
  issue: DraftIssue,
  spots: readonly Spot[],
  onTerms: readonly boolean[],
  standing: readonly Stand[],
): readonly { readonly point: PointJson | undefined; readonly parties: readonly string[] }[] {
  const whose = spots.map((_, i) =>
    onTerms[i] === true
      ? standing.filter(({ classes }) => classes[i] === 'terms').map(({ party }) => party)
      : [],
  );
  const found: { point: PointJson | undefined; parties: readonly string[] }[] = [];
  for (let i = 0; i < spots.length; i += 1) {
    const parties = whose[i] ?? [];
    if (parties.length === 0) continue;
    const first = i;
    const isSame = (j: number) => issue.kind === 'range' && whose[j]?.join() === parties.join();
    while (isSame(i + 1)) i += 1;
    const [point] = points(
      issue,
      spots,
      spots.map((_, j) => j >= first && j <= i),
    );
    found.push({ point, parties });
  }
  return found;
}
