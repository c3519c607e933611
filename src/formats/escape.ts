/** Makes text from a model harmless: what a terminal would obey or hide is shown escaped, and nothing is lost. */

/**
 * Controls (C0, C1, DEL), line separators, lone surrogates, and all that Unicode says may be left out of
 * sight, bidirectional overrides and tags among it. Tabs and line feeds are white space; joiners that bind
 * emoji or letters of the scripts that need them, and the sign that makes a symbol an emoji, are seen.
 */
const unsafe = /(?![\t\n])[\p{Cc}\u2028\u2029\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;

const joiners = /^[\u200c\u200d\ufe0e\ufe0f]$/u;
const joined =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}]$/u;

/** The text with everything unsafe written as `\u001b`; the same text again once it is so written. */
export function visible(text: string): string {
  if (/^[\n\t\u0020-\u007e]*$/u.test(text)) return text;
  return text.replaceAll(unsafe, (found, at: number) => {
    const before = text.slice(Math.max(0, at - 2), at);
    return joiners.test(found) && joined.test(before) ? found : escaped(found);
  });
}

/** The same on one line: line feeds and tabs are folded into spaces. */
export function inline(text: string): string {
  return visible(text.replaceAll(/[\t\n]+/gu, ' '));
}

/** A JSON text with everything unsafe in its strings as escapes, so that the values are kept. */
export function jsonSafe(json: string): string {
  return /^[\u0020-\u007e]*$/u.test(json) ? json : json.replaceAll(unsafe, units);
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
