/** Texts in many scripts, wide and narrow, with all that a terminal would obey or hide, for the laws of the formats. */
import fc from 'fast-check';

/** Letters of one column and of two, letters that join, marks that take no column, and emoji of several parts. */
const letters = [
  ['a', 'Z', 'é', 'и', 'Ω', '9', '…', '“', '中', '漢', '한', 'ア', 'ｱ', 'Ａ'],
  ['ا', 'ل', 'م', 'ש', 'ก', 'ำ', 'क', '्', 'ष', 'ि', '\u0301', '\u0323'],
  ['👍', '👍🏽', '👩‍💻', '🇩🇪', '❤️', '🫠', '1\ufe0f\u20e3', '葛\u{e0100}', 'a\u00adb'],
  ['🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', 'ש\u200f', 'ی\u200cم'],
].flat();

const spaces = [' ', ' ', '  ', '\n', '\t', '\u00a0', '\u3000'];

/** What must never reach a reader as it is. */
export const unsafe = [
  ['\u0000', '\u0007', '\b', '\u000b', '\f', '\r', '\u001b', '\u007f', '\u0085', '\u009b', '\u009d'],
  ['\u2028', '\u2029', '\u061c', '\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069'],
  ['\u034f', '\u115f', '\u180e', '\u200b', '\u2060', '\u3164', '\ufeff', '\uffa0', '\u2800'],
  ['\ufff9', '\u{e0041}', '\u{e0101}', '\ud800', '\udc00'],
].flat();

/** Signs that a joiner makes part of a letter, and that hide by themselves. */
const joiners = ['\u00ad', '\u200c', '\u200d', '\u200e', '\u200f', '\ufe0e', '\ufe0f', '\u{e0100}', '\u20e3'];

/** Signs that mean something to a spreadsheet, a page or a script. */
const signs = [
  ['=', '+', '-', '@', '"', "'", ',', ';', '|', '\\', '`', '<', '>', '*', '_', '#', '[', ']', '(', ')'],
  ['!', '$', '~', '&', ':', '/', '%', 'www.', 'http://', '1.', '<b>', '<!--', '-->', '&lt;', '@a', '#1'],
  [':tada:', ':100:', ':+1:', ':a_b:'],
].flat();

function textOf(parts: readonly string[], maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...parts), { maxLength }).map((some) => some.join(''));
}

/** Words as people write them, some longer than any column. */
export const honestText = textOf([...letters, ...letters, ...spaces], 60);

/** Anything at all. */
export const anyText = fc.oneof(
  textOf([...letters, ...spaces, ...unsafe, ...joiners, ...signs], 40),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** The widths that a terminal may have. */
export const width = fc.integer({ min: 40, max: 160 });
