/** A draft as it is typed: `crimea=deferred,force-cap=700000`. */
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Proposal } from '../model/proposal.ts';
import { findIssue } from './find.ts';
import { findPoint } from './point.ts';
import { UsageError } from './usage.ts';

/** The draft that a text lists the points of, one an issue, tabled by nobody; a usage error where it is none. */
export function parseDraft(negotiation: Negotiation, text: string): Proposal {
  const points = new Map<Issue, number>();
  // A comma parts two points where an issue follows: a label and a number may hold one, too.
  for (const pair of text.split(/,(?=[^,=]*=)/u)) {
    const [name = '', ...rest] = pair.split('=');
    if (rest.length === 0)
      throw new UsageError(`"${pair}" names no point`, 'Write a draft as issue=point,issue=point.');
    const issue = findIssue(negotiation, name);
    if (points.has(issue))
      throw new UsageError(`The draft names two points of "${issue.id}"`, 'A draft has one point an issue.');
    points.set(issue, findPoint(issue, rest.join('=').trim()));
  }
  return {
    kind: 'proposal',
    id: 'draft',
    title: 'A draft from the command line',
    by: [],
    date: null,
    revises: null,
    status: null,
    points,
    open: [],
    between: null,
    responses: [],
    basis: null,
    evidence: [],
  };
}
