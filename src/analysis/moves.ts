/** How positions moved and what was settled, each judged as things stood when it came. */
import { byDay, isSoFar } from '../model/day.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Position } from '../model/position.ts';
import { beginning, rankOf, ranksOf } from './course.ts';
import type { Following } from './course.ts';
import { move } from './moved.ts';
import type { Moved } from './moved.ts';
import { settle } from './reached.ts';
import type { Reached } from './reached.ts';

/** What begins on a day: a position, or a settlement. */
type Begun =
  | { readonly kind: 'position'; readonly date: string; readonly after: Position }
  | Pick<Reached, 'kind' | 'date' | 'issue' | 'settlement'>;

/**
 * The moves of the movers and the settlements that one of them made, in order; of one day the moves first. A settlement on
 * an issue that is not asked about is told where it turns one that is.
 */
export function stepsIn(negotiation: Negotiation, following: Following): readonly (Moved | Reached)[] {
  const steps = stepsOf(negotiation);
  if (steps.length === 0) return [];
  const course = beginning(negotiation, following.judged);
  return steps.flatMap((step): readonly (Moved | Reached)[] =>
    step.kind === 'settlement'
      ? settle(course, step, following)
      : move(course, step.after, step.date, following),
  );
}

/** What began on some day up to that of the negotiation, in order: of one day the positions, those that stand first before, then what was settled, then what is supposed. */
function stepsOf(negotiation: Negotiation): readonly Begun[] {
  const { history, date: today } = negotiation;
  const ranks = ranksOf(negotiation);
  const all = [...history.positions.values()].flatMap((held) => [...held.values()].flat());
  const positions = all.toSorted((a, b) => rankOf(ranks, a) - rankOf(ranks, b));
  const settlements = [...history.settlements].flatMap(([issue, held]) =>
    held.map((settlement) => ({ issue, settlement })),
  );
  const dated = [
    ...positions.flatMap((after): Begun[] =>
      after.since === null ? [] : [{ kind: 'position', date: after.since, after }],
    ),
    ...settlements.flatMap(({ issue, settlement }): Begun[] =>
      settlement.since === null ? [] : [{ kind: 'settlement', date: settlement.since, issue, settlement }],
    ),
  ];
  return inOrder(dated.filter(({ date }) => isSoFar(date, today)));
}

/** Steps and what else came, by day; a supposed move comes after all that its day has brought. */
export function inOrder<T extends { readonly date: string; readonly after?: Position }>(
  entries: readonly T[],
): readonly T[] {
  const isSupposed = ({ after }: T): boolean => after?.basis === 'supposed';
  return entries.toSorted((a, b) => byDay(a.date, b.date) || Number(isSupposed(a)) - Number(isSupposed(b)));
}
