/** Drawings as tables of words and figures, where a page has no lines to draw them with. */
import type { Matrix, Ruler } from '../blocks/block.ts';
import type { Bars, Plot } from '../blocks/drawing.ts';
import { mapped, oneByOne } from '../blocks/onebyone.ts';
import type { Table } from '../blocks/table.ts';
import { phrase } from '../blocks/text.ts';
import { figuresOf } from './bars.ts';

/** A drawing as the table that says the same. */
export function tabled(drawing: Ruler | Bars | Matrix | Plot): Table {
  switch (drawing.kind) {
    case 'plot':
      return drawing.table;
    case 'bars': {
      const { heads, rows } = figuresOf(drawing);
      return tableOf(heads, rows);
    }
    case 'ruler':
      return tableOf(
        ['Party', 'Stretches'],
        drawing.rows.map(({ label, words }) => [label, words]),
      );
    case 'matrix': {
      // A column a thing, numbered as the rows are.
      const { labels, cells } = drawing;
      const rows = oneByOne(cells, (row, i) => [
        `${i + 1}. ${labels[i] ?? ''}`,
        ...row.map(({ text }) => text),
      ]);
      return tableOf(['', ...labels.map((_, i) => String(i + 1))], rows);
    }
    default:
      return drawing satisfies never;
  }
}

function tableOf(heads: readonly string[], rows: Iterable<readonly string[]>): Table {
  return { kind: 'table', heads, rows: mapped(rows, (row) => row.map((text) => [phrase(text)])) };
}
