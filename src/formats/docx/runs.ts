/** Pieces of a line as runs of Word: tones in colour, and links of checked addresses. */
import { ConcreteHyperlink, TextRun, hashedId } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Tone } from '../../blocks/text.ts';
import type { Piece } from '../line.ts';
import type { Page } from './page.ts';
import { signFont } from './styles.ts';

/** Dark enough to be read on white, and in print. */
const tones: Readonly<Record<Tone, IRunOptions>> = {
  plain: {},
  strong: { bold: true },
  muted: { color: '595959' },
  good: { color: '1E6B2E' },
  fair: { color: '7A5200' },
  poor: { color: 'A34400' },
  bad: { color: 'B00020', bold: true },
};

/** The runs of a piece, its lines parted as their author parted them. */
export function runsOf(
  { text, tone, url }: Piece,
  page: Page,
  manner: IRunOptions,
): readonly ParagraphChild[] {
  if (text === '') return [];
  const address = url === undefined ? null : addressIn(url);
  const look: IRunOptions = {
    ...manner,
    ...tones[tone],
    ...(isSign(text) ? { font: signFont } : {}),
  };
  if (address === null)
    return text
      .split('\n')
      .map((line, i) => new TextRun({ ...look, text: line, ...(i > 0 ? { break: 1 } : {}) }));
  page.addresses.add(address);
  return [new ConcreteHyperlink([new TextRun({ ...look, text, style: 'Hyperlink' })], linkId(address))];
}

function isSign(text: string): boolean {
  return /^[●○◐◌✕✖]$/u.test(text);
}

/** Only an address of the web or of a mailbox becomes a link. */
function addressIn(url: string): string | null {
  return /^(?:https?|mailto):[\w\-.~:/?#@!$&'()*+,;=%]+$/iu.test(url) && URL.canParse(url) ? url : null;
}

/** By what a link and its address know each other: the same in every document that has it. */
export function linkId(address: string): string {
  return hashedId(address);
}
