/** A fault with the line that it is on: where, what, the line with a caret, and how to mend it. */
import type { Excerpt } from '../blocks/block.ts';
import { visible } from './escape.ts';
import { hanging } from './table.ts';
import type { Drawing } from './table.ts';
import { wrap } from './wrap.ts';
import type { Line, Measure, Piece } from './wrap.ts';

export function excerptLines(
  fault: Excerpt['diagnostic'],
  { width, measure }: Pick<Drawing, 'width' | 'measure'>,
): readonly Line[] {
  const { severity, code, message, hint, file, line, column } = fault;
  const said: Line = [
    { text: `${visible(file)}:${line}:${column}: `, tone: 'strong' },
    { text: `${severity}[${code}]`, tone: severity === 'error' ? 'bad' : 'fair' },
    { text: ` ${visible(message)}`, tone: 'plain' },
  ];
  const frame = fault.excerpt === null ? [] : framed(fault.excerpt, line, column, width, measure);
  return [
    ...hanging(said, { width, measure }, 0),
    ...frame,
    ...(hint === null
      ? []
      : wrap([muted(visible(hint))], width - 2, measure).map((one) => [muted('  '), ...one])),
  ];
}

/** The line, cut to the window around its fault where it is longer than the width, and the caret below. */
function framed(
  text: string,
  line: number,
  column: number,
  width: number,
  measure: Measure,
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
  const head = isLong
    ? lastOf(before, Math.floor(available / 2) - 1, isCut.before, measure)
    : before.join('');
  const tail = isLong ? firstOf(after, available - measure(head) - 1, isCut.after, measure) : after.join('');
  return [
    [muted(gutter), { text: head + tail, tone: 'plain' }],
    [muted(`${' '.repeat(gutter.length - 2)}| `), { text: `${' '.repeat(measure(head))}^`, tone: 'bad' }],
  ];
}

/** What a reader sees as letters; half of one at the edge of what is looked at is left out. */
function letters(text: string): readonly string[] {
  const whole = text.replace(/^[\udc00-\udfff]/u, '').replace(/[\ud800-\udbff]$/u, '');
  const safe = visible(whole.replaceAll('\t', ' '));
  // Finding what joins takes long, and thousands of faults may be shown.
  if (/^[\u0020-\u007e]*$/u.test(safe)) return safe.split('');
  return Array.from(new Intl.Segmenter().segment(safe), ({ segment }) => segment);
}

function firstOf(all: readonly string[], available: number, isCut: boolean, measure: Measure): string {
  const kept = taken(all, available, measure);
  return kept.length === all.length && !isCut ? kept.join('') : `${kept.join('')}…`;
}

function lastOf(all: readonly string[], available: number, isCut: boolean, measure: Measure): string {
  const kept = taken(all.toReversed(), available, measure).toReversed();
  return kept.length === all.length && !isCut ? kept.join('') : `…${kept.join('')}`;
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
