/** Whole numbers of any size: doubles as long as these hold them exactly, and only then large. */

/** A whole number: a safe integer where it is one, else a bigint, so that equal numbers are the same value. */
export type Whole = number | bigint;

/** The whole number of a bigint. */
export function wholeOf(value: bigint): Whole {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** The sum of two. */
export function sum(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const found = a + b;
    if (Number.isSafeInteger(found)) return found;
  }
  return wholeOf(BigInt(a) + BigInt(b));
}

/** What is left of one when another is taken from it. */
export function difference(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const found = a - b;
    if (Number.isSafeInteger(found)) return found;
  }
  return wholeOf(BigInt(a) - BigInt(b));
}

/** The product of two. */
export function product(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const found = a * b;
    if (Number.isSafeInteger(found)) return found + 0;
  }
  return wholeOf(BigInt(a) * BigInt(b));
}

/** The larger of two. */
export function larger(a: Whole, b: Whole): Whole {
  return a < b ? b : a;
}

/** The smaller of two. */
export function smaller(a: Whole, b: Whole): Whole {
  return b < a ? b : a;
}

/** Below 0 where the first is less, above 0 where it is more. */
export function byWhole(a: Whole, b: Whole): number {
  return a < b ? -1 : Number(b < a);
}
