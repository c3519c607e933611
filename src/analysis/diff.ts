/** On what two parties differ, and how. */
import type { Issue } from '../model/issue.ts';
import type { Side } from '../model/side.ts';
import { isSameStance } from '../model/figures.ts';
import { distanceOn } from './distance.ts';
import type { Distance } from './distance.ts';
import { holdersOn, holdersWhere } from './holders.ts';
import type { Party } from '../model/party.ts';
import { partiesOn, settledAmong } from './settled.ts';
import { judgeHolders } from './verdict.ts';
import type { Verdict } from './verdict.ts';
import type { Holder } from '../model/holder.ts';

/** An issue on which both hold a position, and any point's class or red line differs. */
export interface Difference {
  readonly verdict: Verdict;
  readonly distance: Distance | null;
  readonly left: Holder;
  readonly right: Holder;
}

/** What two sides differ on, what they share, and what only one of them speaks of. */
export interface Diff {
  readonly left: Side;
  readonly right: Side;
  readonly differences: readonly Difference[];
  /** The issues on which both hold the same. */
  readonly same: readonly Issue[];
  readonly onlyLeft: readonly Issue[];
  readonly onlyRight: readonly Issue[];
  /** The issues that are between others: at most one of the two is concerned. */
  readonly outside: readonly Issue[];
}

/**
 * The issues on which two sides differ, hold the same, or one alone takes a position, in the order given; an issue
 * that neither counts on is in no list, and one that is between others stands apart. Two sides differ where any point's class or red line does. A side is a party in
 * a negotiation as of a day, so one party on two days can be set beside itself.
 */
export function diffParties(left: Side, right: Side, issues: readonly Issue[]): Diff {
  const differences: Difference[] = [];
  const same: Issue[] = [];
  const onlyLeft: Issue[] = [];
  const onlyRight: Issue[] = [];
  const outside: Issue[] = [];
  const both = [left.party, right.party];
  for (const issue of issues) {
    if (partiesOn(issue, both).length < both.length) {
      outside.push(issue);
      continue;
    }
    const [a] = sideOn(left, issue, both);
    const [b] = sideOn(right, issue, both);
    if (a === undefined || b === undefined) {
      if (a !== undefined) onlyLeft.push(issue);
      if (b !== undefined) onlyRight.push(issue);
    } else if (isSameStance(a.stance, b.stance)) same.push(issue);
    else {
      const verdict = judgeHolders(right.negotiation, issue, both, [a, b]);
      differences.push({ verdict, distance: distanceOn(issue, [a.stance, b.stance]), left: a, right: b });
    }
  }
  return { left, right, differences, same, onlyLeft, onlyRight, outside };
}

/** What one side holds, its conditions read against what both had settled on its day. */
function sideOn({ party, negotiation }: Side, issue: Issue, both: readonly Party[]): readonly Holder[] {
  const holders = holdersOn(negotiation, issue, [party]);
  return holdersWhere(holders, settledAmong(negotiation, both));
}
