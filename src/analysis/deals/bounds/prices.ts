/** Prices for the gains of the parties at which the bound on all deals is as low as it gets. */
import type { Aim } from './aims.ts';

/** The options of some issues, and what each gives to each party: by issue, by option, by party. */
export type ScoresByIssue = readonly (readonly (readonly number[])[])[];

/** Logarithms of what the gain of each party weighs. */
export type Logs = readonly number[];

/** How far prices are tilted for or against each party: a partial deal that favours it is bounded best by prices that do not. */
const tilts = [0.04, 0.15, 0.5, 1.5, 5];

/** The prices that are best for all deals, and some for deals that favour one party or slight it. */
export function pricesOf(
  aim: Aim,
  measure: number,
  scores: ScoresByIssue,
  base: readonly number[],
): readonly Logs[] {
  const start = evenly(aim, measure, scores, base);
  const logs = tuned(aim, measure, { scores, sums: base.map((each) => 0 - each), start, steps: 400 });
  const tilted = tilts.flatMap((tilt) =>
    base.flatMap((_, i) => [tilt, -tilt].map((by) => logs.map((log, j) => (i === j ? log + by : log)))),
  );
  return [logs, ...tilted];
}

/** The prices at which what any of these scores add to the sums is bounded best, sought from some others in so many steps. */
export function tuned(
  aim: Aim,
  measure: number,
  {
    scores,
    sums,
    start,
    steps,
  }: {
    readonly scores: ScoresByIssue;
    readonly sums: readonly number[];
    readonly start: Logs;
    readonly steps: number;
  },
): Logs {
  let logs = start;
  let best = { bound: Infinity, logs };
  for (let step = 0; step < steps; step += 1) {
    const row = aim.prices(measure, logs);
    const gains = dearest(row, scores, sums);
    const bound = priced(row, gains);
    if (bound < best.bound) best = { bound, logs };
    const excess = aim.excess(gains, row);
    const most = Math.max(...excess.map(Math.abs));
    if (most === 0) break;
    const by = (0.5 * 1e-5 ** (step / steps)) / most;
    logs = logs.map((log, i) => log - (excess[i] ?? 0) * by);
  }
  return best.logs;
}

/** What some sums are worth at a price for each party. */
export function priced(row: readonly number[], sums: readonly number[]): number {
  let worth = 0;
  for (let i = 0; i < row.length; i += 1) worth += (row[i] ?? 0) * (sums[i] ?? 0);
  return worth;
}

/** Logarithms of prices at which all of what may go one way or the other is worth as much to each party. */
function evenly(aim: Aim, measure: number, scores: ScoresByIssue, base: readonly number[]): Logs {
  const row = aim.prices(
    measure,
    base.map(() => 0),
  );
  return row.map((price, i) => {
    const swings = scores.map((options) => {
      const each = options.map((option) => option[i] ?? 0);
      return Math.max(...each) - Math.min(...each);
    });
    const swing = swings.reduce((so, each) => so + each, 0);
    return swing === 0 ? 0 : -Math.log(price * swing);
  });
}

/** The sums with the options added that are worth most at a price for each party. */
function dearest(row: readonly number[], scores: ScoresByIssue, sums: readonly number[]): readonly number[] {
  const gains = [...sums];
  for (const options of scores) {
    let most = -Infinity;
    let best: readonly number[] = [];
    for (const option of options) {
      const worth = priced(row, option);
      if (worth > most) [most, best] = [worth, option];
    }
    for (let i = 0; i < gains.length; i += 1) gains[i] = (gains[i] ?? 0) + (best[i] ?? 0);
  }
  return gains;
}
