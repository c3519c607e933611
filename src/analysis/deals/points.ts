/** The points that deals put on an issue. */
import { kept } from '../../model/digits.ts';
import type { Issue, RangeIssue } from '../../model/issue.ts';
import type { Negotiation } from '../../model/negotiation.ts';
import type { Party } from '../../model/party.ts';
import { positionOf } from '../../model/negotiation.ts';
import type { Position } from '../../model/position.ts';
import { openSide, weight } from '../../model/stance.ts';

/** Whose numbers are put: what those say who have a say on the issue, and what any of the parties needs it to come to. */
interface Whose {
  readonly between: readonly Party[];
  readonly parties: readonly Party[];
}

/**
 * All points of a list. On a range its steps and whatever numbers off them are named; without a step the numbers alone
 * that the parties name in demands, concessions that count, rejections, needs and scores, and those added; where there
 * are none, its two ends.
 */
export function pointsPut(
  negotiation: Negotiation,
  issue: Issue,
  whose: Whose,
  added: readonly number[],
): readonly number[] {
  if (issue.kind !== 'range') return issue.points.map((_, place) => place);
  const named = [...namedOn(negotiation, issue, whose), ...added];
  const steps = stepsOf(issue);
  const all = steps.length + named.length === 0 ? [issue.from, issue.to] : [...steps, ...named];
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** From the one end by steps to the other, which is always put; none where the range has no step. */
export function stepsOf(issue: RangeIssue): readonly number[] {
  const { from, to, step } = issue;
  if (step === null) return [];
  const count = Math.floor(kept(issue, to - from) / step + 1e-9);
  const steps = Array.from({ length: count + 1 }, (_, at) => kept(issue, from + at * step));
  return steps.at(-1) === to ? steps : [...steps, to];
}

function namedOn(
  negotiation: Negotiation,
  issue: RangeIssue,
  { between, parties }: Whose,
): readonly number[] {
  const positions = between.flatMap((party) => positionOf(negotiation, party, issue) ?? []);
  const held = parties.flatMap((party) => [...(negotiation.positions.get(party)?.values() ?? [])]);
  return [...positions.flatMap(namedIn), ...held.flatMap((position) => neededIn(position, issue))];
}

function namedIn({ demands, concedes, rejects, scores }: Position): readonly number[] {
  return [
    ...demands.flatMap(({ at: { from, to } }) => [from, to]),
    ...concedes.filter((one) => weight(one) !== 'none').map(({ at }) => at),
    ...rejects.flatMap(({ what }) => (what.kind === 'others' ? [] : [what.at])),
    ...scores.map(({ at }) => at),
  ];
}

/** What other concessions of a party wait for here; of all from a number on, that number. */
function neededIn({ concedes }: Position, issue: RangeIssue): readonly number[] {
  const needs = concedes.filter((one) => weight(one) !== 'none').flatMap((one) => one.needs);
  const spans = needs.filter((need) => need.issue === issue).flatMap(({ points }) => points);
  return spans.flatMap((one) => {
    const side = openSide(issue, one);
    if (side === null) return [one.from, one.to];
    return [side === 'above' ? one.from : one.to];
  });
}
