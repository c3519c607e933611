/** What a zip says of its size, before anything of it is opened. */

const entry = 0x02014b50;
const end = 0x06054b50;

/** How many bytes all files of a zip come to, by its own list of them; null where that cannot be read. */
export function sizeOf(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list = listIn(view);
  if (list === null) return null;
  let [at, size] = [list.from, 0];
  for (let left = list.count; left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entry) return null;
    size += view.getUint32(at + 24, true);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return size;
}

/** Where the list begins and how many files it has, as the record at the end of the zip says; a comment may stand behind it. */
function listIn(view: DataView): { readonly from: number; readonly count: number } | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === end)
      return { from: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  return null;
}
