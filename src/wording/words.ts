/** Small words that all views share: lists, counts, and sentences. */
import type { Party } from '../model/party.ts';

/** "a", "a and b", "a, b and c"; of more than `most`, the first ones and how many others. */
export function listed(words: readonly string[], most = Infinity): string {
  if (words.length > most) return `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** "a", "a or b", "a, b or c": any of them. */
export function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The names of parties in a sentence; a crowd is counted. */
export function names(parties: readonly Party[], most = 6): string {
  return listed(
    parties.map((party) => party.name),
    most,
  );
}

/** "you and A": the names of parties on a page that speaks to one of them, which comes first. */
export function namesWithYou(parties: readonly Party[], you: Party): string {
  const others = parties.filter((party) => party !== you).map(({ name }) => name);
  return listed(others.length < parties.length ? ['you', ...others] : others, 6);
}

/** "A", "A or B", "A, B or C": the names of parties of each of which something is denied. */
export function alternatives(parties: readonly Party[], most = 12): string {
  const all = parties.map((party) => party.name);
  return all.length > most ? listed(all, most) : anyOf(all);
}

/** "1 issue", "3 issues". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** A sentence of our own words, which begins with a capital and ends with a stop. */
export function sentence(text: string): string {
  return ended(capitalized(text));
}

/** A word of our own that begins a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text that goes on, or stands in a cell, without the stop that its author gave it. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/u, '');
}

/** A text with a stop at its end; it begins as it is, for names and labels keep the case that the model gives them. */
export function ended(text: string): string {
  return /[.!?…]["”)]?$/u.test(text) ? text : `${text}.`;
}
