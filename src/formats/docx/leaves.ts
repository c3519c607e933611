/** Blocks as the parts of a document, each on the paper that it needs. */
import { AlignmentType, HeadingLevel } from 'docx';
import type { FileChild } from 'docx';
import { withoutPictures } from '../../blocks/block.ts';
import type { Block, Excerpt, Grid, Heading, Picture, Roll } from '../../blocks/block.ts';
import { handedOn } from '../../blocks/handed.ts';
import { line, phrase } from '../../blocks/text.ts';
import type { Mark } from '../../blocks/text.ts';
import { withoutJumps } from '../levels.ts';
import { tabled } from '../tabled.ts';
import { inSigns, legend } from '../text.ts';
import { asOne, bound, chaptersOf, upright } from './leaf.ts';
import type { Leaf } from './leaf.ts';
import type { Page } from './page.ts';
import { lineParagraph, paragraphsOf, ruledParagraphs } from './paragraphs.ts';
import { tableLeaf } from './tables.ts';

/** What stands on a page by itself; a roll is shown by its words. */
type Shown = Exclude<Block, Roll | Picture>;

/** The parts of a document, in order; what stands below one heading lies on the same paper. */
export function leavesOf(blocks: readonly Block[], page: Page): readonly Leaf[] {
  const shown = withoutPictures(handedOn(blocks)).flatMap((block): readonly Shown[] =>
    block.kind === 'roll' ? block.words : [block],
  );
  const chapters = chaptersOf(withoutJumps(shown));
  return bound(chapters.map((chapter) => asOne(chapter.map((block) => leafOf(block, page)))));
}

/** What Word shows of a block. */
function leafOf(block: Shown, page: Page): Leaf {
  switch (block.kind) {
    case 'heading':
      return upright(paragraphsOf(block.text, page, { heading: headings[block.level] }));
    case 'table':
      return tableLeaf(block, page);
    case 'grid':
      return gridLeaf(block, page);
    case 'ruler':
    case 'bars':
    case 'matrix':
    case 'plot':
      return tableLeaf(tabled(block), page);
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
    case 'ruled':
      return upright(ruledParagraphs(block, page));
    case 'excerpt':
      return upright(excerptOf(block.diagnostic, page));
    default:
      return block satisfies never;
  }
}

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const satisfies Record<Heading['level'], unknown>;

/** The signs below their points, and what they say. */
function gridLeaf({ corner, heads, rows }: Grid, page: Page): Leaf {
  const table = {
    kind: 'table' as const,
    heads: [corner, ...heads],
    rows: rows.map(({ label, marks }) => [[phrase(label)], ...marks.map((mark) => [[{ mark }]])]),
  };
  const { isTurned, children } = tableLeaf(table, page, AlignmentType.CENTER);
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
