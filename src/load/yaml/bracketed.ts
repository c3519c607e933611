/** A bracket within a text within braces: to YAML a list or a mapping begins in the middle of the text. */
import type { Wrong } from '../fault.ts';
import { inQuotes } from './written.ts';

/** A key within braces with a text that has a bracket of its own, closed again. */
const found =
  /[{,]\s*(?<name>[A-Za-z_][\w-]*):\s+(?<text>[^\s"'[\]{}&*!|>%@`,][^"'[\]{},]*(?:\[[^[\]{}]*\]|\{[^[\]{}]*\})[^"'[\]{},]*)/du;

/** What is wrong in a line where a text within braces holds brackets, and where the text begins; null where none does. */
export function bracketedIn(line: string): (Wrong & { readonly at: number }) | null {
  const match = found.exec(line);
  const { name = '', text = '' } = match?.groups ?? {};
  const at = match?.indices?.groups?.['text']?.[0];
  if (at === undefined) return null;
  return {
    code: 'yaml-syntax',
    message: 'A bracket within braces begins a list or a mapping, and here it stands within a text',
    hint: `Put the whole text in quotes: ${name}: ${inQuotes(text.trim())}`,
    at,
  };
}
