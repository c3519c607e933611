/** Blocks as the parts of a document, each on the paper that it needs. */
import { AlignmentType, HeadingLevel } from 'docx';
import type { FileChild } from 'docx';
import type { Block, Excerpt, Grid, Heading, Roll } from '../../blocks/block.ts';
import { handedOn } from '../../blocks/handed.ts';
import { line, phrase } from '../../blocks/text.ts';
import type { Mark } from '../../blocks/text.ts';
import { tabled } from '../tabled.ts';
import { inSigns, legend } from '../text.ts';
import { withoutJumps } from './levels.ts';
import type { Page } from './page.ts';
import { lineParagraph, paragraphsOf } from './paragraphs.ts';
import { tableSheet } from './tables.ts';
import type { Sheet } from './tables.ts';

/** What stands on a page by itself; a roll is shown by its words. */
type Shown = Exclude<Block, Roll>;

/** The parts of a document, in order; what stands below one heading lies on the same paper. */
export function sheetsOf(blocks: readonly Block[], page: Page): readonly Sheet[] {
  const shown = handedOn(blocks).flatMap((block): readonly Shown[] =>
    block.kind === 'roll' ? block.words : [block],
  );
  const levels = withoutJumps(shown.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
  const level = levels.values();
  const parts: { block: Shown['kind']; sheet: Sheet }[] = shown.map((block) => ({
    block: block.kind,
    sheet:
      block.kind === 'heading'
        ? headingSheet({ ...block, level: level.next().value ?? 1 }, page)
        : sheetOf(block, page),
  }));
  const chapters: Sheet[][] = [];
  for (const [i, { block, sheet }] of parts.entries()) {
    const begins = block === 'heading' && parts[i - 1]?.block !== 'heading';
    if (begins || chapters.length === 0) chapters.push([sheet]);
    else chapters.at(-1)?.push(sheet);
  }
  return joined(chapters.map(asOne));
}

/** Sheets as one, on paper that suits all of them. */
function asOne(sheets: readonly Sheet[]): Sheet {
  return {
    isTurned: sheets.some(({ isTurned }) => isTurned),
    children: sheets.flatMap(({ children }) => children),
  };
}

/** Sheets that follow each other on the same paper as one. */
function joined(sheets: readonly Sheet[]): readonly Sheet[] {
  const all: Sheet[][] = [];
  for (const sheet of sheets) {
    const open = all.at(-1);
    if (open?.[0]?.isTurned === sheet.isTurned) open.push(sheet);
    else all.push([sheet]);
  }
  return all.map(asOne);
}

/** What Word shows of a block. */
function sheetOf(block: Exclude<Shown, Heading>, page: Page): Sheet {
  switch (block.kind) {
    case 'table':
      return tableSheet(block, page);
    case 'grid':
      return gridSheet(block, page);
    case 'ruler':
    case 'bars':
    case 'matrix':
    case 'plot':
      return tableSheet(tabled(block), page);
    case 'paragraph':
      return upright(paragraphsOf(block.text, page));
    case 'entries':
      return upright(
        block.entries.flatMap(({ label, text }, i) => {
          const isLast = i === block.entries.length - 1;
          const manner = { style: 'Entry', ...(isLast ? { spacing: { after: 140 } } : {}) };
          return paragraphsOf(line(phrase(`${label.trim()} `, 'strong'), text), page, manner);
        }),
      );
    case 'legend':
      return upright([legendOf(block.marks, page)]);
    case 'listing':
      return upright(paragraphsOf([{ prose: block.text, tone: 'plain' }], page, { style: 'Listing' }));
    case 'excerpt':
      return upright(excerptOf(block.diagnostic, page));
    default:
      return block satisfies never;
  }
}

function upright(children: readonly FileChild[]): Sheet {
  return { isTurned: false, children };
}

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const satisfies Record<Heading['level'], unknown>;

function headingSheet({ level, text }: Heading, page: Page): Sheet {
  return upright(paragraphsOf(text, page, { heading: headings[level] }));
}

/** The signs below their points, and what they say. */
function gridSheet({ corner, heads, rows }: Grid, page: Page): Sheet {
  const table = {
    kind: 'table' as const,
    heads: [corner, ...heads],
    rows: rows.map(({ label, marks }) => [[phrase(label)], ...marks.map((mark) => [[{ mark }]])]),
  };
  const { isTurned, children } = tableSheet(table, page, AlignmentType.CENTER);
  const marks = rows.flatMap((row) => row.marks);
  return { isTurned, children: [...children, legendOf(marks, page)] };
}

function legendOf(marks: readonly Mark[], page: Page): FileChild {
  return lineParagraph(legend(marks, page.signs), page);
}

/** A line of a model that is wrong, and what to do. */
function excerptOf(fault: Excerpt['diagnostic'], page: Page): readonly FileChild[] {
  const { file, line: at, column, severity, code, message, hint, excerpt } = fault;
  const told = (words: string): string => inSigns(words, page.signs, excerpt);
  const text = line(
    `${file}:${at}:${column} `,
    phrase(`${severity} ${code}`, 'strong'),
    ` ${told(message)}.`,
    hint === null ? '' : ` ${told(hint)}`,
  );
  return paragraphsOf(text, page, { style: 'Entry' });
}
