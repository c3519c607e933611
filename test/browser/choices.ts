/** Random choices of a reader: parties, a day, issues and groups, and moves that can be supposed. */
import * as fc from 'fast-check';
import type { Negotiation } from '../../src/model/negotiation.ts';
import { asOf } from '../../src/model/at.ts';
import { suppose } from '../../src/words/suppose.ts';
import type { Chosen } from './explorer.ts';

/** Choices of which all can be shown. */
export function choicesOf(model: Negotiation): fc.Arbitrary<Chosen> {
  const { parties, issues, history } = model;
  const groups = [...new Set(issues.flatMap(({ group }) => group ?? []))];
  const ids = issues.map(({ id }) => id);
  const days = [
    model.date,
    ...history.events.map(({ date }) => date),
    ...history.proposals.flatMap(({ date }) => date ?? []),
  ];
  const some = <T>(all: readonly T[], maxLength: number): fc.Arbitrary<readonly T[]> =>
    fc.oneof(fc.constant([]), fc.shuffledSubarray([...all], { maxLength: Math.min(maxLength, all.length) }));
  return fc
    .record({
      parties: fc.oneof(
        fc.constant([]),
        fc.shuffledSubarray(
          parties.map(({ id }) => id),
          { minLength: 2 },
        ),
      ),
      issue: some(ids, 5),
      group: some(groups, 2),
      at: fc.option(fc.constantFrom(...days), { nil: null, freq: 2 }),
      moves: fc.array(moveOf(model), { maxLength: 3 }),
      open: fc.shuffledSubarray(ids, { minLength: 1, maxLength: 3 }),
    })
    .map(({ at, moves, open, ...rest }) => {
      const dated = at === null ? model : asOf(model, at);
      const moved = moves.map(({ issue }) => issue);
      return {
        ...rest,
        ...(at === null ? {} : { at }),
        'what-if': possibleOf(
          dated,
          moves.map(({ text }) => text),
        ),
        open: [...new Set([...moved, ...open])],
      };
    });
}

interface Move {
  readonly issue: string;
  readonly text: string;
}

function moveOf({ parties, issues }: Negotiation): fc.Arbitrary<Move> {
  const parts = fc.constantFrom(
    'demands=',
    'demands+=',
    'concedes=',
    'concedes+=',
    'rejects+=',
    'rejects-=',
    'demands-=',
  );
  return fc
    .record({
      party: fc.constantFrom(...parties),
      issue: fc.constantFrom(...issues),
      part: parts,
      place: fc.nat(8),
    })
    .map(({ party, issue, part, place }) => {
      const point =
        issue.kind === 'range'
          ? String(issue.from + ((issue.to - issue.from) * place) / 8)
          : issue.points[place % issue.points.length]?.id;
      return { issue: issue.id, text: `${party.id}.${issue.id}.${part}${point}` };
    });
}

/** Those that can be supposed one after the other. */
function possibleOf(negotiation: Negotiation, moves: readonly string[]): readonly string[] {
  return [...new Set(moves)].reduce<readonly string[]>((made, move) => {
    try {
      suppose(negotiation, [...made, move]);
      return [...made, move];
    } catch {
      return made;
    }
  }, []);
}
