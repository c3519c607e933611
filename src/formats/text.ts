/** From the texts of views to lines that are safe to print: marks become signs or letters, the unsafe is shown. */
import type { Mark, Text, Tone } from '../views/block.ts';
import { inline } from './escape.ts';
import type { Line, Piece } from './wrap.ts';

/** Marks for eyes, and letters where signs do not show. */
export type Signs = Readonly<Record<Mark, string>>;
export const symbols: Signs = {
  demands: '●',
  accepts: '○',
  terms: '◐',
  rejects: '✕',
  redline: '✖',
  silent: '·',
  zone: '=',
};
export const letters: Signs = {
  demands: 'D',
  accepts: 'A',
  terms: 'T',
  rejects: 'R',
  redline: 'X',
  silent: '.',
  zone: '=',
};

const tones: Readonly<Record<Mark, Tone>> = {
  demands: 'strong',
  accepts: 'good',
  terms: 'fair',
  rejects: 'poor',
  redline: 'bad',
  silent: 'muted',
  zone: 'good',
};

/** What each mark says. */
export const meanings: Readonly<Record<Mark, string>> = {
  demands: 'demands',
  accepts: 'accepts',
  terms: 'on terms',
  rejects: 'rejects',
  redline: 'rejects, a red line',
  silent: 'silent',
  zone: 'nobody rejects it',
};

export function lineOf(text: Text, signs: Signs): Line {
  return text.map((run) => {
    if ('mark' in run) return markPiece(run.mark, signs);
    return 'url' in run
      ? { text: inline(run.url), tone: 'plain' }
      : { text: inline(run.text), tone: run.tone };
  });
}

export function markPiece(mark: Mark, signs: Signs): Piece {
  return { text: signs[mark], tone: tones[mark] };
}

/** The marks that a drawing uses, told in one line. */
export function legend(marks: Iterable<Mark>, signs: Signs): Line {
  const used = new Set(marks);
  const order: readonly Mark[] = ['demands', 'accepts', 'terms', 'rejects', 'redline', 'silent', 'zone'];
  return order
    .filter((mark) => used.has(mark))
    .flatMap((mark, i): Line => [
      { text: i === 0 ? '' : ', ', tone: 'muted' },
      markPiece(mark, signs),
      { text: `\u00a0${meanings[mark].replaceAll(' ', '\u00a0')}`, tone: 'muted' },
    ]);
}
