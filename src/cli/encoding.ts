/** Finds where bytes cease to be UTF-8, so that the author can look there. */
import { signOfByte } from '../importing/windows1252.ts';

/** The first byte that is no part of UTF-8, and its place in the text before it. */
export interface WrongByte {
  readonly byte: number;
  readonly line: number;
  readonly column: number;
  /** The line, as far as it can be read. */
  readonly excerpt: string;
}

/** The place of the first byte that is not UTF-8. What begins a letter and is cut off is found where it begins. */
export function firstWrongByte(bytes: Uint8Array): WrongByte {
  const before = soundStart(bytes);
  const at = Buffer.byteLength(before);
  const lines = before.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);
  const [rest = ''] = new TextDecoder().decode(bytes.subarray(at, at + longestRest)).split(/[\r\n]/u);
  const last = lines.at(-1) ?? '';
  return { byte: bytes[at] ?? 0, line: lines.length, column: last.length + 1, excerpt: `${last}${rest}` };
}

/** So much of a line is shown behind the byte at most. */
const longestRest = 200;

/** The text up to the first wrong byte: whatever is sound begins with what is sound, so halving finds the longest. */
function soundStart(bytes: Uint8Array): string {
  let sound = '';
  let [from, to] = [0, bytes.length + 1];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    const text = decoded(bytes.subarray(0, middle));
    if (text === null) to = middle;
    else [from, sound] = [middle, text];
  }
  return sound;
}

/** What is cut off at the end does not matter. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** What a byte stands for in the encoding of older programs under Windows, or null. */
export function inOlderEncoding(byte: number): string | null {
  const sign = signOfByte(byte);
  return /[\p{L}\p{P}\p{S}]/u.test(sign) ? sign : null;
}
