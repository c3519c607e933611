/** Numbers that are named between the steps of a range: they are points all the same, though a slip is likelier. */
import { fractionOf, minus, over } from '../../model/fraction.ts';
import type { Issue } from '../../model/issue.ts';
import type { Negotiation } from '../../model/negotiation.ts';
import type { Position } from '../../model/position.ts';
import { onKey, quoted } from '../fault.ts';
import type { Fault, Path } from '../fault.ts';

/** The numbers off the step that a position names, of its own issue and of those that it waits for. */
export function offStepIn(
  { issue, demands, concedes, rejects, scores }: Position,
  path: Path,
): readonly Fault[] {
  const demanded = demands.flatMap(({ at }) => [at.from, at.to]);
  const conceded = concedes.map(({ at }) => at);
  const rejected = rejects.flatMap(({ what }) => (what.kind === 'others' ? [] : [what.at]));
  const scored = scores.map(({ at }) => at);
  const needs = concedes.flatMap((one) => one.needs);
  return [
    ...offStep(issue, demanded, [...path, 'demands']),
    ...offStep(issue, conceded, [...path, 'concedes']),
    ...needs.flatMap((need) =>
      offStep(
        need.issue,
        need.points.flatMap(({ from, to }) => [from, to]),
        [...path, 'concedes'],
      ),
    ),
    ...offStep(issue, rejected, [...path, 'rejects']),
    ...offStep(issue, scored, [...path, 'scores']),
  ];
}

/** Those of what is settled, and of the drafts. */
export function offStepElsewhere({ history }: Negotiation): readonly Fault[] {
  const settled = [...history.settlements].flatMap(([issue, settlements]) =>
    offStep(
      issue,
      settlements.map(({ at }) => at),
      ['issues', issue.id, 'settled'],
    ),
  );
  const drafted = history.proposals.flatMap(({ id, points }) =>
    [...points].flatMap(([issue, at]) => offStep(issue, [at], ['proposals', id, 'points', issue.id])),
  );
  return [...settled, ...drafted];
}

function offStep(issue: Issue, numbers: readonly number[], path: Path): readonly Fault[] {
  if (issue.kind !== 'range' || issue.step === null) return [];
  const { id, from, to, step } = issue;
  const isOn = (at: number): boolean =>
    at === to || over(minus(fractionOf(at), fractionOf(from)), fractionOf(step)).bottom === 1n;
  const off = [...new Set(numbers)].filter((at) => !isOn(at));
  if (off.length === 0) return [];
  return [
    {
      code: 'off-step',
      message: `${off.join(' and ')} ${off.length === 1 ? 'lies' : 'lie'} off the step of ${quoted(id)}, which goes from ${from} to ${to} by ${step}`,
      hint: 'Mend the number or the step; as it is, the number counts as one more point.',
      place: onKey(...path),
    },
  ];
}
