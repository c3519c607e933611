/** Amounts in cells: "4,5 %", "€ 1 200", "2–3 weeks". */
import { numberIn } from '../numbers.ts';
import type { DecimalSign } from '../numbers.ts';

/** Numbers from one to another, or one alone, and what they count. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly unit: string | null;
}

const number = String.raw`[+\-\u2212]?(?:\d(?:[\d.,]|[ \u00a0\u202f\u2009'’](?=\d{3}))*|[.,]\d+)`;
const currency = String.raw`\p{Sc}|[A-Z]{3}`;
const amount = new RegExp(
  String.raw`^(?<before>${currency})?\s*(?<first>${number})(?:\s*(?:\.\.|–|—|-| to | bis | à | a )\s*(?<last>${number}))?\s*(?<after>[^\d\s<>|][^\d<>|]{0,29})?$`,
  'u',
);

/** The amount that a text is, or null. */
export function quantityIn(text: string, sign: DecimalSign): Quantity | null {
  const { before, first, last, after } = amount.exec(text.trim())?.groups ?? {};
  const from = first === undefined ? null : numberIn(trimmed(first), sign);
  const to = last === undefined ? from : numberIn(trimmed(last), sign);
  if (from === null || to === null || from > to) return null;
  if (before !== undefined && after !== undefined) return null;
  return { from, to, unit: before ?? after?.trim() ?? null };
}

/** "4." at the end of a sentence is 4, and of "4..5" the first is 4. */
function trimmed(text: string): string {
  return text.replace(/[.,]+$/u, '');
}

/** The unit that several amounts share: one word, or its singular and plural; undefined where they differ. */
export function sharedUnit(quantities: readonly Quantity[]): string | null | undefined {
  const units = [...new Set(quantities.flatMap(({ unit }) => unit ?? []))];
  const longest = units.reduce((long, one) => (one.length > long.length ? one : long), '');
  const isOne = units.every((one) => longest.toLowerCase().startsWith(one.toLowerCase()));
  if (!isOne) return undefined;
  return longest === '' ? null : longest;
}
