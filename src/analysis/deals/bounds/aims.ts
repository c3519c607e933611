/** What makes a deal the best, and what a price on each party's gain says that no deal can exceed. */

/**
 * An aim measures the gains of a deal by numbers that are compared in turn, and each of them is concave: at
 * the right prices it is at most the priced sum of the gains. Such a sum falls apart by issues, so its
 * largest value over all deals is found at once.
 */
export interface Aim {
  /** How many measures are compared in turn. */
  readonly measures: number;
  /** By how much a better deal is better at least: 1 where a measure is whole. */
  readonly unit: number;
  /** What a deal must reach to count at all, while none is known. */
  readonly least: readonly number[];
  /** The prices at which no measure exceeds the priced gains, from logarithms of what a gain should weigh. */
  readonly prices: (measure: number, logs: readonly number[]) => readonly number[];
  /** Which way the logarithms move to lower the bound, where these gains attain it: down where this is above 0. */
  readonly excess: (gains: readonly number[], prices: readonly number[]) => readonly number[];
  /** The measures, within the error of doubles; null where the deal does not count. */
  readonly measured: (gains: readonly number[]) => readonly number[] | null;
  /** The same exactly, to be compared in turn. */
  readonly exact: (gains: readonly number[]) => readonly bigint[];
  /** The largest first of these where its measure is at most so much. */
  readonly bound: (measure: number) => bigint;
}

/** The largest product of gains. It is measured by its root: the geometric mean is at most the arithmetic one. */
export function nashAim(parties: number): Aim {
  return {
    measures: 1,
    unit: 0,
    least: [1],
    prices: (_, logs) => {
      const middle = sum(logs) / parties;
      return logs.map((log) => Math.exp(log - middle) / parties);
    },
    excess: (gains, prices) => {
      const worth = gains.map((gain, i) => gain * (prices[i] ?? 0));
      const middle = sum(worth) / parties;
      return worth.map((each) => each - middle);
    },
    measured: (gains) =>
      gains.some((gain) => gain < 1) ? null : [Math.exp(sum(gains.map(Math.log)) / parties)],
    exact: (gains) => [gains.reduce((product, gain) => product * BigInt(gain), 1n)],
    bound: (measure) => (BigInt(Math.ceil(measure * 2 ** 30)) ** BigInt(parties)) >> BigInt(30 * parties),
  };
}

/**
 * The largest least gain, then the next. It is measured by the least gain, the sum of the two least, and so
 * on: the sum of the k least is at most any mix of gains with shares of at most 1 that add up to k.
 */
export function worstOffAim(weights: readonly number[]): Aim {
  const weighted = (gains: readonly number[]) => gains.map((gain, i) => gain * (weights[i] ?? 0));
  return {
    measures: weights.length,
    unit: 1,
    least: weights.map((_, i) => (i === 0 ? 0 : -Infinity)),
    prices: (measure, logs) => weighted(shares(logs, measure + 1)),
    excess: (gains) => {
      const each = weighted(gains);
      const middle = sum(each) / each.length;
      return each.map((gain) => gain - middle);
    },
    measured: (gains) => {
      if (gains.some((gain) => gain < 0)) return null;
      let so = 0;
      return weighted(gains)
        .toSorted((a, b) => a - b)
        .map((gain) => (so += gain));
    },
    exact: (gains) =>
      gains
        .map((gain, i) => BigInt(gain) * BigInt(weights[i] ?? 0))
        .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    bound: (measure) => BigInt(Math.floor(measure)),
  };
}

/** Shares in proportion to what the logarithms say that add up to so many, none of them above 1. */
function shares(logs: readonly number[], of: number): readonly number[] {
  const most = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(Math.max(log - most, -60)));
  const whole = new Set<number>();
  for (;;) {
    const open = sum(raw.filter((_, i) => !whole.has(i)));
    const left = of - whole.size;
    const scaled = raw.map((each, i) => (whole.has(i) ? 1 : (each / open) * left));
    const over = scaled.flatMap((each, i) => (each > 1 && !whole.has(i) ? [i] : []));
    if (over.length === 0) return scaled;
    for (const i of over) whole.add(i);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, each) => so + each, 0);
}
