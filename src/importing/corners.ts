/** Where a line of scores bends. */

/** The places between which the scores go straight; null where they do so nowhere. */
export function cornersOf(scores: readonly number[]): ReadonlySet<number> | null {
  const at = (place: number): number => scores[place] ?? 0;
  const last = scores.length - 1;
  const corners = scores.flatMap((score, place) =>
    place === 0 || place === last || Math.abs(at(place - 1) - 2 * score + at(place + 1)) > unseen
      ? [place]
      : [],
  );
  // What bends a little at each number has no corners, and is no line.
  const isStraight = corners.every((to, next) => {
    const from = corners[next - 1] ?? to;
    return scores.slice(from, to).every((score, on) => {
      const straight = at(from) + ((at(to) - at(from)) * on) / (to - from);
      return Math.abs(straight - score) <= unseen;
    });
  });
  return isStraight ? new Set(corners) : null;
}

/** Less than what is kept of a score. */
const unseen = 1e-12;
