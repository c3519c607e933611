import { expect, test } from 'vitest';
import { exponentOf } from './slope.ts';

const sizes = [50, 100, 200, 400];

test.each([
  ['does not grow', [7, 7, 7, 7], 0],
  ['grows with the size', [5, 10, 20, 40], 1],
  ['grows with the square of the size', [2, 8, 32, 128], 2],
])('What %s', (_, times, exponent) => {
  expect(exponentOf(sizes, times)).toBeCloseTo(exponent);
});

test('One slow run among four does not make a square of a line', () => {
  expect(exponentOf(sizes, [5, 10, 20, 60])).toBeCloseTo(1.18, 2);
});
