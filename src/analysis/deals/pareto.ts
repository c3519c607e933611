/**
 * Which vectors no other reaches in all numbers: those that are Pareto-optimal. The set is sorted in descending order, so
 * only those before a vector can dominate it.
 */
import type { Whole } from '../../model/whole.ts';
import { picked } from './partials.ts';
import type { Partials } from './partials.ts';
import { dominatedAmong } from './screen.ts';
import { stairsOf } from './stairs.ts';

/** Those of a sorted set that none dominates. */
export function undominated(partials: Partials): Partials {
  const { width, counts } = partials;
  if (counts.length < 2) return partials;
  if (width < 2) return picked(partials, [0]);
  const places = [...counts.keys()];
  if (width === 2) return picked(partials, sweep(partials, places));
  if (width === 3) return picked(partials, climb(partials, places));
  const dominated = dominatedAmong(partials);
  return picked(
    partials,
    places.filter((place) => dominated[place] === 0),
  );
}

/** Of two parties: the second must get more than ever before. */
function sweep({ values }: Partials, places: readonly number[]): readonly number[] {
  let most: Whole | null = null;
  return places.filter((place) => {
    const value = values[place * 2 + 1] ?? 0;
    if (most !== null && value <= most) return false;
    most = value;
    return true;
  });
}

/** Of three parties: no step of the staircase of what the last two have got so far may reach it. */
function climb({ values }: Partials, places: readonly number[]): readonly number[] {
  const stairs = stairsOf();
  return places.filter((place) => stairs.add(values[place * 3 + 1] ?? 0, values[place * 3 + 2] ?? 0));
}
