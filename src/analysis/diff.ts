/** On what two parties differ, and how. */
import type { Issue, Negotiation, Party } from '../model/negotiation.ts';
import { same } from '../model/points.ts';
import type { Stance } from '../model/stance.ts';
import { distanceOn } from './distance.ts';
import type { Distance } from './distance.ts';
import { judge } from './verdict.ts';
import type { Holder, Verdict } from './verdict.ts';

/** An issue on which both hold a position, and any point's class or red line differs. */
export interface Difference {
  readonly verdict: Verdict;
  readonly distance: Distance | null;
  readonly left: Holder;
  readonly right: Holder;
}

export interface Diff {
  readonly left: Party;
  readonly right: Party;
  readonly differences: readonly Difference[];
  /** The issues on which both hold the same. */
  readonly same: readonly Issue[];
  readonly onlyLeft: readonly Issue[];
  readonly onlyRight: readonly Issue[];
}

/** The differences between two parties on some issues; an issue that neither counts on is in no list. */
export function diffParties(
  negotiation: Negotiation,
  left: Party,
  right: Party,
  issues: readonly Issue[],
): Diff {
  const diff = {
    left,
    right,
    differences: [] as Difference[],
    same: [] as Issue[],
    onlyLeft: [] as Issue[],
    onlyRight: [] as Issue[],
  };
  for (const issue of issues) {
    const verdict = judge(negotiation, issue, [left, right]);
    const a = verdict.holders.find((holder) => holder.party === left);
    const b = verdict.holders.findLast((holder) => holder.party === right);
    if (a === undefined || b === undefined) {
      if (a !== undefined) diff.onlyLeft.push(issue);
      if (b !== undefined) diff.onlyRight.push(issue);
    } else if (isSame(a.stance, b.stance)) diff.same.push(issue);
    else {
      diff.differences.push({
        verdict,
        distance: distanceOn(issue, [a.stance, b.stance]),
        left: a,
        right: b,
      });
    }
  }
  return diff;
}

function isSame(a: Stance, b: Stance): boolean {
  const parts = ['demands', 'accepts', 'terms', 'rejects', 'redlines'] as const;
  return parts.every((part) => same(a[part], b[part]));
}
