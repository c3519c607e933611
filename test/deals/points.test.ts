/** Which points of a range are put in deals. */
import { expect, it } from 'vitest';
import { negotiation } from '../build.ts';
import { dealsOf } from '../laws/deals/asked.ts';
import { plainly } from '../laws/deals/tables.ts';

type Held = Readonly<Record<string, unknown>>;

/** The points of a rise from 0 to 6 per cent, whatever the union holds on it. */
function pointsOf(union: Held, step: number | null = null, firm: Held = {}) {
  const talks = negotiation({
    parties: ['union', 'firm'],
    issues: {
      raise: { title: 'Pay rise', range: { from: 0, to: 6, unit: '%', step } },
      term: { title: 'Length of the agreement', scale: ['one', 'two', 'three'] },
    },
    positions: { union: { raise: union, term: 'one' }, firm: { term: 'two', ...firm } },
  });
  const { issues } = dealsOf(talks, plainly);
  return issues.find(({ issue }) => issue === 'raise')?.points ?? null;
}

it.each([
  ['the ends of what is demanded, an end left out being that of the range', { demands: { from: 4 } }, [4, 6]],
  ['what is conceded', { demands: 4, concedes: 3 }, [3, 4]],
  ['not what was taken back', { demands: 4, concedes: { point: 3, status: 'withdrawn' } }, [4]],
  ['what is rejected, above or below', { demands: 4, rejects: [{ below: 2 }, { above: 5 }] }, [2, 4, 5]],
  ['the numbers that are scored', { scores: [0, 3, 6].map((point) => ({ point, score: point })) }, [0, 3, 6]],
])('without a step, %s', (_, union, points) => {
  expect(pointsOf(union)).toEqual(points);
});

it('without a step, what another concession waits for', () => {
  const offer = { point: 'one', for: { text: 'A low rise.', needs: { raise: { below: 2 } } } };
  expect(pointsOf({ demands: 4 }, null, { term: { demands: 'two', concedes: offer } })).toContain(2);
});

it('without a step, the ends of the range where nobody names a number', () => {
  expect(pointsOf({ rejects: 'others' })).toEqual([0, 6]);
});

it('with a step, all of them to the end, and what is named between them', () => {
  expect(pointsOf({ demands: 4 }, 2.5)).toEqual([0, 2.5, 4, 5, 6]);
  expect(pointsOf({ demands: 5 }, 0.1)).toHaveLength(61);
});

it('leaves out an issue that nobody has a say on', () => {
  expect(pointsOf({ says: 'We shall see.' })).toBe(null);
});
