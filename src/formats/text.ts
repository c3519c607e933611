/** From the texts of views to lines that are safe to print: marks become signs or letters, the unsafe is shown. */
import { marks, plain, signed } from '../blocks/text.ts';
import type { Mark, Sign, Text, Tone } from '../blocks/text.ts';
import { inline, visible } from './escape.ts';
import type { Look } from './look.ts';
import type { Line, Piece } from './line.ts';

/** Marks for eyes, and letters where signs do not show. */
export type Signs = Readonly<Record<Mark | Sign, string>>;
export const symbols: Signs = {
  demands: '●',
  accepts: '○',
  terms: '◐',
  unmet: '◌',
  rejects: '✕',
  redline: '✖',
  silent: '·',
  unstated: '–',
  zone: '=',
  '→': '→',
  '…': '…',
  '─': '─',
  '═': '═',
  '│': '│',
  '└': '└',
  '╎': '╎',
  '╌': '╌',
  '┼': '┼',
  '·': '·',
  '●': '●',
  '█': '█',
  '\u00a0': '\u00a0',
};
export const letters: Signs = {
  demands: 'D',
  accepts: 'A',
  terms: 'T',
  unmet: 'U',
  rejects: 'R',
  redline: 'X',
  silent: '.',
  unstated: '-',
  zone: '=',
  '→': '->',
  '…': '...',
  '─': '-',
  '═': '=',
  '│': '|',
  '└': '+',
  '╎': ':',
  '╌': '-',
  '┼': '+',
  '·': '.',
  '●': '*',
  '█': '#',
  '\u00a0': ' ',
};

/** The signs of a page. */
export function signsOf({ ascii }: Pick<Look, 'ascii'>): Signs {
  return ascii ? letters : symbols;
}

/** How each mark is meant. */
export const markTones: Readonly<Record<Mark, Tone>> = {
  demands: 'strong',
  accepts: 'good',
  terms: 'fair',
  unmet: 'muted',
  rejects: 'poor',
  redline: 'bad',
  silent: 'muted',
  unstated: 'muted',
  zone: 'good',
};

/** What each mark says. */
export const meanings: Readonly<Record<Mark, string>> = {
  demands: 'demands',
  accepts: 'accepts',
  terms: 'on terms',
  unmet: 'its condition is not met',
  rejects: 'rejects',
  redline: 'rejects, a red line',
  silent: 'nothing said of it',
  unstated: 'no position recorded',
  zone: 'rejected by nobody',
};

/** A text in safe pieces; what an author wrote keeps its line feeds. */
export function lineOf(text: Text, signs: Signs): Line {
  return text.map((run, i) => {
    if ('mark' in run) return markPiece(run.mark, signs);
    if ('sign' in run) return { text: signs[run.sign], tone: 'plain' };
    if ('url' in run) return { text: inline(run.url), tone: 'plain', url: run.url };
    if ('prose' in run) return { text: visible(run.prose), tone: run.tone };
    if ('typed' in run) return { text: inline(run.typed), tone: 'muted' };
    const before = text[i - 1];
    // A mark at the end of a line, away from the word that it stands before, says nothing.
    const isBound = before !== undefined && 'mark' in before;
    return { text: isBound ? inline(run.text).replace(/^ /u, '\u00a0') : inline(run.text), tone: run.tone };
  });
}

/** Words of ours about something, in these signs. */
export function inSigns(words: string, signs: Signs, about: string | null): string {
  return plain(signed(words, about), signs);
}

export function markPiece(mark: Mark, signs: Signs): Piece {
  return { text: signs[mark], tone: markTones[mark] };
}

/** The marks that a drawing uses, told in one line. */
export function legend(used: Iterable<Mark>, signs: Signs): Line {
  const shown = new Set(used);
  return marks
    .filter((mark) => shown.has(mark))
    .flatMap((mark, i): Line => [
      { text: i === 0 ? '' : ', ', tone: 'muted' },
      markPiece(mark, signs),
      { text: `\u00a0${meanings[mark].replaceAll(' ', '\u00a0')}`, tone: 'muted' },
    ]);
}
