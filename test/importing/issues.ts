/** Finds what a test speaks of in a negotiation. */
import type { Issue } from '../../src/model/issue.ts';
import type { Negotiation } from '../../src/model/negotiation.ts';

/** The issue of a title. */
export function issueOf({ issues }: Negotiation, title: string): Issue {
  const found = issues.find((issue) => issue.title === title);
  if (found === undefined) throw new Error(`no issue "${title}"`);
  return found;
}
