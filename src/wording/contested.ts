/** What a rejection refuses, and who wants that. */
import type { Contested } from '../analysis/gaps.ts';
import type { Holder } from '../model/holder.ts';
import type { Issue } from '../model/issue.ts';
import type { Rejected, Rejection } from '../model/entry.ts';
import { meet, span, touches, unite, without } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import type { Party } from '../model/party.ts';
import { pointsQuoted, rejectedWords } from './point.ts';
import { names } from './words.ts';
import { line } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { asideText } from './cite.ts';
import type { Cite } from './cite.ts';

/**
 * 'rejects "Tolerated" as a red line (law; article), and with it "No special position", which Washington asks for': the
 * source stands behind what it found, and of what goes along the points are named, and for each list what it wants.
 */
export function rejectedText(
  issue: Issue,
  { rejection, takes, askedBy, takenBy }: Pick<Contested, 'rejection' | 'takes' | 'askedBy' | 'takenBy'>,
  holders: readonly Holder[],
  cite: Cite,
): Text {
  const named = namedQuoted(issue, rejection.what);
  const among = (parties: readonly Party[]) => holders.filter(({ party }) => parties.includes(party));
  const asked = wantedOf(takes, among(askedBy), 'demands');
  const taken = wantedOf(takes, among(takenBy), 'acceptable');
  const told = [
    wantedWords(
      issue,
      rejection.what,
      asked,
      `${names(askedBy, 3)} ${askedBy.length === 1 ? 'asks' : 'ask'} for`,
    ),
    wantedWords(issue, rejection.what, taken, `would be taken by ${names(takenBy, 3)}`),
  ].filter((part) => part !== '');
  const along = told.length === 0 ? alongWords(issue, rejection.what, takes) : '';
  const wanted = told.map((part) => `, ${part}`).join('');
  return line(`rejects ${named}`, redlineText(rejection, cite), `${along}${wanted}`);
}

/** 'and with it "b", which A asks for'; nothing where nobody wants any of it. */
function wantedWords(issue: Issue, what: Rejected, wanted: PointSet, who: string): string {
  if (wanted.length === 0) return '';
  const points = pointsQuoted(issue, wanted);
  switch (what.kind) {
    case 'above':
    case 'below':
      return `which ${who}`;
    case 'others':
      return `${points} among it, which ${who}`;
    case 'point':
      return touches(wanted, [span(what.at)]) ? `which ${who}` : `and with it ${points}, which ${who}`;
    default:
      return what satisfies never;
  }
}

/** What goes along with a point that is rejected. */
function alongWords(issue: Issue, what: Rejected, takes: PointSet): string {
  if (what.kind !== 'point') return '';
  const along = without(takes, [span(what.at)]);
  return along.length === 0 ? '' : `, and with it ${pointsQuoted(issue, along)}`;
}

/** " as a red line (law; minutes)": its ground, and what it rests on. */
function redlineText({ redline, evidence }: Rejection, cite: Cite): Text {
  const ground = redline === null || redline === 'unspecified' ? '' : redline;
  return line(redline === null ? '' : ' as a red line', asideText([ground], cite(evidence)));
}

/** What a rejection names, as it stands in a sentence. */
export function namedQuoted(issue: Issue, what: Rejected): string {
  return what.kind === 'point' ? pointsQuoted(issue, [span(what.at)]) : rejectedWords(issue, what);
}

/** Those of the rejected points that the others demand, or would take. */
function wantedOf(takes: PointSet, holders: readonly Holder[], part: 'demands' | 'acceptable'): PointSet {
  return unite(holders.flatMap(({ stance }) => meet(takes, stance[part])));
}
