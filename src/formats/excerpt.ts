/** A fault with the line that it is on: where, what, the line with a caret, and how to mend it. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { visible } from './escape.ts';
import { hanging } from './table.ts';
import { widthOf, wrap } from './wrap.ts';
import type { Line, Piece } from './wrap.ts';

export function excerptLines(fault: Diagnostic, width: number): readonly Line[] {
  const { severity, code, message, hint, file, line, column } = fault;
  const said: Line = [
    { text: `${visible(file)}:${line}:${column}: `, tone: 'strong' },
    { text: `${severity}[${code}]`, tone: severity === 'error' ? 'bad' : 'fair' },
    { text: ` ${visible(message)}`, tone: 'plain' },
  ];
  const frame = fault.excerpt === null ? [] : framed(fault.excerpt, line, column, width);
  return [...hanging(said, width, 0), ...frame, ...(hint === null ? [] : wrap([muted(visible(hint))], width - 2).map((one) => [muted('  '), ...one]))];
}

/** The line, cut to the window around its fault where it is longer than the width, and the caret below. */
function framed(text: string, line: number, column: number, width: number): readonly Line[] {
  const gutter = `  ${line} | `;
  const room = Math.max(8, width - gutter.length);
  const before = [...shown(text.slice(0, column - 1))];
  const after = [...shown(text.slice(column - 1))];
  const isLong = widthOf([...before, ...after].join('')) > room;
  const head = isLong ? lastOf(before, Math.floor(room / 2) - 1, '…') : before.join('');
  const tail = isLong ? firstOf(after, room - widthOf(head) - 1, '…') : after.join('');
  return [
    [muted(gutter), { text: head + tail, tone: 'plain' }],
    [muted(`${' '.repeat(gutter.length - 2)}| `), { text: `${' '.repeat(widthOf(head))}^`, tone: 'bad' }],
  ];
}

function shown(text: string): string {
  return visible(text.replaceAll('\t', ' '));
}

function firstOf(letters: readonly string[], room: number, more: string): string {
  const kept = taken(letters, room);
  return kept.length === letters.length ? kept.join('') : kept.join('') + more;
}

function lastOf(letters: readonly string[], room: number, more: string): string {
  const kept = taken(letters.toReversed(), room).toReversed();
  return kept.length === letters.length ? kept.join('') : more + kept.join('');
}

function taken(letters: readonly string[], room: number): readonly string[] {
  const kept: string[] = [];
  let used = 0;
  for (const letter of letters) {
    used += widthOf(letter);
    if (used > room) break;
    kept.push(letter);
  }
  return kept;
}

function muted(text: string): Piece {
  return { text, tone: 'muted' };
}
