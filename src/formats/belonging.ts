/** Which of the signs that are invisible by themselves belong to what stands around them, and so are text. */

import { once } from './once.ts';

/** A sign belongs where the text before it and the text behind it are such. */
interface Place {
  readonly before: () => RegExp;
  readonly behind: () => RegExp;
}

/** How many units before and behind a sign say whether it belongs there. */
export const nearby = 12;

const shown = '(?!\\p{Default_Ignorable_Code_Point}|\\u2800)';
const letter = `${shown}\\p{L}`;
const accents = `(?:${shown}\\p{M})*`;

/** Brackets, blanks and full stops go with the word that they stand at. */
const neutral = `(?:${shown}[\\p{P}\\p{S}\\p{Zs}\\p{Nd}]){0,3}`;

const toTheLeft = `${shown}[${scripts('Hebrew Arabic Syriac Thaana Nko Adlam')}]`;
/** Letters of full width are set among Han, where nothing has to be turned. */
const toTheRight = `${shown}(?![\\uff00-\\uffef])[${scripts('Latin Greek Cyrillic')}\\d]`;

/** The scripts whose letters take another shape where a joiner stands at them. */
const joined = `${shown}[${scripts('Arabic Syriac Devanagari Bengali Tamil Telugu Kannada Malayalam Gujarati Gurmukhi Oriya Sinhala Khmer Mongolian')}]`;

const atJoined = [place(joined, '')];
const inEmoji = [
  place('(?:\\p{Extended_Pictographic}\\ufe0f?|\\p{Emoji_Modifier})', '\\p{Extended_Pictographic}'),
];
const atSymbol = [place('\\p{Extended_Pictographic}', '')];
const inKeycap = [place('[\\d#*]', '\\u20e3')];
const atIdeograph = [place('\\p{Unified_Ideograph}', '')];
const atMongolian = [place(`${shown}\\p{Script=Mongolian}`, '')];
/** Where a long word may be parted at the end of a line. */
const inWord = [place(`${letter}${accents}`, letter)];

/** A mark of direction turns what stands at a word of that direction. */
const atLeftward = [place(`${toTheLeft}${accents}${neutral}`, ''), place('', `${neutral}${toTheLeft}`)];
const atRightward = [place(`${toTheRight}${accents}${neutral}`, ''), place('', `${neutral}${toTheRight}`)];

/** Whether a sign belongs between what stands before it and what stands behind it; `leftward` is for a text that is read so, too. */
export function belongs(sign: string, before: string, behind: string, leftward: boolean): boolean {
  return placesOf(sign, leftward).some((one) => one.before().test(before) && one.behind().test(behind));
}

const bySign: ReadonlyMap<string, readonly Place[]> = new Map([
  ['\u00ad', inWord],
  ['\u200c', atJoined],
  ['\u200d', [...atJoined, ...inEmoji]],
  ['\u200f', atLeftward],
  ['\ufe0e', atSymbol],
  ['\ufe0f', [...atSymbol, ...inKeycap]],
]);

function placesOf(sign: string, leftward: boolean): readonly Place[] {
  if (sign === '\u200e') return leftward ? atRightward : [];
  if (/[\u180b-\u180f]/u.test(sign)) return atMongolian;
  if (/[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u.test(sign)) return atIdeograph;
  return bySign.get(sign) ?? [];
}

/** Whether any of a text is read from right to left. */
export function isLeftward(text: string): boolean {
  return leftwards().test(text);
}

const leftwards = once(() => new RegExp(toTheLeft, 'u'));

/** The flags of parts of countries: a black flag, the code of the part in tags, and the end of the tags. */
export const flag =
  /\u{1f3f4}(?:[\u{e0061}-\u{e007a}]{2}|[\u{e0030}-\u{e0039}]{3})[\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{1,4}\u{e007f}/u;

function place(before: string, behind: string): Place {
  return {
    before: once(() => new RegExp(`(?:${before})$`, 'u')),
    behind: once(() => new RegExp(`^(?:${behind})`, 'u')),
  };
}

function scripts(names: string): string {
  return names.replaceAll(/\w+/gu, '\\p{Script=$&}').replaceAll(' ', '');
}
