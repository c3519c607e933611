/** Opens a zip without a library: its files by their names, and what it says of their time. */
import { inflateRawSync } from 'node:zlib';

/** One file of a zip. */
export interface ZippedFile {
  readonly name: string;
  readonly text: string;
  /** When the zip says that it was changed, as two numbers of its own. */
  readonly changed: number;
}

/** The files of a zip, by its list of them. */
export function unzipped(zip: Uint8Array): readonly ZippedFile[] {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files: ZippedFile[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (files.length < bytes.readUInt16LE(end + 10)) {
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const from = bytes.readUInt32LE(at + 42);
    const start = from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const isPacked = bytes.readUInt16LE(at + 10) !== 0;
    files.push({
      name: bytes.subarray(at + 46, at + 46 + (name ?? 0)).toString(),
      text: (isPacked ? inflateRawSync(packed) : packed).toString(),
      changed: bytes.readUInt32LE(from + 10),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}
