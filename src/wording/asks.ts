/** What a package asks of the parties, in words. */
import type { Asks } from '../analysis/deals/asks.ts';
import { counted, listed } from './words.ts';

/** "1 red line crossed, 1 bottom line crossed and 3 points of which somebody has said nothing". */
export function asksWords({ redlines, bottomLines, unmet, silent, terms }: Asks): string {
  const counts = [
    [redlines, 'red line crossed', 'red lines crossed'],
    [bottomLines, 'bottom line crossed', 'bottom lines crossed'],
    [unmet, 'point whose terms are unmet', 'points whose terms are unmet'],
    [silent, 'point of which somebody has said nothing', 'points of which somebody has said nothing'],
    [terms, 'point on terms', 'points on terms'],
  ] as const;
  const told = counts.flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many)]));
  return told.length === 0 ? 'all of them take every point' : listed(told);
}
