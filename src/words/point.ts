/** From a word on the command line to a point of an issue: an id or a label, or on a range a number. */
import { kept } from '../model/digits.ts';
import type { Issue, ListedIssue, RangeIssue } from '../model/issue.ts';
import { fold } from './fold.ts';
import { knownPoints, unknown } from './known.ts';
import { UsageError } from './usage.ts';

/** The place of a point that a word names, or on a range the number. */
export function findPoint(issue: Issue, word: string): number {
  if (issue.kind === 'range') return findNumber(issue, word);
  const at = placeOf(issue, word);
  if (at !== null) return at;
  throw unknown(`point of "${issue.id}"`, word, [knownPoints(issue)]);
}

/** The place of a listed point, or null: an exact id counts before a label, and a label before an id in another case. */
export function placeOf({ points }: ListedIssue, word: string): number | null {
  const [exact, folded] = [word.trim(), fold(word)];
  const at = [
    points.findIndex(({ id }) => id === exact),
    points.findIndex(({ label }) => fold(label) === folded),
    points.findIndex(({ id }) => id === folded),
  ];
  return at.find((place) => place >= 0) ?? null;
}

/** A number with a decimal comma as it is to be written, or null where the word is none. */
export function withPoint(word: string): string | null {
  const [number = ''] = word.trim().split(' ');
  return /^[-+]?\d+,\d+$/u.test(number) && !isParted(number) ? number.replace(',', '.') : null;
}

function findNumber(issue: RangeIssue, word: string): number {
  const { id, from, to, unit } = issue;
  const at = kept(issue, readNumber(word, unit));
  if (at >= from && at <= to) return at;
  const [wrong, decimal] = [Number.isNaN(at) ? 'is no number on' : 'is out of the range of', withPoint(word)];
  throw new UsageError(
    `"${word}" ${wrong} "${id}"`,
    decimal === null ? rangeHint(word, from, to) : `Write it with a point: ${decimal}.`,
  );
}

/** What can be written: pages print "6 to 7 %" and "above 4 %" for what is typed "6..7" and "above:4". */
function rangeHint(word: string, from: number, to: number): string {
  const isStretch = /\d.* (?:to|and) .*\d|\b(?:above|below|between)\b/iu.test(word);
  const forms = isStretch ? ' Write an interval as 2..4, and what is rejected as above:4 or below:4.' : '';
  return `It goes from ${from} to ${to}.${forms}`;
}

/** A number as pages print it, its thousands parted by commas and its unit behind it, or as programs write it. */
function readNumber(word: string, unit: string | null): number {
  const whole = fold(word);
  const end = fold(unit ?? '');
  const bare = (end !== '' && whole.endsWith(end) ? whole.slice(0, -end.length) : whole).trim();
  if (bare === '') return Number.NaN;
  return Number(isParted(bare) ? bare.replaceAll(',', '') : bare);
}

/** Whether a word is a number whose thousands are parted by commas. */
export function isParted(word: string): boolean {
  return /^[-+]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u.test(word);
}
