/** How single values are mended that the format does not take: points and ranges, truth values, reasons. */
import { flow, flowEntry, open } from '../mend/flow.ts';
import { whichMeant } from '../mend/lookalikes.ts';
import { stretchOf } from '../mend/stretch.ts';
import type { Hint } from './kinds.ts';
import { isMapping } from './looks.ts';
import { ends, otherwise, withEnds } from './synonyms.ts';

/** How a range is mended: two numbers in a list or in a text, or ends that are days. */
export function rangeHint(value: unknown, key: string): string {
  if (isMapping(value))
    return 'A range is of numbers. For days, count from one of them, such as { from: 0, to: 12, unit: months }, or list them as a scale.';
  return `Write ${flowEntry(key, stretchMeant(value) ?? { from: open, to: open })}.`;
}

function stretchMeant(value: unknown): unknown {
  if (typeof value === 'string') return stretchOf(value);
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [from, to]: readonly unknown[] = value;
  return typeof from === 'number' && typeof to === 'number' && from < to ? { from, to } : undefined;
}

/** How points are mended that are no list: as a list. */
export function pointsHint(value: unknown, key: string): string {
  const hint = 'Write [a, b, c], or one line for each: "- id: label".';
  if (isMapping(value)) {
    const listed = Object.entries(value).map(([id, label]) => ({ [id]: label }));
    return `Write ${flowEntry(key, listed)}, or a dash before each.`;
  }
  const words = typeof value === 'string' ? value.split(',').map((word) => word.trim()) : [];
  return words.length < 2 ? hint : `Write ${flowEntry(key, words)}.`;
}

/** How an entry of a list of points is mended that is a number or a truth value. */
export function pointHint(value: unknown): string | null {
  if (typeof value === 'boolean')
    return `YAML reads ${flow(value)} as a truth value: put it in quotes here and wherever it is named, or choose a word such as "yes".`;
  const id = `${typeof value === 'number' && value >= 1000 && value < 3000 ? 'year' : 'point'}-${flow(value)}`;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    return 'An id is a word, such as "year-2014".';
  return `An id is a word: write ${flowEntry(id, flow(value))}.`;
}

/** How an entry with a label is mended: a label is text, and an entry holds one point. */
export function labelHint(value: unknown): string | null {
  const [first, second] = isMapping(value) ? Object.entries(value) : [];
  if (first === undefined) return null;
  if (second !== undefined)
    return `Write each as an entry of its own: [${flow({ [first[0]]: first[1] })}, ${open}].`;
  const [id, label] = first;
  if (typeof label === 'number' || typeof label === 'boolean')
    return `A label is text: put it in quotes, ${flowEntry(id, flow(label))}.`;
  return isMapping(label) ? `Write ${flow({ id, ...label })}.` : null;
}

/** How a concession is mended that is an interval. */
export function concessionHint(value: unknown): string | null {
  if (!isMapping(value) || !Object.keys(value).some((key) => ends.includes(key))) return null;
  const { from, to } = withEnds(value);
  const isLong = Object.keys(value).some((key) => !ends.includes(key));
  const named = [from, to]
    .filter((one) => typeof one === 'number')
    .map((one) => flowEntry(isLong ? 'point' : '', one));
  const which = named.length < 2 ? '' : ', whichever is farther from the demand';
  return `A concession is one number, and reaches from there back to the demand: write ${named.join(' or ') || 'that number'}${which}.`;
}

/** How a truth value is mended that is written as a word. */
export function truthHint(value: unknown): string | null {
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  if (['yes', 'y', 'on', 'true'].includes(word)) return 'Write true, without quotes.';
  return ['no', 'n', 'off', 'false'].includes(word)
    ? 'Write false, without quotes, or leave the key out.'
    : null;
}

/** How a red line is mended whose ground is misspelt. */
export function redlineHint(grounds: readonly string[]): Hint {
  return (value) => truthHint(value) ?? (typeof value === 'string' ? whichMeant(value, grounds) : null);
}

/** How the reason of a rejection is mended, which stands behind its point: a number stands behind "above" or "below". */
export function reasonHint(value: unknown, key: string): string {
  const side = typeof value === 'number' ? (otherwise(key, sides) ?? whichMeant(key, sides)) : null;
  return side ?? 'With more than a reason, write { point: …, because: …, redline: … }.';
}

const sides = ['above', 'below'];
