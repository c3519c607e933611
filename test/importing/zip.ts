/** Zips as a test needs them: what they say of their sizes may be a lie. */
import { inflateRawSync } from 'node:zlib';

/** A file in a zip: what it says that it is unpacked, and what it is packed. */
interface Part {
  readonly name: string;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** A zip of these files, without the sums that readers of sheets leave unread. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  let at = 0;
  const files = parts.map(({ name, size, packed }) => {
    const named = Buffer.from(name);
    const head = header(0x04034b50, 30, { size, packed: packed.length, named: named.length, from: 6 });
    const file = Buffer.concat([head, named, packed]);
    const entry = header(0x02014b50, 46, { size, packed: packed.length, named: named.length, from: 8 });
    entry.writeUInt32LE(at, 42);
    at += file.length;
    return { file, entry: Buffer.concat([entry, named]) };
  });
  const list = Buffer.concat(files.map(({ entry }) => entry));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files.map(({ file }) => file), list, end]);
}

interface Sizes {
  readonly size: number;
  readonly packed: number;
  readonly named: number;
  /** Where the flags stand. */
  readonly from: number;
}

function header(signature: number, length: number, { size, packed, named, from }: Sizes): Buffer {
  const head = Buffer.alloc(length);
  head.writeUInt32LE(signature);
  // Deflated.
  head.writeUInt16LE(8, from + 2);
  head.writeUInt32LE(packed, from + 12);
  head.writeUInt32LE(size, from + 16);
  head.writeUInt16LE(named, from + 20);
  return head;
}

/** The files of a zip as text, by its own list. */
export function textsIn(zip: Uint8Array): readonly { readonly name: string; readonly text: string }[] {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const [packed, named, extra, note] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    const [isDeflated, file] = [bytes.readUInt16LE(at + 10) === 8, bytes.readUInt32LE(at + 42)];
    const name = bytes.toString('utf8', at + 46, at + 46 + named);
    const from = file + 30 + bytes.readUInt16LE(file + 26) + bytes.readUInt16LE(file + 28);
    const content = bytes.subarray(from, from + packed);
    at += 46 + named + extra + note;
    return { name, text: (isDeflated ? inflateRawSync(content) : content).toString('utf8') };
  });
}
