/** Exact numbers: what is written as a decimal is one, so no sum of scores misses another by a hair. */

/** A whole number over a whole number above 0, in lowest terms. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Nothing. */
export const zero: Fraction = { top: 0n, bottom: 1n };

/** A fraction of two whole numbers, the lower one not 0, in lowest terms. */
export function fraction(top: bigint, bottom = 1n): Fraction {
  const divisor = common(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { top: top / divisor, bottom: bottom / divisor };
}

/** A finite number as it is written: 0.1 is a tenth. */
export function fractionOf(number: number): Fraction {
  const [digits = '', exponent = ''] = number.toExponential().split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const places = Number(exponent) - decimals.length;
  const top = BigInt(`${whole}${decimals}`);
  return places < 0 ? fraction(top, 10n ** BigInt(-places)) : fraction(top * 10n ** BigInt(places));
}

/** The sum of two. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

/** What is left of one when another is taken from it. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

/** The product of two. */
export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.top, a.bottom * b.bottom);
}

/** One divided by another that is not 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom, a.bottom * b.top);
}

/** Below 0 where the first is less, above 0 where it is more. */
export function byFraction(a: Fraction, b: Fraction): number {
  const apart = a.top * b.bottom - b.top * a.bottom;
  return apart < 0n ? -1 : Number(apart > 0n);
}

/** The number nearest to it at 12 decimals. */
export function numberOf({ top, bottom }: Fraction): number {
  const places = 10n ** 12n;
  const scaled = (top < 0n ? -top : top) * places * 2n + bottom;
  const rounded = scaled / (bottom * 2n);
  const digits = `${rounded}`.padStart(13, '0');
  const read = Number(`${digits.slice(0, -12)}.${digits.slice(-12)}`);
  return top < 0n ? 0 - read : read;
}

/** "14/23", or "-3" where it is whole. */
export function textOf({ top, bottom }: Fraction): string {
  return bottom === 1n ? `${top}` : `${top}/${bottom}`;
}

/** The smallest whole number that both divide. */
export function multiple(a: bigint, b: bigint): bigint {
  return (a / common(a, b)) * b;
}

/** The largest whole number that divides both; 1 where both are 0. */
function common(a: bigint, b: bigint): bigint {
  let [one, other] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (other !== 0n) [one, other] = [other, one % other];
  return one === 0n ? 1n : one;
}
