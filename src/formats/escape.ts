/** Makes text from a model harmless: what a terminal would obey or hide is shown escaped, and nothing is lost. */
import { belongs, flag, isLeftward, nearby } from './belonging.ts';
import { once } from './once.ts';

/**
 * Controls (C0, C1, DEL), line separators, lone surrogates, two signs that no XML may hold, and all that Unicode
 * says may be left out of sight, bidirectional overrides and tags among it. Tabs and line feeds are white space.
 */
const unsafe =
  /(?![\t\n])[\p{Cc}\u2028\u2029\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb\ufffe\uffff\u{13430}-\u{1343f}]/gu;
const unsafeOrFlag = once(() => new RegExp(`${flag.source}|${unsafe.source}`, 'gu'));

/** Most texts hold nothing that comes near: letters of Europe, punctuation, Han and kana, our own signs. */
const harmless =
  /^[\n\t\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u25ff\u3001-\u30ff\u4e00-\u9fff]*$/u;

/** The text with everything unsafe written as `\u001b`; the same text again once it is so written. */
export function visible(text: string): string {
  if (harmless.test(text)) return text;
  const leftward = isLeftward(text);
  return text.replaceAll(unsafeOrFlag(), (found, at: number) => {
    if (flag.test(found)) return found;
    const end = at + found.length;
    const before = text.slice(Math.max(0, at - nearby), at);
    return belongs(found, before, text.slice(end, end + nearby), leftward) ? found : escaped(found);
  });
}

/** The same on one line: line feeds and tabs are folded into spaces. */
export function inline(text: string): string {
  return visible(text.replaceAll(/[\t\n]+/gu, ' '));
}

/** A JSON text with everything unsafe in its strings as escapes, or all but ASCII, so that the values are kept. */
export function jsonSafe(json: string, ascii = false): string {
  if (ascii) return json.replaceAll(/[^\u0000-\u007e]/gu, units);
  return harmless.test(json) ? json : json.replaceAll(unsafe, units);
}

function escaped(found: string): string {
  const code = found.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

function units(found: string): string {
  return Array.from(
    { length: found.length },
    (_, i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
}
