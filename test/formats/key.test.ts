import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { keyLines } from '../../src/formats/key.ts';

function drawn(names: readonly string[], width: number): string {
  const lines = keyLines(names, { width, measure: stringWidth });
  return lines
    .map((line) =>
      line
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

const members = [
  'Austria',
  'Belgium',
  'Bulgaria',
  'Croatia',
  'Cyprus',
  'Czechia',
  'Denmark',
  'Estonia',
  'Finland',
  '中国',
];

describe('the key to numbered columns', () => {
  it('is read downwards, in as many columns as there is room for', () => {
    expect(drawn(members, 50)).toMatchInlineSnapshot(`
      " 1  Austria     5  Cyprus      9  Finland
       2  Belgium     6  Czechia    10  中国
       3  Bulgaria    7  Denmark
       4  Croatia     8  Estonia"
    `);
  });

  it('goes on below where a name is wider than the page', () => {
    expect(drawn(['The Confederation of Workshop Staff', 'The council'], 24)).toMatchInlineSnapshot(`
      "1  The Confederation of
         Workshop Staff
      2  The council"
    `);
  });
});
