/** The lines that have faults of syntax, each with the first of them. */
import type { YAMLError } from 'yaml';

/** A line from its first sign to behind its last, and where the line before it begins. */
export interface FaultyLine {
  readonly error: YAMLError;
  readonly from: number;
  readonly to: number;
  readonly before: number;
}

/** Each line is sought once: a file of one long line can have thousands of faults. */
export function linesWith(errors: readonly YAMLError[], text: string): readonly FaultyLine[] {
  const found: FaultyLine[] = [];
  let end = -1;
  for (const error of errors) {
    const [place] = error.pos;
    if (place <= end) continue;
    const from = startOfLine(text, place);
    const newline = text.indexOf('\n', place);
    end = newline < 0 ? text.length : newline;
    found.push({ error, from, to: end, before: from === 0 ? 0 : startOfLine(text, from - 1) });
  }
  return found;
}

function startOfLine(text: string, place: number): number {
  return place === 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1;
}
