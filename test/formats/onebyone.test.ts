/** Rows that are made as they are drawn make the page that a list of them makes. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/blocks/block.ts';
import type { Cell } from '../../src/blocks/table.ts';
import { oneByOne } from '../../src/blocks/onebyone.ts';
import { phrase } from '../../src/blocks/text.ts';
import { toMarkdown } from '../../src/formats/markdown.ts';
import { toTerminal } from '../../src/formats/terminal.ts';
import { runs } from '../seed.ts';

const anyText = fc
  .array(fc.constantFrom('Union', 'a', 'sovereignty', '中立', 'two words', '#1'), { maxLength: 4 })
  .map((words) => words.join(' '));
const anyCell: fc.Arbitrary<Cell> = fc.array(
  anyText.map((text) => phrase(text)),
  { maxLength: 2 },
);
const anyRows = fc.array(fc.tuple(anyCell, anyCell, anyCell), { maxLength: 5 });
const anyCells = fc.integer({ min: 1, max: 4 }).chain((size) => {
  const cell = fc.constantFrom('', '7', '100', '中').map((text) => ({ text, share: null }));
  const row = fc.array(cell, { minLength: size, maxLength: size });
  return fc.array(row, { minLength: size, maxLength: size });
});

async function pagesOf(block: Block, width: number): Promise<readonly string[]> {
  const look = { width, colour: true, ascii: false };
  return [[...(await toTerminal([block], look))].join(''), [...toMarkdown([block])].join('')];
}

describe('a page of rows that are made one by one', () => {
  it('is that of the same rows as a list: a table', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.integer({ min: 10, max: 60 }), async (rows, width) => {
        const table = { kind: 'table', heads: ['Party', 'Its demand', ''], rows } as const;
        const lazy = { ...table, rows: oneByOne(rows, (row) => row) };
        expect(await pagesOf(lazy, width)).toEqual(await pagesOf(table, width));
      }),
      runs(100),
    );
  });

  it('is that of the same rows as a list: a matrix', async () => {
    await fc.assert(
      fc.asyncProperty(anyCells, fc.integer({ min: 10, max: 60 }), async (cells, width) => {
        const matrix = { kind: 'matrix', labels: cells.map((_, i) => `Party ${i}`), cells } as const;
        const lazy = { ...matrix, cells: oneByOne(cells, (row) => row) };
        expect(await pagesOf(lazy, width)).toEqual(await pagesOf(matrix, width));
      }),
      runs(60),
    );
  });

  it('makes each row again for each look, and only those that are looked at', () => {
    const made: string[] = [];
    const rows = oneByOne(['a', 'b', 'c'], (one, place) => {
      made.push(one);
      return `${one}${place}`;
    });
    expect(made).toEqual([]);
    expect([...rows, ...rows]).toEqual(['a0', 'b1', 'c2', 'a0', 'b1', 'c2']);
    const [first] = rows;
    expect({ first, made: made.length }).toEqual({ first: 'a0', made: 7 });
  });
});
