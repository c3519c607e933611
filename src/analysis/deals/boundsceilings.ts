/** What no completion of a partial deal can exceed, at many prices at once. */
import type { Aim } from './boundsaims.ts';
import type { Choice } from './boundschoices.ts';

/** The bounds on one measure: a row is a price for the gain of each party. */
export interface Ceiling {
  readonly rows: readonly (readonly number[])[];
  /** By issue, what each option is worth at each row, option after option. */
  readonly worth: readonly Float64Array[];
  /** By issue, what it and all after it are worth at most at each row, and more than the error of doubles. */
  readonly rest: readonly Float64Array[];
}

/** How far prices are tilted for or against each party: a partial deal that favours it is bounded best by prices that do not. */
const tilts = [0.04, 0.15, 0.5, 1.5, 5];

/** The bounds on a measure of the deals that the choices allow. */
export function ceilingOf(
  aim: Aim,
  measure: number,
  choices: readonly Choice[],
  base: readonly number[],
): Ceiling {
  const logs = tuned(aim, measure, choices, base);
  const tilted = tilts.flatMap((tilt) =>
    base.flatMap((_, i) => [tilt, -tilt].map((by) => logs.map((log, j) => (i === j ? log + by : log)))),
  );
  const rows = [logs, ...tilted].map((each) => aim.prices(measure, each));
  const worth = choices.map(({ scores }) =>
    Float64Array.from(scores.flatMap((option) => rows.map((row) => priced(row, option)))),
  );
  return {
    rows,
    worth,
    rest: restOf(
      worth,
      rows.map((row) => slackOf(row, choices, base)),
    ),
  };
}

/** What some sums are worth at a price for each party. */
export function priced(row: readonly number[], sums: readonly number[]): number {
  let worth = 0;
  for (let i = 0; i < row.length; i += 1) worth += (row[i] ?? 0) * (sums[i] ?? 0);
  return worth;
}

/** Most of the way from any prices to the best, and then ever smaller steps. */
const steps = 400;

/** The logarithms of prices at which the bound over all deals is about as low as it can be. */
function tuned(
  aim: Aim,
  measure: number,
  choices: readonly Choice[],
  base: readonly number[],
): readonly number[] {
  let logs = even(aim, measure, choices);
  let best = { bound: Infinity, logs };
  for (let step = 0; step < steps; step += 1) {
    const row = aim.prices(measure, logs);
    const gains = dearest(row, choices, base);
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

/** Logarithms of prices at which all of what may go one way or the other is worth as much to each party. */
function even(aim: Aim, measure: number, choices: readonly Choice[]): readonly number[] {
  const row = aim.prices(
    measure,
    (choices[0]?.scores[0] ?? []).map(() => 0),
  );
  return row.map((price, i) => {
    const swings = choices.map(({ scores }) => {
      const each = scores.map((option) => option[i] ?? 0);
      return Math.max(...each) - Math.min(...each);
    });
    const swing = swings.reduce((so, each) => so + each, 0);
    return swing === 0 ? 0 : -Math.log(price * swing);
  });
}

/** The gains of the deal that is worth most at a price for each party. */
function dearest(
  row: readonly number[],
  choices: readonly Choice[],
  base: readonly number[],
): readonly number[] {
  const gains = base.map((each) => 0 - each);
  for (const { scores } of choices) {
    let most = -Infinity;
    let best: readonly number[] = [];
    for (const option of scores) {
      const worth = priced(row, option);
      if (worth > most) [most, best] = [worth, option];
    }
    best.forEach((score, i) => (gains[i] = (gains[i] ?? 0) + score));
  }
  return gains;
}

function restOf(worth: readonly Float64Array[], slack: readonly number[]): readonly Float64Array[] {
  const rows = slack.length;
  const rest = [Float64Array.from(slack)];
  for (const options of worth.toReversed()) {
    const most = new Float64Array(rows).fill(-Infinity);
    options.forEach((each, at) => (most[at % rows] = Math.max(most[at % rows] ?? 0, each)));
    rest.unshift(most.map((each, j) => each + (rest[0]?.[j] ?? 0)));
  }
  return rest;
}

/** A sum of doubles errs by some 1e-16 of its size for each of its terms: this is above that for ten thousand. */
function slackOf(row: readonly number[], choices: readonly Choice[], base: readonly number[]): number {
  const size = (sums: readonly number[]) => priced(row, sums.map(Math.abs));
  const sizes = choices.map(({ scores }) => Math.max(...scores.map(size)));
  return 1e-11 * sizes.reduce((so, each) => so + each, size(base));
}
