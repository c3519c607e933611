/** A fault with the line that it is on: where, what, the line with a caret, and how to mend it. */
import type { Excerpt } from '../blocks/block.ts';
import { visible } from './escape.ts';
import { lettersOf } from './letters.ts';
import { hanging } from './table.ts';
import type { Drawing } from './table.ts';
import { inSigns } from './text.ts';
import { wrap } from './wrap.ts';
import type { Line, Measure, Piece } from './line.ts';

export function excerptLines(
  fault: Excerpt['diagnostic'],
  drawing: Pick<Drawing, 'width' | 'measure' | 'signs'>,
): readonly Line[] {
  const { width, measure, signs } = drawing;
  const { severity, code, message, hint, file, line, column, excerpt } = fault;
  const told = (words: string): string => visible(inSigns(words, signs, excerpt));
  const said: Line = [
    { text: `${visible(file)}:${line}:${column}: `, tone: 'strong' },
    { text: `${severity}[${code}]`, tone: severity === 'error' ? 'bad' : 'fair' },
    { text: ` ${told(message)}`, tone: 'plain' },
  ];
  const frame = excerpt === null ? [] : framed(excerpt, line, column, drawing);
  return [
    ...hanging(said, drawing, 0),
    ...frame,
    ...(hint === null
      ? []
      : wrap([muted(told(hint))], width - 2, measure).map((one) => [muted('  '), ...one])),
  ];
}

/** The line, cut to the window around its fault where it is longer than the width, and the caret below. */
function framed(
  text: string,
  line: number,
  column: number,
  { width, measure, signs }: Pick<Drawing, 'width' | 'measure' | 'signs'>,
): readonly Line[] {
  const gutter = `  ${line} | `;
  const available = Math.max(8, width - gutter.length);
  // A model can be one line of megabytes: what no window shows is not looked at.
  const reach = available * 4;
  const at = column - 1;
  const before = letters(text.slice(Math.max(0, at - reach), at));
  const after = letters(text.slice(at, at + reach));
  const isCut = { before: at > reach, after: text.length - at > reach };
  const wide = measure(before.join('')) + Math.max(1, measure(after.join('')));
  const isLong = isCut.before || isCut.after || wide > available;
  const cut = signs['…'];
  const half = Math.floor(available / 2) - cut.length;
  const kept = isLong ? taken(before.toReversed(), half, measure).toReversed() : before;
  const head = `${isCut.before || kept.length < before.length ? cut : ''}${kept.join('')}`;
  const rest = isLong ? taken(after, available - measure(head) - cut.length, measure) : after;
  const tail = `${rest.join('')}${isCut.after || rest.length < after.length ? cut : ''}`;
  return [
    [muted(gutter), { text: head + tail, tone: 'plain' }],
    [muted(`${' '.repeat(gutter.length - 2)}| `), { text: `${' '.repeat(measure(head))}^`, tone: 'bad' }],
  ];
}

/** What a reader sees as letters; half of one at the edge of what is looked at is left out. */
function letters(text: string): readonly string[] {
  const whole = text.replace(/^[\udc00-\udfff]/u, '').replace(/[\ud800-\udbff]$/u, '');
  return [...lettersOf(visible(whole.replaceAll('\t', ' ')))];
}

function taken(all: readonly string[], available: number, measure: Measure): readonly string[] {
  const kept: string[] = [];
  let used = 0;
  for (const letter of all) {
    used += measure(letter);
    if (used > available) break;
    kept.push(letter);
  }
  return kept;
}

function muted(text: string): Piece {
  return { text, tone: 'muted' };
}
