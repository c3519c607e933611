/** Deals that are better than a deal for some party and worse for none. */
import { difference, sum } from '../../model/whole.ts';
import type { Whole } from '../../model/whole.ts';
import { byPoints } from './deal.ts';
import type { Deal } from './deal.ts';
import type { Frontier, PointWorth } from './frontier.ts';

/** A search for the nearest of them that was given up shows what it has found. */
const mostTried = 200_000;

/** The deals that change the fewest issues, in the order of points where as many are changed, at most so many. */
export function nearestBetter(
  { issues }: Pick<Frontier, 'issues'>,
  deal: Deal,
  most: number,
): readonly Deal[] {
  const steps = issues.map((options, at) => stepsFrom(options, deal[at] ?? 0));
  const found: Deal[] = [];
  const search = { steps, deal, left: mostTried };
  for (let changes = 1; changes <= issues.length && found.length < most && search.left > 0; changes += 1) {
    const width = issues[0]?.[0]?.worth.length ?? 0;
    found.push(
      ...collect(
        search,
        0,
        changes,
        Array.from({ length: width }, () => 0),
        [],
      ).toSorted(byPoints),
    );
  }
  return found.slice(0, most);
}

/** An option that an issue could change to, and what each would gain. */
interface Step {
  readonly point: number;
  readonly gains: readonly Whole[];
}

function stepsFrom(options: readonly PointWorth[], own: number): readonly Step[] {
  const from = options.find(({ point }) => point === own)?.worth ?? [];
  return options
    .filter(({ point }) => point !== own)
    .map(({ point, worth }) => ({ point, gains: worth.map((value, k) => difference(value, from[k] ?? 0)) }));
}

interface Search {
  readonly steps: readonly (readonly Step[])[];
  readonly deal: Deal;
  left: number;
}

/** Deals with just so many changes from an issue on; `gains` are those of the changes before. */
function collect(
  search: Search,
  at: number,
  changes: number,
  gains: readonly Whole[],
  chosen: Deal,
): readonly Deal[] {
  const { steps, deal } = search;
  search.left -= 1;
  if (search.left < 0 || steps.length - at < changes) return [];
  if (changes === 0) return isBetter(gains) ? [[...chosen, ...deal.slice(at)]] : [];
  if (!canRecover(steps, at, changes, gains)) return [];
  const kept = collect(search, at + 1, changes, gains, [...chosen, deal[at] ?? 0]);
  const changed = (steps[at] ?? []).flatMap((step) =>
    collect(
      search,
      at + 1,
      changes - 1,
      gains.map((gain, k) => sum(gain, step.gains[k] ?? 0)),
      [...chosen, step.point],
    ),
  );
  return [...kept, ...changed];
}

function isBetter(gains: readonly Whole[]): boolean {
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}

/** Whether the best changes of the issues that are left could make up for what each has lost. */
function canRecover(steps: Search['steps'], at: number, changes: number, gains: readonly Whole[]): boolean {
  return gains.every((gain, k) => {
    if (gain >= 0) return true;
    const best = steps
      .slice(at)
      .map((options) =>
        options.reduce<Whole>((most, step) => ((step.gains[k] ?? 0) > most ? (step.gains[k] ?? 0) : most), 0),
      );
    const most = best.toSorted((a, b) => (a < b ? 1 : Number(b < a) * -1)).slice(0, changes);
    return (
      sum(
        gain,
        most.reduce<Whole>((all, one) => sum(all, one), 0),
      ) >= 0
    );
  });
}
