/** What single cells of a long table hold: days, words of the format, red lines, weights. */
import { isDay } from '../../model/day.ts';
import { redlineGrounds } from '../../model/entry.ts';
import { fold } from '../../words/fold.ts';
import type { GridCell } from '../grid.ts';
import { numberIn } from '../numbers.ts';
import { Refused } from '../refused.ts';
import { sayNothing } from './nothing.ts';

/** A day, as 2026-03-01 or 1.3.2026; null where the cell says nothing. */
export function dayIn(file: string, { text, place }: GridCell): string | null {
  const day = text.trim();
  if (sayNothing(day)) return null;
  if (isDay(day)) return day;
  const [, date = '', month = '', year = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(day) ?? [];
  const turned = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (isDay(turned)) return turned;
  throw new Refused(file, place, `"${day}" is no day that is clear`, 'Write it as 2026-03-01.');
}

/** One of some words, in any case; null where the cell says nothing. */
export function wordAmong<const Word extends string>(
  file: string,
  { text, place }: GridCell,
  words: readonly Word[],
): Word | null {
  if (sayNothing(text)) return null;
  const found = words.find((one) => one === fold(text));
  if (found !== undefined) return found;
  throw new Refused(
    file,
    place,
    `"${text.trim()}" is none of ${words.join(', ')}`,
    'Write one of these, or nothing.',
  );
}

/** The ground of a red line, or that there is one; "no" and an empty cell say that there is none. */
export function redlineIn(file: string, cell: GridCell): string | null {
  const word = fold(cell.text);
  if (sayNothing(word) || ['no', 'false', '0', 'nein', 'non'].includes(word)) return null;
  if (['yes', 'true', 'x', '1', 'ja', 'oui', 'sí', '✓', '✗', 'red line', 'redline'].includes(word))
    return 'true';
  return wordAmong(file, cell, redlineGrounds);
}

/** How much an issue matters. */
export function importanceIn(file: string, { text, place }: GridCell): number {
  const number = numberIn(text, 'point');
  if (number !== null && number >= 0) return number;
  throw new Refused(file, place, `"${text.trim()}" is no importance`, 'Write a number of 0 or more.');
}
