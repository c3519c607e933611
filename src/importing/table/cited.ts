/** What an entry rests on, as `positions --format csv` writes it in three columns. */
import type { Cited } from './statement.ts';

/** Of several sources the ids, places and quotes stand in the same order, and a semicolon of their own is doubled. */
export function citedIn(
  source: string | null,
  places: string | null,
  quotes: string | null,
): readonly Cited[] {
  if (source === null) return [];
  const sources = source.split('; ');
  const parts = (whole: string | null): readonly (string | null)[] =>
    whole === null || sources.length === 1 ? [whole] : parted(whole);
  const [at, quote] = [parts(places), parts(quotes)];
  return sources.map((id, place) => ({
    source: id,
    at: at[place] ?? null,
    quote: quote[place] ?? null,
  }));
}

/** A pair of semicolons is one of the text; one alone, with a blank behind it, parts two texts. */
function parted(text: string): readonly (string | null)[] {
  const held: string[] = [''];
  for (const sign of text.match(/;;|; |[^;]+|;/gu) ?? []) {
    if (sign === '; ') held.push('');
    else held.push(`${held.pop() ?? ''}${sign === ';;' ? ';' : sign}`);
  }
  return held.map((one) => (one === '' ? null : one));
}
