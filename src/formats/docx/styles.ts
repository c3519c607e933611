/** How the document looks: letters, headings, cells and notes. */
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';

const dark = '1F3864';

/** The styles of all documents. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 21, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    heading1: headingStyle(34, 0, 160),
    heading2: headingStyle(27, 320, 120),
    heading3: headingStyle(23, 260, 80),
    heading4: headingStyle(21, 180, 60),
    hyperlink: { run: { color: '0B5394', underline: {} } },
    footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 20, line: 240 } } },
  },
  paragraphStyles: [
    styleOf('Entry', { indent: { left: 340, hanging: 340 }, spacing: { after: 60 } }),
    styleOf('Cell', { spacing: { after: 0, line: 240 } }),
    { ...styleOf('Gap', { spacing: { after: 0, line: 160 } }), run: { size: 12 } },
    {
      ...styleOf('Listing', { spacing: { after: 120, line: 240 }, shading: { fill: 'F4F4F4' } }),
      run: { font: 'Consolas', size: 18, noProof: true },
    },
  ],
};

function headingStyle(size: number, before: number, after: number) {
  return {
    run: { size, bold: true, color: dark },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  };
}

function styleOf(id: string, paragraph: IParagraphStyleOptions['paragraph']): IParagraphStyleOptions {
  return { id, name: id, basedOn: 'Normal', ...(paragraph === undefined ? {} : { paragraph }) };
}
