/** Fractions as they are taught at school: slow, and never wrong by a hair. */

/** A fraction in lowest terms, its denominator above 0. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

export const zero: Exact = { over: 0n, under: 1n };
export const one: Exact = { over: 1n, under: 1n };

function lowest(over: bigint, under: bigint): Exact {
  let [a, b] = [over < 0n ? -over : over, under < 0n ? -under : under];
  while (b > 0n) [a, b] = [b, a % b];
  const by = under < 0n ? -a : a;
  return { over: over / by, under: under / by };
}

/** A number as its decimal digits say it. */
export function exactOf(figure: number): Exact {
  const [digits = '', exponent = '0'] = String(figure).split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const places = decimals.length - Number(exponent);
  const over = BigInt(whole + decimals);
  return places < 0 ? lowest(over * 10n ** BigInt(-places), 1n) : lowest(over, 10n ** BigInt(places));
}

export function plus(a: Exact, b: Exact): Exact {
  return lowest(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { over: -b.over, under: b.under });
}

export function times(a: Exact, b: Exact): Exact {
  return lowest(a.over * b.over, a.under * b.under);
}

export function dividedBy(a: Exact, b: Exact): Exact {
  return lowest(a.over * b.under, a.under * b.over);
}

/** Below 0 where the first is less, 0 where they are equal, else above. */
export function compared(a: Exact, b: Exact): number {
  const [left, right] = [a.over * b.under, b.over * a.under];
  return left < right ? -1 : Number(left > right);
}

/** Two lists of as many, the first difference deciding. */
export function comparedInTurn(a: readonly Exact[], b: readonly Exact[]): number {
  return a.reduce((found, own, i) => (found === 0 ? compared(own, b[i] ?? zero) : found), 0);
}

export function sumOf(all: readonly Exact[]): Exact {
  return all.reduce(plus, zero);
}

export function leastOf(all: readonly Exact[]): Exact {
  return all.reduce((a, b) => (compared(b, a) < 0 ? b : a));
}

export function mostOf(all: readonly Exact[]): Exact {
  return all.reduce((a, b) => (compared(b, a) > 0 ? b : a));
}

/** "14/23", or "8" where it is whole. */
export function textOf({ over, under }: Exact): string {
  return under === 1n ? `${over}` : `${over}/${under}`;
}

/** Its nearest number of 12 decimals. */
export function printed({ over, under }: Exact): number {
  const scale = 10n ** 12n;
  const doubled = (over < 0n ? -over : over) * scale * 2n + under;
  const digits = `${doubled / (under * 2n)}`.padStart(13, '0');
  const figure = Number(`${digits.slice(0, -12)}.${digits.slice(-12)}`);
  return over < 0n && figure !== 0 ? -figure : figure;
}
