/** A colon and a space within a text: to YAML a key begins in the middle of it. */
import type { Wrong } from '../fault.ts';
import { inQuotes } from './written.ts';

/** A key at the begin of a line, and a text behind it that holds a colon and a space, or ends in a colon. */
const found = /^\s*(?:- +)*(?<name>[A-Za-z_][\w-]*): +(?<text>[^\s[{&*!|>%@`#].*:(?: .*)?)$/du;

/** What is wrong in a line whose text holds a colon, and where the text begins; null where none does. */
export function colonIn(line: string): (Wrong & { readonly at: number }) | null {
  const match = found.exec(line.trimEnd());
  const { name = '', text = '' } = match?.groups ?? {};
  const at = match?.indices?.groups?.['text']?.[0];
  if (at === undefined) return null;
  const [first = ''] = text.split(':');
  const quotes = `Put the whole text in quotes: ${name}: ${inQuotes(withoutQuotes(text))}`;
  return {
    code: 'yaml-syntax',
    message: 'A colon and a space within a text begin another key',
    hint: /^[\w-]+$/u.test(first)
      ? `${quotes}; if "${first}" is a key, write it on a line of its own below, indented`
      : quotes,
    at,
  };
}

/** Quotes that were meant to hold the whole, and ended before its end. */
function withoutQuotes(text: string): string {
  return text.replace(/^(["'])(.*)\1$/su, '$2');
}
