/** Points that issues are held to, as they are typed: `pay=3.5`. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import { findIssue } from './find.ts';
import { findPoint } from './point.ts';
import { UsageError } from './usage.ts';

/** The points by issue; a usage error where one names none, or an issue has two. */
export function fixedPoints(negotiation: Negotiation, texts: readonly string[]): ReadonlyMap<Issue, number> {
  const points = new Map<Issue, number>();
  for (const text of texts) {
    const [name = '', ...rest] = text.split('=');
    if (rest.length === 0)
      throw new UsageError(`"${text}" holds no issue to a point`, 'Write --fix issue=point.');
    const issue = findIssue(negotiation, name);
    const point = findPoint(issue, rest.join('=').trim());
    if ((points.get(issue) ?? point) !== point)
      throw new UsageError(`"${issue.id}" is held to two points`, 'Give each issue one --fix.');
    points.set(issue, point);
  }
  return points;
}
