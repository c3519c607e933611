/** Word: the same blocks as a document to mail and to print, with headings, tables and notes of its own. */
import { AlignmentType, Document, Footer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { Block } from '../blocks/block.ts';
import { sealed } from './docx/sealed.ts';
import { shownWords } from './docx/paragraphs.ts';
import { linkId } from './docx/runs.ts';
import type { Page } from './docx/page.ts';
import { paper } from './docx/paper.ts';
import { leavesOf } from './docx/leaves.ts';
import { styles } from './docx/styles.ts';
import type { Leaf } from './docx/leaf.ts';
import type { Look } from './look.ts';
import { anyMeasure } from './measure.ts';
import { signsOf } from './text.ts';

/** The bytes of a document that shows the blocks. */
export async function toDocx(blocks: readonly Block[], look: Pick<Look, 'ascii'>): Promise<Uint8Array> {
  const page: Page = { signs: signsOf(look), measure: await anyMeasure(), addresses: new Set() };
  const title = titleOf(blocks, page);
  const sections = leavesOf(blocks, page).map(sectionOf);
  const document = new Document({ title, styles, sections, compatibility: { version: 15 } });
  for (const address of page.addresses)
    document.Document.Relationships.addRelationship(linkId(address), link, address, 'External');
  return sealed(document, title);
}

const link = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The first heading names the document. */
function titleOf(blocks: readonly Block[], page: Page): string {
  const first = blocks.find((block) => block.kind === 'heading');
  return first === undefined ? '' : shownWords(first.text, page);
}

function sectionOf({ isTurned, children }: Leaf): ISectionOptions {
  const { short, long, margin } = paper;
  const orientation = isTurned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      page: {
        // The library turns the paper itself.
        size: { width: short, height: long, orientation },
        margin: { top: margin, right: margin, bottom: margin, left: margin },
      },
    },
    footers: { default: footer() },
    children,
  };
}

function footer(): Footer {
  const number = new TextRun({
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    color: '595959',
    size: 17,
  });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
