/** Words that say the same as a key of the format; each mapping knows one of a group at most. */
const synonyms: readonly (readonly string[])[] = [
  ['name', 'title', 'label'],
  ['because', 'reason', 'why'],
  ['from', 'min', 'minimum', 'low', 'start'],
  ['to', 'max', 'maximum', 'high', 'end'],
  ['above', 'over'],
  ['below', 'under'],
  ['scores', 'score', 'utility', 'utilities', 'points', 'payoff', 'payoffs'],
  ['importance', 'weight'],
  ['alternative', 'batna'],
  ['walk-away', 'total', 'walkaway', 'reservation', 'reserve', 'threshold'],
  ['rule', 'at-least', 'quorum', 'majority', 'threshold'],
  ['veto', 'veto-by', 'vetoes'],
  ['step', 'steps', 'increment'],
];

/** All words for the ends of an interval. */
export const ends: readonly string[] = synonyms.slice(2, 4).flat();

/** All words for all above or below a number. */
export const sideWords: readonly string[] = synonyms.slice(4, 6).flat();

/** The known key that says the same as an unknown one. */
export function otherwise(key: string, known: readonly string[]): string | null {
  const words = synonyms.filter((group) => group.includes(key.toLowerCase())).flat();
  return words.find((word) => known.includes(word)) ?? null;
}

/** A mapping with each key that is not known by the known one that says the same; null where one says nothing known. */
export function renamed(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
): Readonly<Record<string, unknown>> | null {
  const entries = Object.entries(value).map(
    ([key, held]) => [known.includes(key) ? key : otherwise(key, known), held] as const,
  );
  const keys = entries.map(([key]) => key);
  if (keys.includes(null) || new Set(keys).size < keys.length) return null;
  return Object.fromEntries(entries);
}

/** An interval with its ends under the keys that the format has for them. */
export function withEnds(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return renamed(value, ['from', 'to']) ?? value;
}
