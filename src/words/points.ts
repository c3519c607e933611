/** From a list of words, parted by commas, to the points that it names. */
import type { Issue, ListedIssue, RangeIssue } from '../model/issue.ts';
import { isParted, placeOf, withPoint } from './point.ts';
import { UsageError } from './usage.ts';

/** The words of a list, each for one point of the issue; none for an empty list. */
export function pointsIn(issue: Issue, text: string): readonly string[] {
  const found = issue.kind === 'range' ? numbersIn(issue, text) : labelsIn(issue, text);
  return found.map((point) => point.trim()).filter((point) => point !== '');
}

/** A label may hold a comma: of the words from each place on, the longest that is a point counts. */
function labelsIn(issue: ListedIssue, text: string): readonly string[] {
  const pieces = text.split(',');
  const most = Math.max(...issue.points.map(({ label }) => label.split(',').length));
  const lengths = Array.from({ length: most }, (_, i) => most - i);
  const found: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const first = (length: number): string => pieces.slice(at, at + length).join(',');
    const length = lengths.find((one) => placeOf(issue, first(one)) !== null) ?? 1;
    found.push(first(length));
    at += length;
  }
  return found;
}

/** A comma between two digits belongs to a number, as in 600,000; one that parts no thousands could mean two things. */
function numbersIn(issue: RangeIssue, text: string): readonly string[] {
  const found = text.split(/,(?!\d)|(?<!\d),/u).map((point) => point.trim());
  const unclear = found.find(
    (point) => /^[-+]?\d+(?:\.\d+)?(?:,\d+(?:\.\d+)?)+$/u.test(point) && !isParted(point),
  );
  if (unclear === undefined) return found;
  const decimal = withPoint(unclear);
  const apart = `with a space between: "${unclear.replaceAll(',', ', ')}"`;
  throw new UsageError(
    `"${unclear}" is no number on "${issue.id}"`,
    decimal === null ? `Write numbers ${apart}.` : `Write ${decimal} with a point, or two numbers ${apart}.`,
  );
}
