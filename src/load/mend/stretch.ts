/** The numbers from one to another, as they are written anywhere but in a model: "0-100", "0..100", "0 to 100 euros". */
import { meantNumber } from './numbers.ts';

/** The ends that a text names, with its unit; undefined for a text that names none, or no two in their order. */
export function stretchOf(
  text: string,
): { readonly from: number; readonly to: number; readonly unit?: string } | undefined {
  const number = String.raw`[-+]?\d+(?:\.\d+)?`;
  const between = String.raw`\s*(?:-|–|—|\.{2,3}|…|to|,\s)\s*`;
  const found = new RegExp(
    `^\\s*(${number})${between}(${number})\\s*([^\\d\\s-]\\S*(?:\\s\\S+)*)?$`,
    'iu',
  ).exec(text);
  const [, from, to, unit] = found ?? [];
  const span = { from: Number(from), to: Number(to) };
  if (!(span.from < span.to)) return undefined;
  return unit === undefined ? span : { ...span, unit: unit.trim() };
}

const bounds = [
  [/^(?:up to|at most|no more than|max(?:imum)?|below|under|less than|<=?|≤)[\s:.]*/iu, 'to', 'below'],
  [/^(?:at least|no less than|min(?:imum)?|above|over|more than|>=?|≥)[\s:.]*/iu, 'from', 'above'],
] as const;

/** The number that a text such as "up to 30" or "> 60 euros" names, and on which side of it what is meant lies. */
export function boundOf(text: string): {
  readonly end: 'from' | 'to';
  readonly side: 'above' | 'below';
  readonly number: number;
} | null {
  for (const [words, end, side] of bounds) {
    const number = words.test(text) ? meantNumber(text.replace(words, '')) : null;
    if (number !== null) return { end, side, number };
  }
  return null;
}
