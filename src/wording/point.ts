/** Points in words. */
import type { Issue } from '../model/issue.ts';
import type { Rejected } from '../model/entry.ts';
import type { PointSet, Span } from '../model/points.ts';
import { anyOf, listed } from './words.ts';

/** A number with its thousands apart: 600000 is "600,000". */
export function figure(value: number): string {
  const text = String(value);
  const [whole = text, rest] = text.split('.');
  if (text.includes('e')) return text;
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** The name of a single point. */
export function pointWords(issue: Issue, at: number): string {
  return issue.kind === 'range' ? withUnit(issue, figure(at)) : (issue.points[at]?.label ?? '');
}

/** The name of one span of an issue's points. */
export function spanWords(issue: Issue, { from, to, fromOpen, toOpen }: Span): string {
  if (issue.kind !== 'range' || from === to) return pointWords(issue, from);
  if (fromOpen && toOpen) return withUnit(issue, `between ${figure(from)} and ${figure(to)}`);
  if (fromOpen)
    return withUnit(
      issue,
      to === issue.to ? `above ${figure(from)}` : `above ${figure(from)} up to ${figure(to)}`,
    );
  if (toOpen)
    return withUnit(
      issue,
      from === issue.from ? `below ${figure(to)}` : `${figure(from)} to below ${figure(to)}`,
    );
  return withUnit(issue, `${figure(from)} to ${figure(to)}`);
}

/** Points as they stand in a table: their names, one after the other. */
export function pointsWords(issue: Issue, points: PointSet, most?: number): string {
  return listed(
    points.map((one) => spanWords(issue, one)),
    most,
  );
}

/** Points as they stand in a sentence: the names of listed points in quotes. */
export function pointsQuoted(issue: Issue, points: PointSet, most = 4): string {
  return listed(
    points.map((one) => (issue.kind === 'range' ? spanWords(issue, one) : `"${spanWords(issue, one)}"`)),
    most,
  );
}

/** The name of a single point in a sentence: listed points stand in quotes. */
export function pointQuoted(issue: Issue, at: number): string {
  const words = pointWords(issue, at);
  return issue.kind === 'range' ? words : `"${words}"`;
}

/** Points of which nobody rejects any: "a", "b" or "c". */
export function pointsOr(issue: Issue, points: PointSet): string {
  const words = points.map((one) =>
    issue.kind === 'range' ? spanWords(issue, one) : `"${spanWords(issue, one)}"`,
  );
  return words.length > 6 ? listed(words, 6) : anyOf(words);
}

/** What a rejection names, in words. */
export function rejectedWords(issue: Issue, what: Rejected): string {
  switch (what.kind) {
    case 'others':
      return 'everything else';
    case 'point':
      return pointWords(issue, what.at);
    case 'above':
    case 'below':
      return `${what.kind} ${pointWords(issue, what.at)}`;
    default:
      return what satisfies never;
  }
}

function withUnit(issue: Issue, words: string): string {
  return issue.kind === 'range' && issue.unit !== null ? `${words} ${issue.unit}` : words;
}
