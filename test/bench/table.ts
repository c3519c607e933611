/** One line a measurement, in columns, and whether it is what it was meant to be. */

/** What a table is about, its two columns of figures, and what is reckoned from them. */
export type Heads = readonly [what: string, left: string, right: string, ratio: string];

export type Row = Measured | Unmeasured;

/** A ratio, or another figure of growth, from `left` and `right`, and the most that it is meant to be. */
export interface Measured {
  readonly what: string;
  readonly left: string;
  readonly right: string;
  readonly ratio: number;
  readonly aim: number;
  readonly rounds: number;
}

export interface Unmeasured {
  readonly what: string;
  readonly lacks: string;
}

export function tableOf([what, left, right, ratio]: Heads, rows: readonly Row[]): string {
  const head = [what, left, right, ratio, 'aim', 'rounds', ''];
  const all = [head, ...rows.flatMap((row) => ('lacks' in row ? [] : [cellsOf(row)]))];
  const names = rows.map((row) => row.what.length);
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const first = Math.max(what.length, ...names);
  const line = ([name = '', ...cells]: readonly string[]): string =>
    [name.padEnd(first), ...cells.map((cell, i) => cell.padStart(i === 5 ? 0 : (widths[i + 1] ?? 0)))]
      .join('  ')
      .trimEnd();
  const lines = rows.map((row) =>
    'lacks' in row ? `${row.what.padEnd(first)}  not measured: ${row.lacks}` : line(cellsOf(row)),
  );
  return `${[line(head), ...lines].join('\n')}\n`;
}

/** A count in groups of three digits. */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}

/** How many aims are met, of how many that were measured. */
export function tallyOf(rows: readonly Row[]): string {
  const measured = rows.flatMap((row) => ('lacks' in row ? [] : [row]));
  const met = measured.filter(isMet).length;
  const lacking = rows.length - measured.length;
  return `${met} of ${measured.length} aims met${lacking === 0 ? '' : `, and ${lacking} not measured`}`;
}

function cellsOf(row: Measured): readonly string[] {
  const { what, left, right, ratio, aim, rounds } = row;
  const verdict = isMet(row) ? 'met' : `missed by ${(rounded(ratio) - aim).toFixed(2)}`;
  return [what, left, right, ratio.toFixed(2), aim.toFixed(2), String(rounds), verdict];
}

/** By the figure that is printed, so that no aim is missed by 0.00. */
function isMet({ ratio, aim }: Measured): boolean {
  return rounded(ratio) <= aim;
}

function rounded(ratio: number): number {
  return Number(ratio.toFixed(2));
}
