/** Reads CSV as RFC 4180 has it, and nothing laxer: quoted cells, doubled quotes, CR LF at the end of each row. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = /"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^",\r\n]*)/uy;
    cell.lastIndex = at;
    const found = cell.exec(text);
    row.push(found?.groups?.['quoted']?.replaceAll('""', '"') ?? found?.groups?.['bare'] ?? '');
    at = cell.lastIndex;
    if (text.startsWith(',', at)) at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`no end of a cell at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  if (row.length > 0) throw new Error('the last row has no end');
  return rows;
}

/** Whether a spreadsheet would take a cell for a formula; what is wholly a number, it takes for that number. */
export function isFormula(cell: string): boolean {
  if (/^-\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(cell)) return false;
  return /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(cell) || /^[\t\r\n]/u.test(cell);
}
