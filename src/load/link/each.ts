/** Goes through values that may be one or a list. */
import type { Spot } from './spot.ts';
import { valueIn } from './spot.ts';

type OneOrList<T> = T | readonly T[] | null | undefined;

const none: readonly never[] = [];

/** What is made of each, with the spot of it; where that is null, nothing. Faulty items have left holes. */
export function each<T, Made>(
  value: OneOrList<T>,
  spot: Spot,
  make: (item: T, spot: Spot) => Made | null,
): readonly Made[] {
  if (value === null || value === undefined) return none;
  if (!isList(value)) {
    const one = make(value, spot);
    return one === null ? none : [one];
  }
  const made = value.map((item, place) => (item === undefined ? null : make(item, valueIn(spot, place))));
  return made.every(isMade) ? made : made.filter(isMade);
}

/** How many there are. */
export function countOf<T>(value: OneOrList<T>): number {
  if (value === null || value === undefined) return 0;
  return isList(value) ? value.filter((item) => item !== undefined).length : 1;
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function isMade<Made>(made: Made | null): made is Made {
  return made !== null;
}
