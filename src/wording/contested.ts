/** What a rejection refuses, and who wants that. */
import type { Contested } from '../analysis/gaps.ts';
import type { Holder } from '../model/holder.ts';
import type { Issue } from '../model/issue.ts';
import type { Rejected, Rejection } from '../model/entry.ts';
import { meet, span, touches, unite } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import type { Party } from '../model/party.ts';
import { pointsQuoted, rejectedWords } from './point.ts';
import { names } from './words.ts';

/**
 * 'rejects "Tolerated" as a red line, and with it "No special position", which Washington asks for': where what others
 * want is not the point named but one further out that goes along, that is the one told.
 */
export function rejectedPhrase(
  issue: Issue,
  { rejection, takes, askedBy, takenBy }: Pick<Contested, 'rejection' | 'takes' | 'askedBy' | 'takenBy'>,
  holders: readonly Holder[],
): string {
  const line = redlineWords(rejection);
  const named = namedQuoted(issue, rejection.what);
  const wanted = wantedOf(takes, holders, askedBy.length > 0 ? 'demands' : 'acceptable');
  const along = alongOf(issue, rejection.what, wanted);
  return `rejects ${named}${line}${along}${wantedWords(askedBy, takenBy)}`;
}

/** ", which A asks for and B would take"; nothing where nobody does. */
export function wantedWords(askedBy: readonly Party[], takenBy: readonly Party[]): string {
  if (askedBy.length + takenBy.length === 0) return '';
  const asks = `${names(askedBy, 3)} ${askedBy.length === 1 ? 'asks' : 'ask'} for`;
  const takes = `would be taken by ${names(takenBy, 3)}`;
  if (takenBy.length === 0) return `, which ${asks}`;
  return askedBy.length === 0 ? `, which ${takes}` : `, which ${asks}, and which ${takes}`;
}

/** " as a red line (law)", where it is one. */
function redlineWords({ redline }: Rejection): string {
  if (redline === null) return '';
  return redline === 'unspecified' ? ' as a red line' : ` as a red line (${redline})`;
}

function namedQuoted(issue: Issue, what: Rejected): string {
  return what.kind === 'point' ? pointsQuoted(issue, [span(what.at)]) : rejectedWords(issue, what);
}

/** Those of the rejected points that the others demand, or would take. */
function wantedOf(takes: PointSet, holders: readonly Holder[], part: 'demands' | 'acceptable'): PointSet {
  return unite(holders.flatMap(({ stance }) => meet(takes, stance[part])));
}

function alongOf(issue: Issue, what: Rejected, wanted: PointSet): string {
  if (wanted.length === 0 || what.kind === 'above' || what.kind === 'below') return '';
  if (what.kind === 'others') return `, ${pointsQuoted(issue, wanted)} among it`;
  return touches(wanted, [span(what.at)]) ? '' : `, and with it ${pointsQuoted(issue, wanted)}`;
}
