/** The two ends of a range, written where a drawing of it begins and ends. */
import { inline } from './escape.ts';
import { space } from './table.ts';
import type { Line, Measure, Piece } from './line.ts';

/** The ends at both sides of a length, each on a line of its own where that is too short; null where even that is. */
export function endsLines(
  ends: readonly [string, string],
  length: number,
  measure: Measure,
): readonly Line[] | null {
  const [from, to] = [inline(ends[0]), inline(ends[1])];
  const gap = length - measure(from) - measure(to);
  if (gap > 1) return [[muted(from), space(gap), muted(to)]];
  if (measure(from) > length || measure(to) > length) return null;
  return [[muted(from)], [space(length - measure(to)), muted(to)]];
}

function muted(text: string): Piece {
  return { text, tone: 'muted' };
}
