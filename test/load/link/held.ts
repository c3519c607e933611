/** One position of the union in a wage round, as it is linked from the form that a test writes it in. */
import { issue, negotiation, party } from '../../build.ts';
import type { ModelParts } from '../../build.ts';
import { positionOf } from '../../../src/model/negotiation.ts';
import type { Negotiation } from '../../../src/model/negotiation.ts';
import type { Position } from '../../../src/model/position.ts';
import { modelText } from '../../build.ts';
import { faultsIn } from '../faults.ts';

const parts: ModelParts = {
  issues: {
    shifts: { title: 'Night shifts', scale: ['abolished', 'voluntary', 'rotating', 'mandatory'] },
    raise: { title: 'Pay rise', range: { from: 0, to: 10, unit: '%' } },
    term: { title: 'Length of the agreement', choices: ['one-year', 'two-years', 'three-years'] },
  },
  rest: { sources: { minutes: { title: 'Minutes' }, press: { title: 'Press release' } } },
};

type Topic = 'shifts' | 'raise' | 'term';

/** The negotiation in which the union says this of an issue. */
export function round(on: Topic, position: unknown): Negotiation {
  return negotiation({ ...parts, positions: { union: { [on]: position } } });
}

/** What the union holds on an issue. */
export function held(on: Topic, position: unknown): Position {
  const found = round(on, position);
  const linked = positionOf(found, party(found, 'union'), issue(found, on));
  if (linked === null) throw new Error(`the union holds nothing on ${on}`);
  return linked;
}

/** The codes of the faults that a position has. */
export function faultsOf(on: Topic, position: unknown): readonly string[] {
  return faultsIn(modelText({ ...parts, positions: { union: { [on]: position } } })).map(
    (fault) => fault.code,
  );
}
