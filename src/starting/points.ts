/** What can be agreed on an issue, as it is typed: `0..10 %`, `none < rota < all` or `keep | close`. */
import { isUnclear } from '../importing/numbers.ts';
import { mistaken, namesWrong } from './mistake.ts';
import type { Typed } from './mistake.ts';
import { nameIn, split } from './split.ts';

/** The numbers of a range, or names in order or in none. */
export type PointsTyped =
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly unit: string | null }
  | { readonly kind: 'scale' | 'choices'; readonly names: readonly string[] };

const examples =
  'Write "Pay rise: 0..10 %" for numbers, "Night shifts: none < rota < all" for points in order, or "Canteen: keep | lease | close" for others.';

/** The points of an issue; one that names none is answered with yes or no. */
export function agreeableIn(text: string | null): Typed<PointsTyped> {
  if (text === null) return { ok: true, meant: { kind: 'choices', names: ['yes', 'no'] } };
  const [scale, choices] = [split(text, '<'), split(text, '|')];
  if (scale.length > 1 && choices.length > 1)
    return mistaken(`"${text.trim()}" is both in order and in none`, `Use one of < and |. ${examples}`);
  if (scale.length > 1) return namesIn('scale', scale, text);
  if (choices.length > 1) return namesIn('choices', choices, text);
  return rangeIn(text);
}

function namesIn(kind: 'scale' | 'choices', pieces: readonly string[], text: string): Typed<PointsTyped> {
  const names = pieces.map(nameIn);
  return namesWrong(names, `"${text.trim()}"`) ?? { ok: true, meant: { kind, names } };
}

/** So many digits of a number are kept by every program. */
const mostDigits = 15;

function rangeIn(text: string): Typed<PointsTyped> {
  const number = '[+\u2212-]?\\d[\\d \u00a0\u202f]*(?:[.]\\d+)?';
  const found = new RegExp(`^(${number})\\s*[.][.]\\s*(${number})(?![.\\d])(.*)$`, 'su').exec(text.trim());
  if (found === null) return mistaken(`"${text.trim()}" does not say what can be agreed`, examples);
  const [, first = '', last = '', unit = ''] = found;
  const [from, to] = [numberOf(first), numberOf(last)];
  if ([first, last].some((one) => one.replaceAll(/\D/gu, '').length > mostDigits))
    return mistaken(`"${text.trim()}" has a number of too many digits`, 'Use a larger unit.');
  const unclear = [first, last].find(isUnclear);
  if (unclear !== undefined)
    return mistaken(
      `"${unclear}" may be ${unclear.replace('.', '')} or ${Number(unclear)}`,
      'Write the number without a sign between its thousands.',
    );
  if (from >= to)
    return mistaken(`"${text.trim()}" ends before it begins`, 'Write the smaller number first, as in 0..10.');
  return { ok: true, meant: { kind: 'range', from, to, unit: nameIn(unit) || null } };
}

function numberOf(text: string): number {
  return Number(text.replaceAll(/[ \u00a0\u202f]/gu, '').replace('\u2212', '-'));
}
