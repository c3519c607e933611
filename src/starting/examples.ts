/** The positions of a first model: examples, so that it answers before anybody has filled it in. */
import { rounded } from '../importing/numbers.ts';
import type { ModelFile } from '../load/schema/model.ts';
import type { PointsTyped } from './points.ts';

/** An issue with its id, and the ids of its points where it has any. */
export interface IssueBegun {
  readonly id: string;
  readonly points: PointsTyped;
  readonly ids: readonly string[];
}

/** The source that all of them cite, so that an answer tells them from what somebody has said. */
export const exampleSource = 'example';

type Sides = NonNullable<ModelFile['positions']>;
type PositionFile = NonNullable<NonNullable<Sides[string]>[string]>;

/** The parties ask for the two ends in turn; the first would meet the others halfway, and the second refuses what it asks for. */
export function examplePositions(parties: readonly string[], issues: readonly IssueBegun[]): Sides {
  return Object.fromEntries(
    parties.map((party, place) => [
      party,
      Object.fromEntries(issues.map((issue) => [issue.id, exampleOf(issue, place)])),
    ]),
  );
}

function exampleOf({ points, ids }: IssueBegun, place: number): PositionFile {
  const evidence = exampleSource;
  if (points.kind === 'range') {
    const { from, to } = points;
    const middle = rounded((from + to) / 2);
    if (place === 0) return { demands: to, concedes: middle, evidence };
    return place === 1
      ? { demands: from, rejects: { above: middle }, evidence }
      : { demands: place % 2 === 0 ? to : from, evidence };
  }
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  const between = ids.slice(1, -1);
  const middle = between[Math.floor((between.length - 1) / 2)];
  if (place === 0) return { demands: first, ...(middle === undefined ? {} : { concedes: middle }), evidence };
  return place === 1
    ? { demands: last, rejects: first, evidence }
    : { demands: place % 2 === 0 ? first : last, evidence };
}
