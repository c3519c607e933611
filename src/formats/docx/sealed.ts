/** A document as the bytes of its file, which tell of nobody and of no time: the same page is the same bytes. */
import { Packer } from 'docx';
import type { Document } from 'docx';

/** The bytes of a document of this title. */
export async function sealed(document: Document, title: string): Promise<Uint8Array> {
  const core = { path: 'docProps/core.xml', data: coreOf(title) };
  return undated(new Uint8Array(await Packer.toArrayBuffer(document, false, [core])));
}

/** What the file says of itself: the library would add who made it, and when. */
function coreOf(title: string): string {
  const text = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const names =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties ${names}><dc:title>${text}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`;
}

const entrySize = 46;
const endSize = 22;

/** The first day that a zip can tell, in place of the day on which it was made. */
const firstDay = 0x00_21_00_00;

/** The zip with that day at each of its files, and at each in its own list of them. */
function undated(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = view.byteLength - endSize;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(at + 12, firstDay, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, firstDay, true);
    at += entrySize + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return zip;
}
