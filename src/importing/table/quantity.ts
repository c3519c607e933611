/** Amounts in cells: "4,5 %", "€ 1 200", "2–3 weeks". */
import { decimalSignIn, numberIn } from '../numbers.ts';
import type { DecimalSign } from '../numbers.ts';
import type { Mention } from './statement.ts';

/** Numbers from one to another, or one alone, and what they count. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly unit: string | null;
}

const number = String.raw`[+\-\u2212]?(?:\d+(?:[.,]\d+|[ \u00a0\u202f\u2009'’]\d{3}(?!\d))*|[.,]\d+)`;
const currency = String.raw`\p{Sc}|[A-Z]{3}`;
const amount = new RegExp(
  String.raw`^(?<before>${currency})?\s*(?<first>${number})(?:\s*(?:\.\.|–|—|-| to | bis | à | a )\s*(?<last>${number}))?\s*(?<after>[^\d\s<>|][^\d<>|]{0,29})?$`,
  'u',
);

/** No amount with its unit is longer. */
const longest = 90;

/** The amount that a text is, or null. */
export function quantityIn(text: string, sign: DecimalSign): Quantity | null {
  if (text.length > longest) return null;
  const { before, first, last, after } = amount.exec(text.trim())?.groups ?? {};
  const from = first === undefined ? null : numberIn(first, sign);
  const to = last === undefined ? from : numberIn(last, sign);
  if (from === null || to === null || from > to) return null;
  if (before !== undefined && after !== undefined) return null;
  return { from, to, unit: before ?? after?.trim() ?? null };
}

/** The unit that several amounts share: one word, or its singular and plural; undefined where they differ. */
export function sharedUnit(quantities: readonly Quantity[]): string | null | undefined {
  const units = [...new Set(quantities.flatMap(({ unit }) => unit ?? []))];
  const longest = units.reduce((long, one) => (one.length > long.length ? one : long), '');
  if (!units.every((one) => isOneUnit(one, longest))) return undefined;
  return longest === '' ? null : longest;
}

/** Whether two units are one word, or its singular and plural: "week" and "weeks", but not "m" and "mm". */
export function isOneUnit(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other]
    .map((unit) => unit.toLowerCase())
    .toSorted((a, b) => a.length - b.length);
  return (
    short === long ||
    (short.length > 2 && /^\p{L}{1,2}$/u.test(long.slice(short.length)) && long.startsWith(short))
  );
}

/** The sign before the fraction in the amounts of a table; times and paragraphs, which have points of their own, tell nothing. */
export function decimalSignOf(mentions: Iterable<Mention | number>): DecimalSign {
  const texts = [...mentions].flatMap((at) =>
    typeof at === 'object' && at.kind === 'words' ? [at.text] : [],
  );
  const isTelling = (text: string): boolean => {
    const found = quantityIn(text, 'point') ?? quantityIn(text, 'comma');
    return found !== null && (found.unit === null || /^(?:%|\p{Sc}|[A-Z]{3})/u.test(found.unit));
  };
  return decimalSignIn(texts.filter(isTelling));
}
