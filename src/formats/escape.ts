/** Makes text from a model harmless: what a terminal would obey or hide is shown escaped, and nothing is lost. */

/**
 * Controls (C0, C1, DEL), line separators, lone surrogates, and all that Unicode says may be left out of
 * sight, bidirectional overrides and tags among it. Tabs and line feeds are white space.
 */
const unsafe =
  /(?![\t\n])[\p{Cc}\u2028\u2029\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb\u{13430}-\u{1343f}]/gu;

/** Joiners bind letters of the scripts that need them. */
const letter =
  /(?!\p{Default_Ignorable_Code_Point})[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}]$/u;

/** One joiner binds emoji, too; a sign after it makes a symbol an emoji or plain. */
const emoji = /(?:\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})$/u;
const symbol = /\p{Extended_Pictographic}$/u;

/** Most texts hold nothing that comes near: letters of Europe, punctuation, Han and kana, our own signs. */
const harmless =
  /^[\n\t\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u25ff\u3001-\u30ff\u4e00-\u9fff]*$/u;

/** The text with everything unsafe written as `\u001b`; the same text again once it is so written. */
export function visible(text: string): string {
  if (harmless.test(text)) return text;
  return text.replaceAll(unsafe, (found, at: number) => {
    // Three units hold a symbol and the sign behind it.
    return isSeen(found, text.slice(Math.max(0, at - 3), at)) ? found : escaped(found);
  });
}

/** The same on one line: line feeds and tabs are folded into spaces. */
export function inline(text: string): string {
  return visible(text.replaceAll(/[\t\n]+/gu, ' '));
}

/** A JSON text with everything unsafe in its strings as escapes, so that the values are kept. */
export function jsonSafe(json: string): string {
  return harmless.test(json) ? json : json.replaceAll(unsafe, units);
}

/** Whether a sign that is invisible by itself shows in what stands before it. */
function isSeen(found: string, before: string): boolean {
  switch (found) {
    case '\u200c':
      return letter.test(before);
    case '\u200d':
      return letter.test(before) || emoji.test(before);
    case '\ufe0e':
    case '\ufe0f':
      return symbol.test(before);
    default:
      return false;
  }
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
