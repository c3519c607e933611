/** How the document looks: letters, headings, cells and notes. */
import { LineRuleType } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';

type ParagraphStyle = NonNullable<IParagraphStyleOptions['paragraph']>;

const dark = '1F3864';

/** The font that has all our signs, in one size. */
export const signFont = 'Segoe UI Symbol';

/** The styles of all documents. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 20, language: { value: 'en-GB' } },
      paragraph: { spacing: spacing(100, 252) },
    },
    heading1: headingStyle(0, 32, spacing(160)),
    heading2: headingStyle(1, 26, { ...spacing(100), before: 280 }),
    heading3: headingStyle(2, 22, { ...spacing(80), before: 220 }),
    heading4: headingStyle(3, 20, { ...spacing(60), before: 160 }),
    hyperlink: { run: { color: '0B5394', underline: {} } },
    footnoteText: { run: { size: 17 }, paragraph: { spacing: spacing(20) } },
  },
  paragraphStyles: [
    styleOf('Entry', { indent: { left: 340, hanging: 340 }, spacing: spacing(60, 252) }),
    styleOf('Cell', { spacing: spacing(0) }),
    { ...styleOf('Gap', { spacing: spacing(0) }), run: { size: 14 } },
    {
      ...styleOf('Listing', { spacing: spacing(120), shading: { fill: 'F4F4F4' } }),
      run: { font: 'Consolas', size: 18, noProof: true },
    },
  ],
};

function headingStyle(outlineLevel: number, size: number, around: ParagraphStyle['spacing']) {
  return {
    run: { size, bold: true, color: dark },
    paragraph: { outlineLevel, keepNext: true, keepLines: true, ...(around && { spacing: around }) },
  };
}

/** What stands between a paragraph and the next, and how high its lines are, 240 for what their letters ask for. */
function spacing(after: number, line = 240) {
  return { after, line, lineRule: LineRuleType.AUTO };
}

function styleOf(id: string, paragraph: ParagraphStyle): IParagraphStyleOptions {
  return { id, name: id, basedOn: 'Normal', paragraph };
}
