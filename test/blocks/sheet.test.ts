import { expect, it } from 'vitest';
import { sheetOf } from '../../src/blocks/sheet.ts';

const rejections = [
  { party: 'union', point: 'mandatory', redline: true },
  { party: 'employer', point: 'abolished', redline: false },
];

it('a sheet has each value below the head of its own column', () => {
  expect(
    sheetOf(rejections, [
      ['point', ({ point }) => point],
      ['party', ({ party }) => party],
      ['redline', ({ redline }) => redline],
    ]),
  ).toEqual({
    columns: ['point', 'party', 'redline'],
    rows: [
      ['mandatory', 'union', true],
      ['abolished', 'employer', false],
    ],
  });
});

it('a sheet of nothing still has its heads', () => {
  expect(sheetOf([], [['party', () => 'union']])).toEqual({ columns: ['party'], rows: [] });
});
