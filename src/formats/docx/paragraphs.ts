/** Texts as paragraphs of Word: prose in its own lines and paragraphs, citations as notes at the foot of the page. */
import { FootnoteReferenceRun, LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx';
import type { Ruled } from '../../blocks/block.ts';
import { phrase } from '../../blocks/text.ts';
import type { Noted, Run, Text } from '../../blocks/text.ts';
import { directionOf } from '../direction.ts';
import { textOfLine } from '../line.ts';
import type { Line, Piece } from '../line.ts';
import { lineOf } from '../text.ts';
import type { Page } from './page.ts';
import { paper } from './paper.ts';
import { runsOf } from './runs.ts';

/** How all paragraphs of a text look. */
export type Manner = Omit<IParagraphOptions, 'children' | 'text' | 'bidirectional'> & {
  readonly run?: IRunOptions;
};

/** A piece of a line, with the notes that stand at it. */
interface Passage extends Piece {
  readonly notes: Noted['notes'];
}

/** The paragraphs of a text: one, or as many as its author parted by blank lines. */
export function paragraphsOf(text: Text, page: Page, manner: Manner = {}): readonly Paragraph[] {
  return paragraphsIn(passagesOf(text, page)).map((passages) => paragraphOf(passages, page, manner));
}

/** One line that is safe already. */
export function lineParagraph(line: Line, page: Page, manner: Manner = {}): Paragraph {
  return paragraphOf(
    line.map((piece) => ({ ...piece, text: blanks(piece.text, page), notes: [] })),
    page,
    manner,
  );
}

/** Empty lines to write on, from margin to margin of paper as it is held, on one sheet with what they are for. */
export function ruledParagraphs({ label, lines }: Ruled, page: Page): readonly Paragraph[] {
  const position = paper.short - 2 * paper.margin;
  const rule = (_: unknown, i: number): Paragraph =>
    new Paragraph({
      keepNext: i < lines - 1,
      spacing: { before: 200, after: 0 },
      tabStops: [{ type: TabStopType.RIGHT, position, leader: LeaderType.UNDERSCORE }],
      children: [new TextRun({ children: [new Tab()] })],
    });
  return [
    ...paragraphsOf(phrase(label, 'muted'), page, { keepNext: true }),
    ...Array.from({ length: lines }, rule),
  ];
}

/** The words of a text as they stand in the document, for what is measured and named by them. */
export function shownWords(text: Text, page: Page): string {
  return textOfLine(passagesOf(text, page));
}

function passagesOf(text: Text, page: Page): readonly Passage[] {
  const pieces = lineOf(text.map(withoutSources), page.signs);
  return pieces.map((piece, i) => {
    const run = text[i];
    const notes = run !== undefined && 'text' in run ? run.noted?.notes : undefined;
    return { ...piece, text: blanks(piece.text, page), notes: notes ?? [] };
  });
}

/** The run without the sources that stand at the foot of the page. */
function withoutSources(run: Run): Run {
  return 'text' in run && run.noted !== undefined ? { text: run.noted.text, tone: run.tone } : run;
}

function blanks(text: string, { signs }: Page): string {
  return text.replaceAll('\u00a0', signs['\u00a0']);
}

function paragraphsIn(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const all: Passage[][] = [[]];
  for (const passage of passages) {
    const parts = passage.text.split(/\n{2,}/u);
    for (const [i, text] of parts.entries()) {
      if (i > 0) all.push([]);
      all.at(-1)?.push({ ...passage, text, notes: i === parts.length - 1 ? passage.notes : [] });
    }
  }
  return all;
}

function paragraphOf(passages: readonly Passage[], page: Page, { run = {}, ...manner }: Manner): Paragraph {
  const isLeftward = directionOf(textOfLine(passages)) === 'rtl';
  return new Paragraph({
    ...manner,
    ...(isLeftward ? { bidirectional: true } : {}),
    children: passages.flatMap((passage) => {
      // What is no word, such as a colon, goes the way of the paragraph.
      const direction = directionOf(passage.text);
      const isTurned = isLeftward ? direction !== 'ltr' : direction === 'rtl';
      const turned = isTurned ? { ...run, rightToLeft: true } : run;
      return [...runsOf(passage, page, turned), ...notesOf(passage, page)];
    }),
  });
}

/** The signs of several notes at one place are parted, so that 1 and 2 are not 12. */
function notesOf({ notes }: Passage, page: Page): readonly ParagraphChild[] {
  return notes.flatMap((note, i) => [
    ...(i > 0 ? [new TextRun({ text: ',', superScript: true })] : []),
    new FootnoteReferenceRun({ children: [noteParagraph(note, page)] }),
  ]);
}

/** An address in a note is text: notes have no links of their own. */
function noteParagraph(note: Text, page: Page): Paragraph {
  const line = passagesOf(note, page).map(({ text, tone }) => ({ text, tone, notes: [] }));
  return paragraphOf([{ text: ' ', tone: 'plain', notes: [] }, ...line], page, { style: 'FootnoteText' });
}
