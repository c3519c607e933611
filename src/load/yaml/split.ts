/** What a comma splits in a list: [1,500] holds 1 and 500, and [ours: Not now, never] holds a second entry. */
import { isMap, isScalar } from 'yaml';
import type { Scalar, YAMLSeq } from 'yaml';
import { quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { meantNumber } from '../mend/numbers.ts';
import { inQuotes } from './written.ts';

/** A warning for each number that stands in two entries, without a space behind its comma. */
export function splitNumbers({ items }: YAMLSeq, text: string): readonly Fault[] {
  const found: Fault[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const first: unknown = items[i];
    if (!isNumber(first)) continue;
    let last = first;
    for (
      let next: unknown = items[i + 1];
      isNumber(next) && isSplit(first, last, next, text);
      next = items[i + 1]
    ) {
      last = next;
      i += 1;
    }
    if (last !== first) found.push(warning(first, text.slice(first.range[0], last.range[1])));
  }
  return found;
}

type Numeral = Scalar & { readonly range: NonNullable<Scalar['range']> };

function isNumber(item: unknown): item is Numeral {
  return isScalar(item) && typeof item.value === 'number' && item.range !== null && item.range !== undefined;
}

/** Thousands are told by exactly three digits, and a fraction by the thousands before it. */
function isSplit(first: Numeral, last: Numeral, next: Numeral, text: string): boolean {
  if (text.slice(last.range[1], next.range[0]) !== ',') return false;
  // No number is so long, and no list may cost more than its length.
  if (next.range[1] - first.range[0] > 40) return false;
  const whole = text.slice(first.range[0], next.range[1]);
  return (
    /^[-+]?[1-9]\d{0,2}(?:,\d{3})+$/u.test(whole) || /^[-+]?[1-9]\d{0,2}(?:\.\d{3})+,\d\d?$/u.test(whole)
  );
}

/** It is told at the comma: what is wrong with the numbers themselves has its own place. */
function warning({ range }: Numeral, whole: string): Fault {
  const entries = whole.replaceAll(',', ', ');
  return {
    code: 'cut-short',
    message: `A comma parts the entries of a list, so ${entries.replaceAll(', ', ' and ')} are read and not ${whole}`,
    hint: `If one number is meant, write ${meantNumber(whole) ?? whole}; if not, a space behind each comma: [${entries}].`,
    place: range[1],
  };
}

/** A warning for each entry in brackets that stands behind a text, and may be the rest of it. */
export function splitTexts({ items }: YAMLSeq, text: string): readonly Fault[] {
  return items.flatMap((entry, i): Fault[] => {
    const told = proseOf(items[i - 1], text);
    if (told === null || !isScalar(entry) || entry.type !== 'PLAIN' || typeof entry.value !== 'string')
      return [];
    const [name, words] = told;
    return [
      {
        code: 'cut-short',
        message: `A comma ends a text in brackets, so ${quoted(entry.value)} is read as an entry of its own`,
        hint: `If it belongs to the text, write ${name}: ${inQuotes(`${words}, ${entry.value}`)}; if not, give each entry a line of its own: "- ${entry.value}".`,
        place: entry.range?.[0] ?? 0,
      },
    ];
  });
}

/** The key and the words of an entry that holds a text of several words without quotes, nor braces to end it. */
function proseOf(entry: unknown, text: string): readonly [name: string, text: string] | null {
  if (!isMap(entry) || entry.items.length !== 1 || text.charAt(entry.range?.[0] ?? 0) === '{') return null;
  const [{ key, value } = { key: null, value: null }] = entry.items;
  if (!isScalar(key) || typeof key.value !== 'string' || !isScalar(value) || value.type !== 'PLAIN')
    return null;
  return typeof value.value === 'string' && /\s/u.test(value.value) ? [key.value, value.value] : null;
}
