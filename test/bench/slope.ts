/** How something grows: 1 where twice the size takes twice the time, 2 where it takes four times the time. */

/** The exponent by which times grow with sizes: the slope of their logarithms, by least squares. */
export function exponentOf(sizes: readonly number[], times: readonly number[]): number {
  const [xs, ys] = [sizes, times].map((figures) => aroundMean(figures.map(Math.log)));
  return sum(xs?.map((x, i) => x * (ys?.[i] ?? NaN)) ?? []) / sum(xs?.map((x) => x * x) ?? []);
}

function aroundMean(figures: readonly number[]): readonly number[] {
  const mean = sum(figures) / figures.length;
  return figures.map((figure) => figure - mean);
}

function sum(figures: readonly number[]): number {
  return figures.reduce((a, b) => a + b, 0);
}
