/** A value as a reader may write it into a model, on one line: a hint shows the mend in the reader's own words. */

/** Stands for what the reader has to say, and for what is too long to be said again. */
export const open = '…';

const mostText = 40;
const mostEntries = 6;
const deepest = 3;

/** The value in YAML's braces and brackets, text in quotes where YAML would read it as something else. */
export function flow(value: unknown, depth = 0): string {
  if (typeof value === 'string') return flowText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  if (typeof value !== 'object' || value === null || depth === deepest) return open;
  if (Array.isArray(value)) {
    const more = value.length > mostEntries ? [open] : [];
    return `[${[...value.slice(0, mostEntries).map((one) => flow(one, depth + 1)), ...more].join(', ')}]`;
  }
  const told = Object.entries(value).map(([key, held]) => `${flowText(key)}: ${flow(held, depth + 1)}`);
  return `{ ${[...told.slice(0, mostEntries), ...(told.length > mostEntries ? [open] : [])].join(', ')} }`;
}

/** A key and its value; an entry of a list has no key. */
export function flowEntry(key: string, value: unknown): string {
  return key === '' ? flow(value) : `${flowText(key)}: ${flow(value)}`;
}

function flowText(text: string): string {
  if (text.length > mostText || text === open) return open;
  return isPlain(text) ? text : JSON.stringify(text);
}

/** Whether YAML reads the text as just this text without quotes, even within braces. */
function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ./()’'_-]*[\p{L}\p{M}\p{N}.)’'])?$/u.test(text)) return false;
  return Number.isNaN(Number(text)) && !/^(?:true|false|null)$/iu.test(text);
}
