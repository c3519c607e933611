/** One line a measurement, in columns. */

/** A measured ratio of `left` to `right`, and the most that it is meant to be. */
export interface Row {
  readonly what: string;
  readonly left: string;
  readonly right: string;
  readonly ratio: number;
  readonly aim: number;
}

export function tableOf(heads: readonly [string, string, string], rows: readonly Row[]): string {
  const cells = rows.map(({ what, left, right, ratio, aim }) => [
    what,
    left,
    right,
    ratio.toFixed(2),
    aim.toFixed(2),
    ratio <= aim ? 'met' : 'missed',
  ]);
  const all = [[...heads, 'ratio', 'aim', ''], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = all.map((row) =>
    row
      .map((cell, i) => (i === 0 || i === 5 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
