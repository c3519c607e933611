/** The text of a file from outside, whatever program has written it. */
import { signOfByte } from './windows1252.ts';

/** A text, and the name of its encoding where that is not UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string | null;
}

/**
 * Reads bytes as the encoding that XML declares, else as UTF-8 or UTF-16, and as Windows-1252 where they are none of
 * these; null where no text holds such bytes.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return inEncoding(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return inEncoding(bytes, 'utf-16be');
  if (first === lessThan && second === 0) return inEncoding(bytes, 'utf-16le');
  if (first === 0 && second === lessThan) return inEncoding(bytes, 'utf-16be');
  if (bytes.includes(0)) return null;
  const declared = declaredIn(bytes);
  if (declared !== null) return inEncoding(bytes, declared);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: null };
  } catch {
    return { text: inWindows1252(bytes), encoding: 'Windows-1252' };
  }
}

/** XML begins so; where a zero stands beside it, each letter has two bytes. */
const lessThan = 0x3c;

/** The encoding that the first line of XML declares, where it is one of a byte a letter or of East Asia. */
function declaredIn(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const label =
    /^<\?xml\b[^>]*?\bencoding\s*=\s*["'](?<label>[\w.:-]+)["']/u.exec(start)?.groups?.['label'] ?? '';
  return /^(?:|utf-?(?:8|16\w*)|iso-?8859-?1|latin-?1|us-ascii|windows-?1252)$/iu.test(label) ? null : label;
}

function inEncoding(bytes: Uint8Array, label: string): Decoded | null {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding: label.toUpperCase() };
  } catch {
    return null;
  }
}

function inWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, signOfByte).join('');
}
