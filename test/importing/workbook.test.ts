/** Workbooks of spreadsheet programs, also those of ill will. */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { demandsIn, negotiationFrom, refusalOf, toldOf } from './importing.ts';
import { issueOf } from './issues.ts';
import { textsIn, zipOf } from './zip.ts';

type Cell = string | number | boolean | Date | null;

/** A workbook with these sheets. */
async function workbook(...sheets: readonly (readonly (readonly Cell[])[])[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((rows, at) => ({ name: `Sheet ${at + 1}`, rows: rows.map((row) => [...row]) })),
  });
}

describe('a workbook', () => {
  it('is read as a table of text is, numbers as they are', async () => {
    const bytes = await workbook([
      ['Issue', 'Union', 'Employer'],
      ['Pay', 1.125, 4],
      ['Shifts', 'none', 'all'],
    ]);
    expect(demandsIn(await negotiationFrom({ 'talks.xlsx': bytes }))).toEqual({
      Union: { Pay: '1.125', Shifts: 'none' },
      Employer: { Pay: '4', Shifts: 'all' },
    });
  });

  it('shows per cent as the sheet does', async () => {
    const style = { numFmt: '0.0%' };
    const rows = [
      [{ value: 'Issue' }, { value: 'A' }, { value: 'B' }],
      [{ value: 'Pay' }, { value: 0.045, style }, { value: 0.02, style }],
    ];
    const cells = new Map(
      rows.flatMap((row, at) => row.map((cell, column) => [`${at},${column}`, cell] as const)),
    );
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: rows.map((row) => row.map(({ value }) => value)), cells }],
    });
    expect(issueOf(await negotiationFrom({ 'a.xlsx': bytes }), 'Pay')).toMatchObject({
      from: 2,
      to: 4.5,
      unit: '%',
    });
  });

  it('has a day where a cell is one', async () => {
    const bytes = await workbook([
      ['party', 'issue', 'point', 'date'],
      ['A', 'Pay', 'more', new Date(Date.UTC(2026, 1, 1))],
      ['B', 'Pay', 'less', null],
    ]);
    const { history } = await negotiationFrom({ 'a.xlsx': bytes });
    const days = [...history.positions.values()].flatMap((held) => [...held.values()].flat());
    expect(days.map(({ since }) => since)).toEqual(['2026-02-01', null]);
  });

  it('tells of the sheets that are not read', async () => {
    const bytes = await workbook(
      [],
      [
        ['Issue', 'A', 'B'],
        ['Pay', 1, 2],
      ],
      [['Notes']],
    );
    expect(await toldOf({ 'a.xlsx': bytes })).toContain(
      'Of the 3 sheets only the first that holds anything was read, "Sheet 2".',
    );
  });
});

describe('a workbook that holds what is not read', () => {
  it('tells of merged cells', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Issue', 'A', 'B'],
            ['Pay', 'more', null],
            ['Rent', 'less', 'more'],
          ],
          merges: [{ startRow: 1, startCol: 1, endRow: 1, endCol: 2 }],
        },
      ],
    });
    expect(await toldOf({ 'a.xlsx': bytes })).toContain('Of merged cells only the first holds');
  });

  it('is refused where a formula was never computed', async () => {
    const bytes = await workbook([
      ['Issue', 'A', 'B'],
      ['Pay', 1, 2],
    ]);
    const bare = sheetReplaced(bytes, '<c r="B2"><v>1</v></c>', '<c r="B2"><f>1+1</f></c>');
    expect(await refusalOf({ 'a.xlsx': bare })).toContain(
      'a.xlsx:2:2: The formula of this cell was never computed',
    );
  });
});

describe('a workbook of ill will is refused', () => {
  const refused = 'a.xlsx:1:1: The workbook is too large, or says of itself what is not so';

  it('where it is a bomb', async () => {
    const zeros = Buffer.alloc(96 * 1024 * 1024, ' ');
    const bomb = zipOf([
      { name: 'xl/worksheets/sheet1.xml', size: zeros.length, packed: deflateRawSync(zeros) },
    ]);
    expect(bomb.length).toBeLessThan(500_000);
    expect(await refusalOf({ 'a.xlsx': bomb })).toContain(refused);
  });

  it('where it is a bomb that says to be small', async () => {
    const spaces = Buffer.alloc(96 * 1024 * 1024, ' ');
    const bomb = zipOf([{ name: '[Content_Types].xml', size: 1000, packed: deflateRawSync(spaces) }]);
    expect(await refusalOf({ 'a.xlsx': bomb })).toMatch(
      /a\.xlsx:1:1: (?:The workbook is too large|This is no sound workbook)/u,
    );
  });

  it('where its one cell stands in the farthest corner', async () => {
    const bytes = await workbook([['Issue', 'A', 'B']]);
    const sparse = sheetReplaced(bytes, '<c r="A1"', '<c r="XFD1048576"');
    expect(await refusalOf({ 'a.xlsx': sparse })).toMatch(/a\.xlsx:1:1/u);
  });

  it('where a row stands far below', async () => {
    const tall = sheetReplaced(await workbook([['Issue', 'A', 'B']]), '<row r="1"', '<row r="1048576"');
    expect(await refusalOf({ 'a.xlsx': tall })).toContain(refused);
  });

  it.each([
    ['is cut off', Buffer.from('PK\u0003\u0004')],
    [
      'holds anything but a workbook',
      zipOf([{ name: 'a.txt', size: 1, packed: deflateRawSync(Buffer.from('a')) }]),
    ],
  ])('where it %s', async (_, bytes) => {
    expect(await refusalOf({ 'a.xlsx': bytes })).toMatch(/a\.xlsx:1:1: /u);
  });
});

/** A workbook whose sheet says something else; its parts are stored anew. */
function sheetReplaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return zipOf(
    textsIn(bytes).map(({ name, text }) => {
      const content = Buffer.from(name.includes('sheet1.xml') ? text.replace(from, to) : text);
      return { name, size: content.length, packed: deflateRawSync(content) };
    }),
  );
}
