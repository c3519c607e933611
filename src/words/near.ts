/** "Did you mean": the known words that are nearest to a mistyped one. */

/** The hint to print for an unknown word, or null where no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string | null {
  const near = nearest(word, known);
  return near.length === 0 ? null : `Did you mean ${near.map((one) => `"${one}"`).join(' or ')}?`;
}

/** At most two known words within a few keystrokes, the nearest first; case does not count. */
export function nearest(word: string, known: Iterable<string>): readonly string[] {
  const wanted = typedPart(word);
  const found: { word: string; away: number }[] = [];
  // An id and the name that differs from it in case alone are one suggestion.
  const folded = new Set<string>();
  for (const candidate of known) {
    const lower = candidate.toLowerCase();
    if (folded.has(lower)) continue;
    folded.add(lower);
    const away = keystrokes(wanted, lower);
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
    // A word with no letter in common is not near, however short it is.
    if (away <= allowed && away < Math.max(wanted.length, candidate.length))
      found.push({ word: candidate, away });
  }
  const least = Math.min(...found.map((one) => one.away));
  return found
    .filter((one) => one.away === least)
    .slice(0, 2)
    .map((one) => one.word);
}

/** Things by how far the nearest of their words is from a mistyped one; those of one distance stay in their order. */
export function nearestFirst<Words extends readonly string[]>(
  word: string,
  things: readonly Words[],
): readonly Words[] {
  const wanted = typedPart(word);
  const away = (words: Words): number =>
    Math.min(...words.map((known) => keystrokes(wanted, known.toLowerCase())));
  const distances = new Map(things.map((words) => [words, away(words)]));
  const distance = (words: Words): number => Math.min(distances.get(words) ?? farthest, farthest);
  return things.toSorted((a, b) => distance(a) - distance(b));
}

/** Words so far apart are not compared any further. */
const farthest = 80;

/** What of a word is compared, in lower case. */
function typedPart(word: string): string {
  return word.toLowerCase().slice(0, 80);
}

/** Damerau–Levenshtein distance, optimal string alignment: insertions, deletions, changes and swaps of neighbours. */
function keystrokes(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 4) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap));
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? Infinity;
}
