/** Issues of two points: what lies between them is often left out by oversight. */
import type { Issue, Point } from '../../model/issue.ts';
import { fold } from '../../words/fold.ts';
import { onKey } from '../fault.ts';
import type { Fault } from '../fault.ts';

/** A warning where an issue lists two points, and is no question of yes or no, which has no more answers. */
export function twoPoints(issue: Issue): readonly Fault[] {
  if (issue.kind === 'range') return [];
  const [a, b, c] = issue.points;
  if (a === undefined || b === undefined || c !== undefined || denies(a, b) || denies(b, a)) return [];
  return [
    {
      code: 'two-points',
      message: `"${issue.id}" has only two points`,
      hint: 'Verdicts speak of the listed points alone: list what lies between, if anything does.',
      place: onKey('issues', issue.id, issue.kind),
    },
  ];
}

/** Pairs of answers of which the second only denies the first. */
const denials: readonly (readonly [yes: string, no: string])[] = [
  ['yes', 'no'],
  ['true', 'false'],
  ['on', 'off'],
  ['for', 'against'],
  ['agree', 'disagree'],
];

/** Whether one point is the mere "no" to the other, by their ids or by their labels. */
function denies(no: Point, yes: Point): boolean {
  const isDenial = (a: string, b: string): boolean =>
    denials.some((pair) => pair[0] === b && pair[1] === a) ||
    (/^not?[- ]/u.test(a) && a.replace(/^not?[- ]/u, '') === b);
  return isDenial(no.id, yes.id) || isDenial(fold(no.label), fold(yes.label));
}
