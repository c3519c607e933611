/** Tables of Word: heads that are repeated on each page, rows that stay whole, and as much paper as they need. */
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { AlignmentType } from 'docx';
import type { Cell, Table as TableBlock } from '../../blocks/table.ts';
import { phrase } from '../../blocks/text.ts';
import type { Leaf } from './leaf.ts';
import type { Page } from './page.ts';
import { columnsBeside, columnNeed, settingAnyway, settingOf } from './paper.ts';
import type { Setting } from './paper.ts';
import { paragraphsOf, shownWords } from './paragraphs.ts';

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/** How a table is drawn besides what it holds. */
interface Drawn {
  readonly setting: Setting;
  /** How the cells beside the first column are aligned. */
  readonly alignment: Alignment | null;
  readonly page: Page;
}

/** A table on the paper that it needs; one that is too wide for any is several, each with the first column. */
export function tableLeaf({ heads, rows }: TableBlock, page: Page, alignment: Alignment | null = null): Leaf {
  const all = [heads.map((head): Cell => [phrase(head)]), ...rows];
  const texts = all.map((row) => row.map((cell) => cell.map((text) => shownWords(text, page)).join('\n')));
  const needs = heads.map((_, i) =>
    columnNeed(
      texts.map((row) => row[i] ?? ''),
      page.measure,
    ),
  );
  const setting = settingOf(needs);
  if (setting !== null)
    return { isTurned: setting.isTurned, children: [tableOf(all, { setting, alignment, page }), gap()] };
  const beside = columnsBeside(needs);
  const parts = Array.from({ length: Math.ceil((heads.length - 1) / beside) }, (_, i) => {
    const part = <T>(row: readonly T[]): readonly T[] => [
      ...row.slice(0, 1),
      ...row.slice(1 + i * beside, 1 + (i + 1) * beside),
    ];
    return tableOf(all.map(part), { setting: settingAnyway(part(needs)), alignment, page });
  });
  return { isTurned: true, children: parts.flatMap((part) => [part, gap()]) };
}

/** So few rows are not parted by the end of a page. */
const mostKept = 10;

function tableOf(rows: readonly (readonly Cell[])[], drawn: Drawn): Table {
  const { widths } = drawn.setting;
  return new Table({
    rows: rows.map((row, i) =>
      rowOf(row, i === 0, i < rows.length - 1 && (i === 0 || rows.length <= mostKept), drawn),
    ),
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideHorizontal: rule,
      insideVertical: none,
    },
  });
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const none = { style: BorderStyle.NONE };

function rowOf(
  row: readonly Cell[],
  isHead: boolean,
  keepNext: boolean,
  { setting, alignment, page }: Drawn,
): TableRow {
  const cells = row.map((cell, i) => {
    const size = 2 * setting.points;
    const manner = { style: 'Cell', ...(i === 0 || alignment === null ? {} : { alignment }), keepNext };
    const lines = cell.length === 0 ? [phrase('')] : cell;
    return new TableCell({
      children: lines.flatMap((text, at) => {
        // What stands below the name of a row only adds to it.
        const isName = isHead || (i === 0 && at === 0);
        return paragraphsOf(text, page, { ...manner, run: { size, ...(isName ? { bold: true } : {}) } });
      }),
      width: { size: setting.widths[i] ?? 0, type: WidthType.DXA },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EDEDED', color: 'auto' } } : {}),
    });
  });
  return new TableRow({ children: cells, tableHeader: isHead, cantSplit: true });
}

/** Two tables with nothing between them would be one. */
function gap(): Paragraph {
  return new Paragraph({ style: 'Gap' });
}
