/** How many columns a text takes, found at no more cost than the text needs. */
import type { Measure } from './wrap.ts';

/** Letters of one column each and nothing that joins: Latin, Greek, Cyrillic, punctuation, rules, and our own signs. */
const narrow =
  /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2500-\u257f●○◐✕✖]*$/u;

/** The measure for these texts. Loading string-width takes a quarter of the start-up, so texts that all are narrow go without it. */
export async function measureFor(texts: unknown): Promise<Measure> {
  if (narrow.test(JSON.stringify(texts))) return (text) => text.length;
  const { default: stringWidth } = await import('string-width');
  return (text) => (narrow.test(text) ? text.length : stringWidth(text));
}
