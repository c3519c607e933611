/** Refuses to hold issues to points where that would be passed over in silence. */
import type { Dealings } from '../analysis/deals/dealings.ts';
import type { Issue } from '../model/issue.ts';
import type { Proposal } from '../model/proposal.ts';
import { UsageError } from '../words/usage.ts';

/** A usage error where a fixed issue is none of the deals, is settled at another point, or has another in the draft. */
export function checkFixed(
  { dealings: { space } }: { readonly dealings: Dealings },
  fixed: ReadonlyMap<Issue, number>,
  draft: Proposal | null,
): void {
  for (const [issue, point] of fixed) {
    const found = space.issues.find((one) => one.issue === issue);
    if (found === undefined)
      throw new UsageError(
        `"${issue.id}" is no issue of these deals`,
        'None of the parties counts or scores on it, or it is left out by --issue or --group: take its --fix away.',
      );
    if (found.points[0] !== point)
      throw new UsageError(
        `"${issue.id}" is settled at another point`,
        'What is settled stays: take its --fix away.',
      );
    if ((draft?.points.get(issue) ?? point) !== point)
      throw new UsageError(
        `"${draft?.id}" names another point of "${issue.id}" than --fix`,
        'Take the --fix away, or place the draft without it.',
      );
  }
}
