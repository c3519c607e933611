/** Where in a file linking is. A spot is made for every value, and its path only where a fault is told there. */
import type { Path, Place } from '../fault.ts';

/** The key or the value at one step within another spot; null within is the top of the file. */
export interface Spot {
  readonly within: Spot | null;
  readonly step: string | number;
  readonly on: 'key' | 'value';
}

/** The spot of the value that some steps from the top of the file lead to. */
export function spotOf(first: string | number, ...steps: readonly (string | number)[]): Spot {
  return steps.reduce(valueIn, valueIn(null, first));
}

/** The spot of the value at a step. */
export function valueIn(within: Spot | null, step: string | number): Spot {
  return { within, step, on: 'value' };
}

/** The spot of a key. */
export function keyIn(within: Spot | null, step: string | number): Spot {
  return { within, step, on: 'key' };
}

/** The steps from the top of the file to a spot. */
export function pathTo(spot: Spot | null): Path {
  const steps: (string | number)[] = [];
  for (let one = spot; one !== null; one = one.within) steps.push(one.step);
  return steps.toReversed();
}

/** The place to show where something is wrong at a spot. */
export function placeOfSpot(spot: Spot): Place {
  return { path: pathTo(spot), on: spot.on };
}

/** The same where it is the key that is to be shown, and not what it holds. */
export function placeOfKey(spot: Spot): Place {
  return { path: pathTo(spot), on: 'key' };
}
