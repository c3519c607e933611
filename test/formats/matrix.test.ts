import { describe, expect, it } from 'vitest';
import { phrase } from '../../src/blocks/text.ts';
import type { Matrix } from '../../src/blocks/block.ts';
import { toTerminal } from '../../src/formats/terminal.ts';

async function drawn(matrix: Matrix, width: number): Promise<string> {
  return [...(await toTerminal([matrix], { width, colour: false, ascii: false }))].join('');
}

function matrixOf(labels: readonly string[], value: string): Matrix {
  return {
    kind: 'matrix',
    labels,
    cells: labels.map((_, i) => labels.map((__, j) => (i === j ? '' : value))),
    otherwise: { kind: 'table', heads: ['Pair', 'Share'], rows: [[[phrase('all')], [phrase(value)]]] },
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

  it('is another table where it does not fit', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `party ${i}`);
    expect(await drawn(matrixOf(names, '100 %'), 60)).toMatch(/^Pair {2}Share\n/u);
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
