/** What is harmful in a text that was sent: told apart here by lists of our own, not by those of the code under test. */

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu;
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const invisible =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/gu;
const loneSurrogates = /\p{Cs}/gu;

/** What of it is part of what a reader sees: joiners of emoji and of scripts that need them, and what has its place. */
const seen = [
  /(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]/gu,
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d(?=\p{Extended_Pictographic})/gu,
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Syriac}\p{Script=Mongolian}])[\u200c\u200d]/gu,
  /(?<=[0-9#*])\ufe0f(?=\u20e3)/gu,
  /(?<=\u{1f3f4})[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,7}\u{e007f}/gu,
  /(?<=[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}])[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/gu,
  /(?<=[\u1820-\u18aa])[\u180b-\u180f]/gu,
  /(?<=\p{L}\p{M}*)\u00ad(?=\p{L})/gu,
  /(?<=[\u0590-\u08ff\u{1e900}-\u{1e95f}][^\p{L}]{0,12})\u200f|\u200f(?=[^\p{L}]{0,3}[\u0590-\u08ff\u{1e900}-\u{1e95f}])/gu,
  /(?<=[a-z\d\u00c0-\u052f][^\p{L}]{0,12})\u200e|\u200e(?=[^\p{L}]{0,3}[a-z\d\u00c0-\u052f])/giu,
];

/** Everything in a text that a terminal would obey or hide, as code points; empty for a harmless text. */
export function harmIn(text: string): readonly string[] {
  const rest = seen.reduce((left, one) => left.replaceAll(one, '\u00b7'), text);
  return [controls, directions, invisible, loneSurrogates].flatMap((kind) =>
    [...rest.matchAll(kind)].map(([found]) => `U+${(found.codePointAt(0) ?? 0).toString(16)}`),
  );
}

/** Our own colours: bold, dim, and the foregrounds of the sixteen, with what ends them. */
const colours = /\u001b\[(?:[12]|22|3[0-79]|9[0-7])m/gu;

/** The text without our own colours; any other escape sequence stays in it. */
export function uncoloured(text: string): string {
  return text.replaceAll(colours, '');
}

/** The text without web addresses, which stand whole and may be wider than a page. */
export function withoutAddresses(text: string): string {
  return text.replaceAll(/https?:\/\/[\w./?&=%#:@~+,;!$'()*[\]-]+/giu, '');
}

/** The text without white space and places to part a word: what must be left of it however it is wrapped. */
export function unspaced(text: string): string {
  return text.replaceAll(/[\s\u00a0\u00ad]+/gu, '');
}
