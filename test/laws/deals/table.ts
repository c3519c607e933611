/** What deals there are: the issues that somebody has a say on, and the points that are put on each. */
import { partiesOn, settledAmong } from '../../../src/analysis/settled.ts';
import type { Standing } from '../../../src/analysis/settled.ts';
import { kept } from '../../../src/model/digits.ts';
import type { Issue, RangeIssue } from '../../../src/model/issue.ts';
import { positionOf } from '../../../src/model/negotiation.ts';
import type { Negotiation } from '../../../src/model/negotiation.ts';
import type { Party } from '../../../src/model/party.ts';
import type { Position } from '../../../src/model/position.ts';
import type { Proposal } from '../../../src/model/proposal.ts';
import { counts, weight } from '../../../src/model/stance.ts';
import { compared, exactOf, plus } from './exact.ts';

/** An issue of the deals, with the parties that are judged on it. */
export interface DealIssue {
  readonly issue: Issue;
  readonly points: readonly number[];
  readonly fixed: number | null;
  readonly settled: boolean;
  readonly judging: readonly Party[];
}

/** The point of each issue, in their order. */
export type Deal = readonly number[];

export interface Table {
  readonly negotiation: Negotiation;
  readonly parties: readonly Party[];
  readonly issues: readonly DealIssue[];
  /** What is settled on issues that are out of the deals. */
  readonly settled: Standing;
  readonly draft: Proposal | null;
  /** Whether the draft names a point of every issue that is not fixed otherwise. */
  readonly draftIsWhole: boolean;
}

export interface Asked {
  readonly parties: readonly Party[];
  readonly fix: ReadonlyMap<Issue, number>;
  readonly draft: Proposal | null;
}

/** The deals between the parties asked. */
export function tableOf(negotiation: Negotiation, asked: Asked): Table {
  const { parties, fix, draft } = asked;
  const settled = settledAmong(negotiation, parties);
  const open = negotiation.issues.filter((issue) => positionsOn(negotiation, parties, issue).some(hasSay));
  const draftIsWhole = open.every(
    (issue) => settled(issue) !== null || fix.has(issue) || draft?.points.has(issue) === true,
  );
  const issues = open.map((issue): DealIssue => {
    const held = draftIsWhole ? null : (draft?.points.get(issue) ?? null);
    const fixed = settled(issue) ?? fix.get(issue) ?? held;
    return {
      issue,
      points: fixed === null ? pointsOf(negotiation, asked, issue) : [fixed],
      fixed,
      settled: settled(issue) !== null,
      judging: partiesOn(issue, parties),
    };
  });
  return { negotiation, parties, issues, settled, draft, draftIsWhole };
}

function positionsOn(negotiation: Negotiation, parties: readonly Party[], issue: Issue): readonly Position[] {
  return partiesOn(issue, parties).flatMap((party) => positionOf(negotiation, party, issue) ?? []);
}

function hasSay({ stance, scores }: Position): boolean {
  return counts(stance) || scores.length > 0;
}

function pointsOf(negotiation: Negotiation, { parties, draft }: Asked, issue: Issue): readonly number[] {
  if (issue.kind !== 'range') return [...issue.points.keys()];
  const own = positionsOn(negotiation, parties, issue).flatMap(namedIn);
  const all = [...parties].flatMap((party) => [...(negotiation.positions.get(party)?.values() ?? [])]);
  const drafted = draft?.points.get(issue);
  const named = [
    ...own,
    ...all.flatMap((position) => neededBy(position, issue)),
    ...(drafted === undefined ? [] : [drafted]),
    ...stepsOf(issue),
  ];
  const distinct = new Set(
    (named.length === 0 ? [issue.from, issue.to] : named).map((at) => kept(issue, at)),
  );
  return [...distinct].toSorted((a, b) => a - b);
}

function stepsOf(issue: RangeIssue): readonly number[] {
  if (issue.step === null) return [];
  const steps = [issue.to];
  const [by, end] = [exactOf(issue.step), exactOf(issue.to)];
  for (let at = exactOf(issue.from); compared(at, end) < 0; at = plus(at, by))
    steps.push(Number(at.over) / Number(at.under));
  return steps;
}

/** The numbers that a position names on its range. */
function namedIn({ demands, concedes, rejects, scores }: Position): readonly number[] {
  return [
    ...demands.flatMap(({ at }) => [at.from, at.to]),
    ...concedes.flatMap((one) => (weight(one) === 'none' ? [] : [one.at])),
    ...rejects.flatMap(({ what }) => (what.kind === 'others' ? [] : [what.at])),
    ...scores.map(({ at }) => at),
  ];
}

/** The numbers of a range that the concessions of a position on any issue wait for. */
function neededBy({ concedes }: Position, issue: RangeIssue): readonly number[] {
  return concedes
    .filter((one) => weight(one) !== 'none')
    .flatMap(({ needs }) => needs.filter((need) => need.issue === issue))
    .flatMap(({ points }) => points.flatMap(({ from, to }) => [from, to]))
    .filter((at) => at >= issue.from && at <= issue.to);
}

/** Every deal, the points of the last issue turning first. */
export function everyDeal({ issues }: Table): readonly Deal[] {
  return issues.reduce<readonly Deal[]>(
    (deals, { points }) => deals.flatMap((deal) => points.map((point) => [...deal, point])),
    [[]],
  );
}

/** What stands in a deal: its own points, and what is settled beside it. */
export function standingIn({ issues, settled }: Table, deal: Deal): Standing {
  const points = new Map(issues.map(({ issue }, i) => [issue, deal[i] ?? null]));
  return (issue) => points.get(issue) ?? settled(issue);
}
