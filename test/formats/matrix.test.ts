import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/blocks/block.ts';
import { toTerminal } from '../../src/formats/terminal.ts';

async function drawn(matrix: Matrix, width: number): Promise<string> {
  return [...(await toTerminal([matrix], { width, colour: false, ascii: false }))].join('');
}

function matrixOf(labels: readonly string[], value: string): Matrix {
  return {
    kind: 'matrix',
    labels,
    cells: labels.map((_, i) =>
      labels.map((__, j) => ({ text: i === j ? '' : value, share: i === j ? null : 0.4 })),
    ),
  };
}

describe('a matrix', () => {
  it('has names down its side and their numbers across', async () => {
    expect(await drawn(matrixOf(['Moscow', 'Washington', 'Kyiv'], '40 %'), 60)).toMatchInlineSnapshot(`
      "                1    2    3
      1 Moscow          40 % 40 %
      2 Washington 40 %      40 %
      3 Kyiv       40 % 40 %
      "
    `);
  });

  it('lets a long name go on below, and wide letters line up', async () => {
    const names = ['The Confederation of Workshop Staff', '労働組合', 'Passengers'];
    expect(await drawn(matrixOf(names, '7'), 60)).toMatchInlineSnapshot(`
      "                       1 2 3
      1 The Confederation of   7 7
      Workshop Staff
      2 労働組合             7   7
      3 Passengers           7 7
      "
    `);
  });

  it('says how wide it is where it does not fit, and is drawn at that width', async () => {
    const matrix = matrixOf(
      Array.from({ length: 12 }, (_, i) => `party ${i}`),
      '100 %',
    );
    expect(await drawn(matrix, 82)).toBe(
      'The matrix of all 12 is 83 columns wide: too wide for this page.\n',
    );
    expect(await drawn(matrix, 83)).toMatch(/^12 party 11(?: 100 %){11}$/mu);
  });

  it('shows an unsafe value escaped, and in its place', async () => {
    expect(await drawn(matrixOf(['a', 'b'], '\u001b[2J'), 60)).toMatchInlineSnapshot(`
      "            1         2
      1 a           \\u001b[2J
      2 b \\u001b[2J
      "
    `);
  });
});
