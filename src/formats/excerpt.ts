/** A fault with the line that it is on: where, what, the line with a caret, and how to mend it. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { visible } from './escape.ts';
import { hanging } from './table.ts';
import type { Drawing } from './table.ts';
import { wrap } from './wrap.ts';
import type { Line, Measure, Piece } from './wrap.ts';

export function excerptLines(
  fault: Diagnostic,
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
  const room = Math.max(8, width - gutter.length);
  const before = [...shown(text.slice(0, column - 1))];
  const after = [...shown(text.slice(column - 1))];
  const isLong = measure([...before, ...after].join('')) > room;
  const head = isLong ? lastOf(before, Math.floor(room / 2) - 1, '…', measure) : before.join('');
  const tail = isLong ? firstOf(after, room - measure(head) - 1, '…', measure) : after.join('');
  return [
    [muted(gutter), { text: head + tail, tone: 'plain' }],
    [muted(`${' '.repeat(gutter.length - 2)}| `), { text: `${' '.repeat(measure(head))}^`, tone: 'bad' }],
  ];
}

function shown(text: string): string {
  return visible(text.replaceAll('\t', ' '));
}

function firstOf(letters: readonly string[], room: number, more: string, measure: Measure): string {
  const kept = taken(letters, room, measure);
  return kept.length === letters.length ? kept.join('') : kept.join('') + more;
}

function lastOf(letters: readonly string[], room: number, more: string, measure: Measure): string {
  const kept = taken(letters.toReversed(), room, measure).toReversed();
  return kept.length === letters.length ? kept.join('') : more + kept.join('');
}

function taken(letters: readonly string[], room: number, measure: Measure): readonly string[] {
  const kept: string[] = [];
  let used = 0;
  for (const letter of letters) {
    used += measure(letter);
    if (used > room) break;
    kept.push(letter);
  }
  return kept;
}

function muted(text: string): Piece {
  return { text, tone: 'muted' };
}
