/** Searches what is handed out for a word of somebody else's file, however it may be written there. */
import { inflateRawSync, unzipSync } from 'node:zlib';
import { unzipped } from '../../formats/unzipped.ts';

/** In which writing a canary stands in an answer or in a file of bytes; null where it stands there in none. */
export function leaks(handed: string | Uint8Array, canary: string): string | null {
  return leaksIn(opened(handed), canary);
}

/** Something handed out, with all that is packed inside it. */
export type Opened = readonly { readonly exact: string; readonly anyCase: string }[];

/** Opens what is handed out once, to search it for many words. */
export function opened(handed: string | Uint8Array): Opened {
  return layersOf(Buffer.from(handed)).map((bytes) => {
    const exact = bytes.toString('latin1');
    return { exact, anyCase: exact.toLowerCase() };
  });
}

/** In which writing a canary stands in what was opened; null where it stands there in none. */
export function leaksIn(layers: Opened, canary: string): string | null {
  const small = inAnyCase(canary).map(
    ([writing, written]) => [writing, latin(written).toLowerCase()] as const,
  );
  const exactly = inBase64(canary);
  for (const { exact, anyCase } of layers) {
    for (const [writing, written] of small) if (anyCase.includes(written)) return writing;
    for (const [writing, written] of exactly) if (exact.includes(written)) return writing;
  }
  return null;
}

/** The writings of a word in which the case of a letter says nothing. */
function inAnyCase(word: string): readonly (readonly [writing: string, written: string | Buffer])[] {
  const eachSign = (spell: (sign: string) => string): string => Array.from(word, spell).join('');
  const signs = (spell: (sign: string) => string): string =>
    eachSign((sign) => (/[\w .]/u.test(sign) ? sign : spell(sign)));
  const wide = Buffer.from(word, 'utf16le');
  return [
    ['plain', word],
    ['with a comma', word.replace('.', ',')],
    ['JSON', JSON.stringify(word).slice(1, -1)],
    [
      'JSON of ASCII',
      JSON.stringify(word)
        .slice(1, -1)
        .replaceAll(/[^\0-~]/gu, inUnits),
    ],
    ['JSON, every sign', signs(inUnits)],
    ['JSON, every letter', eachSign(inUnits)],
    ['YAML, every sign', signs(inByte)],
    ['YAML, every letter', eachSign(inByte)],
    ['YAML, single quotes', word.replaceAll("'", "''")],
    ['HTML by names', eachSign((sign) => entities[sign] ?? sign)],
    ['HTML by names of ASCII', signs((sign) => entities[sign] ?? `&#${codeOf(sign)};`)],
    ['HTML, every sign', signs((sign) => `&#${codeOf(sign)};`)],
    ['HTML, every letter', eachSign((sign) => `&#${codeOf(sign)};`)],
    ['HTML, every sign in hexadecimal', signs((sign) => `&#x${codeOf(sign).toString(16)};`)],
    ['HTML, every letter in hexadecimal', eachSign((sign) => `&#x${codeOf(sign).toString(16)};`)],
    ['percent', encodeURIComponent(word)],
    ['percent, every byte', Array.from(Buffer.from(word), (byte) => `%${digits(byte, 2)}`).join('')],
    ['hexadecimal', Buffer.from(word).toString('hex')],
    ['UTF-16, little end first', wide],
    ['UTF-16, big end first', Buffer.from(wide).swap16()],
  ];
}

/** Base64 of a word behind none, one or two bytes, without the letters that hold a part of its neighbours. */
function inBase64(word: string): readonly (readonly [writing: string, written: string])[] {
  const bytes = Buffer.from(word);
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const text = whole.toString('base64').slice([0, 2, 3][before], Math.floor((whole.length * 8) / 6));
    return [
      [`base64 at ${before}`, text],
      [`base64 of addresses at ${before}`, text.replaceAll('+', '-').replaceAll('/', '_')],
    ] as const;
  });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function inUnits(sign: string): string {
  return Array.from({ length: sign.length }, (_, at) => `\\u${digits(sign.charCodeAt(at), 4)}`).join('');
}

function inByte(sign: string): string {
  return codeOf(sign) < 256 ? `\\x${digits(codeOf(sign), 2)}` : inUnits(sign);
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}

function digits(code: number, wide: number): string {
  return code.toString(16).padStart(wide, '0');
}

function latin(written: string | Buffer): string {
  return Buffer.from(written).toString('latin1');
}

/** Some bytes, and all that is packed inside them. */
function layersOf(bytes: Buffer, depth = 0): readonly Buffer[] {
  const inside = depth > 3 ? [] : [...filesIn(bytes), ...deflatedIn(bytes), ...base64In(bytes)];
  return [bytes, ...inside.flatMap((one) => layersOf(one, depth + 1))];
}

function filesIn(bytes: Buffer): readonly Buffer[] {
  if (latin(bytes.subarray(0, 4)) !== 'PK\u0003\u0004') return [];
  return unzipped(bytes).flatMap(({ name, text }) => [Buffer.from(name), Buffer.from(text)]);
}

/** What is deflated, with the head of gzip or zlib or without any; text is never both that and text. */
function deflatedIn(bytes: Buffer): readonly Buffer[] {
  return [unzipSync, inflateRawSync].flatMap((open) => {
    try {
      return [open(bytes)];
    } catch {
      return [];
    }
  });
}

/** What stands in base64 in a text: it may be packed, so that no word can be read in it as it stands. */
function base64In(bytes: Buffer): readonly Buffer[] {
  const found = latin(bytes).match(/[A-Za-z0-9+/_-]{24,}/gu) ?? [];
  return found.map((text) => Buffer.from(text, 'base64'));
}
