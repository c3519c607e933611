import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage } from '../../src/model/coverage.ts';
import { span, touches, unite } from '../../src/model/points.ts';
import type { PointSet } from '../../src/model/points.ts';
import { runs } from '../seed.ts';

/** A set of numbers from 0 to 9, its spans with and without their ends. */
const someSet = fc
  .array(
    fc.record({
      from: fc.nat({ max: 9 }),
      length: fc.nat({ max: 4 }),
      fromOpen: fc.boolean(),
      toOpen: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map((spans): PointSet =>
    unite(
      spans.map(({ from, length, fromOpen, toOpen }) =>
        length === 0 ? span(from) : { from, to: from + length, fromOpen, toOpen },
      ),
    ),
  );

test('of each number it is counted who holds it, as if each party were asked', () => {
  const numbers = fc
    .uniqueArray(fc.integer({ min: -2, max: 26 }))
    .map((all) => all.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(numbers, fc.array(someSet), (halves, sets) => {
      const points = halves.map((half) => half / 2);
      const asked = points.map((point) => sets.filter((set) => touches([span(point)], set)).length);
      expect(coverage(points, sets)).toEqual(asked);
    }),
    runs(300),
  );
});
