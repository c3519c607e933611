import { describe, expect, it } from 'vitest';
import { atDecimals, decimalsBetween } from '../../src/model/digits.ts';

describe('a range keeps its numbers', () => {
  it.each([
    ['at 12 places below the first digit of its length', 0, 1, 12],
    ['more finely where it is short', 0, 1e-12, 24],
    ['more coarsely where it is long', 0, 1e21, -9],
    ['by its length, not by where it lies', 100, 110, 11],
    ['by a length without noise', 0.2, 0.3, 13],
    ['no finer than doubles hold at its ends', 1e9, 1e9 + 1, 5],
    ['whole, however long it is', 0, 1e15, 0],
    ['near the largest of all', 1e308, 1.7e308, -295],
  ])('%s', (_how, from, to, decimals) => {
    expect(decimalsBetween(from, to)).toBe(decimals);
  });

  it.each([
    ['is longer than any number', -1.7e308, 1.7e308],
    ['lies within the last digits of a double', 1e9, 1_000_000_000.0000002],
    ['has less than a thousand numbers that can be told apart', 1e9, 1e9 + 1e-4],
    ['is shorter than the smallest numbers', 0, 1e-321],
  ])('but not at all where it %s', (_why, from, to) => {
    expect(decimalsBetween(from, to)).toBeNull();
  });
});

describe('a figure at some decimals', () => {
  it.each([
    [0.1 + 0.2, 12, 0.3],
    [2 / 3, 12, 0.666_666_666_667],
    [4.000_000_000_000_4e-13, 24, 4e-13],
    [1.005, 2, 1.01],
    [1234.5, -2, 1200],
    [-0, 12, 0],
    [-1e-15, 12, 0],
    [-1e-15, -3, 0],
    [Infinity, 12, Infinity],
  ])('is as if it were written with them: %d at %d', (figure, decimals, kept) => {
    expect(atDecimals(figure, decimals)).toBe(kept);
  });
});
