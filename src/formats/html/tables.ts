/** Tables: a head above each column, the name of a row before it, and a frame that scrolls where the page is narrow. */
import type { Grid, Matrix } from '../../blocks/block.ts';
import type { Bars } from '../../blocks/drawing.ts';
import type { Cell, Table } from '../../blocks/table.ts';
import type { Mark, Text } from '../../blocks/text.ts';
import { oneByOne } from '../../blocks/onebyone.ts';
import { figuresOf } from '../bars.ts';
import { shadeOf } from '../colours.ts';
import { tag, tagAround } from '../markup.ts';
import type { Attributes, Tag } from '../markup.ts';
import { markTag, runsMarkup, textTag, wordsTag } from './texts.ts';

/** Rows of cells of several lines. */
export function tableTag({ heads, rows }: Table): Tag {
  return framed(
    heads,
    oneByOne(rows, (row) => row.map((cell, i) => cellTag(cell, placeOf(i)))),
  );
}

/** What stands in a place of a grid, by the number of its row and that of its point. */
export type InGrid = (mark: Mark, row: number, point: number) => Tag;

/** The stance grid: a row a party, a column a point. */
export function gridTag({ corner, heads, rows }: Grid, inGrid: InGrid = markTag): Tag {
  const drawn = rows.map(({ label, marks }, row) => [
    wordsTag('th', label, { scope: 'row' }),
    ...marks.map((mark, point) => tag('td', { class: 'sign' }, inGrid(mark, row, point))),
  ]);
  return framed([corner, ...heads], drawn, 'grid');
}

/** Bars as the figures that they stand for. */
export function barsTag(bars: Bars): Tag {
  const { heads, rows } = figuresOf(bars);
  return framed(heads, rows.map(wordsRow));
}

/** Values for every pair, a column a thing, numbered as the rows are; the more a value is, the stronger its ground. */
export function matrixTag({ labels, cells }: Matrix): Tag {
  const numbers = labels.map((_, i) => String(i + 1));
  const rows = oneByOne(cells, (row, i) => [
    ...wordsRow([`${i + 1} ${labels[i] ?? ''}`]),
    ...row.map(({ text, share }) => wordsTag('td', text, share === null ? {} : { class: shadeOf(share) })),
  ]);
  return framed(['', ...numbers], rows, 'matrix');
}

/** Rows below their heads, each made as it is written. */
export function framed(heads: readonly string[], rows: Iterable<readonly Tag[]>, kind = 'words'): Tag {
  const head = heads.map((text) =>
    wordsTag(text === '' ? 'td' : 'th', text, text === '' ? {} : { scope: 'col' }),
  );
  const body = oneByOne(rows, (cells) => tag('tr', {}, ...cells));
  // What scrolls must be reached without a mouse, too.
  return tag(
    'div',
    { class: 'frame', tabindex: '0', role: 'group', 'aria-label': 'Table' },
    tag('table', { class: kind }, tag('thead', {}, tag('tr', {}, ...head)), tagAround('tbody', {}, body)),
  );
}

/** A row of plain words, the first of them its name. */
export function wordsRow(words: readonly string[]): readonly Tag[] {
  return words.map((one, i) => cellTag([[{ text: one, tone: 'plain' }]], placeOf(i)));
}

interface Place {
  readonly name: 'th' | 'td';
  readonly attributes: Attributes;
}

function placeOf(column: number): Place {
  return column === 0 ? { name: 'th', attributes: { scope: 'row' } } : { name: 'td', attributes: {} };
}

/** A cell; each of its lines is read its own way. */
function cellTag(cell: Cell, { name, attributes }: Place): Tag {
  const [only, ...others] = cell.filter(isFilled);
  if (only === undefined) return tag('td', {});
  if (others.length === 0) return textTag(name, only, attributes);
  return tag(name, attributes, ...[only, ...others].map((text) => textTag('div', text)));
}

function isFilled(text: Text): boolean {
  return runsMarkup(text).length > 0;
}
