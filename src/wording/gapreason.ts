/** The sentence behind every verdict: who rejects what, who waits for whom, on whose terms, where they meet. */
import type { Gap } from '../analysis/gaps.ts';
import type { Holder } from '../model/holder.ts';
import type { Evidence } from '../model/claim.ts';
import type { Issue, SettledStatus, Settlement } from '../model/issue.ts';
import { meet, nothing, span } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { weight } from '../model/stance.ts';
import { pointsQuoted, rejectedWords } from './point.ts';
import { citeById, counted, names, sentence } from './words.ts';
import type { Cite } from './words.ts';

/** More clauses than this make a sentence that nobody reads; the rest are counted. */
const mostClauses = 4;

/** Why the issue is in its state, in one or two sentences, with the sources of what decides it. */
export function gapReason(gap: Gap, cite: Cite = citeById): string {
  const { issue, state, parties, holders, common, terms, zone, settled } = gap;
  const all = parties.length === 2 ? 'both' : 'all';
  switch (state) {
    case 'deadlocked':
      return sentence(
        `${everyPoint(issue)} is rejected: ${clauses(rejectionClauses(gap, cite), gap.rejections.length)}`,
      );
    case 'apart':
      return `${sentence(clauses(demandClauses(holders, issue, cite), holders.length))} ${sentence(`nobody rejects ${pointsQuoted(issue, zone)}`)}`;
    case 'conditional': {
      const met = terms
        .slice(0, mostClauses)
        .map(
          (one) =>
            `${pointsQuoted(issue, one.points)} would suit ${all}, on the terms of ${names(one.parties)}`,
        );
      return sentence([clauses(met, terms.length), ...conditions(gap)].join('. '));
    }
    case 'overlapping':
      return sentence(
        `${all} would take ${pointsQuoted(issue, common)}: ${clauses(demandClauses(holders, issue, cite), holders.length)}`,
      );
    case 'aligned':
      return sentence(
        `${all} demand ${pointsQuoted(issue, demandedByAll(holders))}${cited(
          holders.flatMap(({ position }) =>
            position.demands.slice(0, 1).flatMap((demand) => demand.evidence),
          ),
          cite,
        )}`,
      );
    case 'agreed':
      return settled === null ? '' : settledWords(issue, settled, cite);
    case 'unstated':
      return holders[0] === undefined
        ? `${parties.length === 2 ? 'Neither' : 'None of them'} takes a position here.`
        : `Only ${holders[0].party.name} takes a position here.`;
    default:
      return state satisfies never;
  }
}

function everyPoint(issue: Issue): string {
  return issue.kind === 'range'
    ? `Every number from ${issue.from} to ${issue.to}${issue.unit === null ? '' : ` ${issue.unit}`}`
    : 'Every listed point';
}

/** Who rejects what, those first whose rejection stands against somebody's wish. */
function rejectionClauses({ issue, rejections }: Gap, cite: Cite): readonly string[] {
  const byWeight = rejections.toSorted((a, b) => Number(b.askedBy.length > 0) - Number(a.askedBy.length > 0));
  return byWeight.slice(0, mostClauses).map(({ party, rejection, askedBy }) => {
    const { what, redline, evidence } = rejection;
    const named =
      what.kind === 'point' && issue.kind !== 'range'
        ? `"${rejectedWords(issue, what)}"`
        : rejectedWords(issue, what);
    const line = redline === null ? '' : ' as a red line';
    const asked = askedBy.length === 0 ? '' : `, asked by ${names(askedBy, 3)}`;
    return `${party.name} rejects ${named}${line}${asked}${cited(evidence, cite)}`;
  });
}

/** Who asks for what, and who would come how far. */
function demandClauses(holders: readonly Holder[], issue: Issue, cite: Cite): readonly string[] {
  return holders.slice(0, mostClauses).map(({ party, position, stance }) => {
    const entry =
      position.demands[0] ?? position.concedes.find((one) => weight(one) !== 'none') ?? position.rejects[0];
    const evidence = cited(entry?.evidence ?? [], cite);
    const beyond = position.concedes.filter((one) => weight(one) !== 'none').map((one) => span(one.at));
    const offered = beyond.length === 0 ? '' : `would take ${pointsQuoted(issue, beyond)}`;
    if (stance.demands.length > 0) {
      return `${party.name} demands ${pointsQuoted(issue, stance.demands)}${offered === '' ? '' : ` and ${offered}`}${evidence}`;
    }
    return offered === ''
      ? `${party.name} only rejects ${pointsQuoted(issue, stance.rejects)}${evidence}`
      : `${party.name} ${offered}${evidence}`;
  });
}

/** The conditions behind the points on terms, in the words of the model. */
function conditions({ holders }: Gap): readonly string[] {
  const all = holders.flatMap(({ party, position }) =>
    position.concedes.filter((one) => weight(one) === 'terms').map((one) => ({ party, terms: one.for })),
  );
  const said = all
    .slice(0, mostClauses)
    .map(
      ({ party, terms }) =>
        `${party.name} ${terms === null ? 'has only hinted at it' : `asks: ${terms.replace(/\.$/u, '')}`}`,
    );
  return all.length > said.length ? [...said, counted(all.length - said.length, 'more condition')] : said;
}

function demandedByAll(holders: readonly Holder[]): PointSet {
  const [first = nothing, ...rest] = holders.map((holder) => holder.stance.demands);
  return rest.reduce(meet, first);
}

function settledWords(issue: Issue, settled: Settlement, cite: Cite): string {
  const how = settled.status === null ? 'Settled' : settledHow[settled.status];
  const since = settled.since === null ? '' : ` since ${settled.since}`;
  const who = `between ${names(settled.between)}${cited(settled.evidence, cite)}`;
  return sentence(`${how}${since}: ${pointsQuoted(issue, [span(settled.at)])}, ${who}`);
}

const settledHow = {
  'in-principle': 'Settled in principle',
  provisional: 'Settled provisionally',
  final: 'Settled for good',
} as const satisfies Record<SettledStatus, string>;

/** The first clauses, and how many more there are; the rest are never worded. */
function clauses(first: readonly string[], all: number): string {
  return [...first, ...(all > first.length ? [`and ${all - first.length} more`] : [])].join('; ');
}

function cited(evidence: readonly Evidence[], cite: Cite): string {
  const told = cite(evidence);
  return told === '' ? '' : ` (${told})`;
}
