/** What people type and paste: where YAML reads it otherwise, one fault or warning says so, and how to write it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inQuotes } from '../../../src/load/yaml/written.ts';
import { load } from '../../../src/load/load.ts';
import { faultsIn, warningsIn } from '../faults.ts';

const head = `stance: 1
title: Wage round
date: 2026-03-01
evidence: minutes
sources: { minutes: { title: Minutes } }
parties: { union: { name: Union }, employer: { name: Employer } }
issues:
  pay: { title: Pay, range: { from: 0, to: 5000000 } }
  shifts: { title: Night shifts, scale: [abolished, voluntary, rotating] }
positions:
  employer: { pay: 100, shifts: rotating }
  union:
    shifts: voluntary
`;

/** A model that ends with what the union says of pay; that begins on the fourteenth line. */
function withPay(said: string): string {
  return `${head}    pay: ${said}\n`;
}

/** Each thing that is told of a model: its place and code, and the end of how to mend it. */
function told(text: string): readonly string[] {
  const found = load(text, { warn: true });
  const all = found.ok ? found.warnings : found.faults;
  return all.map(({ line, column, code, hint }) => `${line}:${column} ${code} ${hint ?? ''}`);
}

describe('a text that YAML cuts at a space and #', () => {
  it.each([
    [
      'in a block',
      '\n      demands: 5\n      because: See decision #4 of the board',
      '16:29',
      '"See decision #4 of the board"',
    ],
    [
      'in braces of several lines',
      '{ because: See decision #4\n      , demands: 5 }',
      '14:34',
      '"See decision #4"',
    ],
    ['in an entry of a list', '\n      demands:\n        - 5 #4', '16:13', '"5 #4"'],
    [
      'on the last line of several',
      '\n      demands: 5\n      because:\n        It breaks\n        article #4',
      '18:17',
      '"It breaks article #4"',
    ],
    [
      'from its first sign',
      '\n      demands: 5\n      because: #4 is against it',
      '16:16',
      '"#4 is against it"',
    ],
    ['behind tabs', '\n      demands: 5\n      because: See\t#4', '16:20', '"See #4"'],
  ])('is warned of: %s', (_where, said, place, written) => {
    const [only, ...more] = told(withPay(said));
    expect(only).toMatch(new RegExp(`^${place} cut-short `, 'u'));
    expect(only?.endsWith(written)).toBe(true);
    expect(more).toEqual([]);
  });

  it.each([
    ['a comment with a space', '5 # as of March'],
    ['a comment without a word', '5 #'],
    ['a # within a word', '\n      demands: 5\n      because: In C#, or at page#4'],
    ['a text in quotes', '\n      demands: 5\n      because: "See #4" # so'],
    ['a text in quotes before a comment', '\n      demands: 5\n      because: "See" #4'],
    ['a text in lines of its own', '\n      demands: 5\n      because: |\n        See #4'],
    ['a comment on a line of its own', '\n      demands: 5\n      #because: so\n'],
    ['a key with a comment and its value below', '#now\n      demands: 5'],
  ])('is not one with %s', (_what, said) => {
    expect(told(withPay(said))).toEqual([]);
  });

  it.each([
    ['the end of its braces', '{ demands: 5, because: See #4 }', '14:37', '"See #4"'],
    ['the end of its brackets', '[5 #4]', '14:13', '"5 #4"'],
    ['the comma behind it', '{ because: See #4,\n      demands: 5 }', '14:25', '"See #4"'],
    [
      'its own further lines',
      '\n      demands: 5\n      because: See #4\n        of the board',
      '16:20',
      'to the end of its last line.',
    ],
  ])('is a fault where the comment takes in %s', (_what, said, place, written) => {
    const [only, ...more] = told(withPay(said));
    expect(only).toMatch(new RegExp(`^${place} yaml-syntax Put the whole text in quotes`, 'u'));
    expect(only?.endsWith(written)).toBe(true);
    expect(more).toEqual([]);
  });

  it('does not stand in for a fault of the line below', () => {
    const found = faultsIn(`${withPay('\n      demands: 5\n      because: See #4')}    another line\n`);
    expect(found.map(({ line }) => line)).toEqual([17]);
    expect(found[0]?.message).not.toContain('#');
  });

  it('is told beside the faults of the model', () => {
    expect(
      told(withPay('\n      demands: 9000000\n      because: See #4')).map((one) => one.split(' ')[1]),
    ).toEqual(['outside-range', 'cut-short']);
  });
});

describe('a comma within braces', () => {
  it.each([
    [
      'a reason',
      '{ demands: 5, because: Too little, too late }',
      '14:33 key-without-value Put the whole text in quotes: because: "Too little, too late"',
    ],
    [
      'a text of three parts',
      '{ demands: 5, because: Too little, too late, too dear, says: No }',
      '14:33 key-without-value Put the whole text in quotes: because: "Too little, too late, too dear"',
    ],
    [
      'a text with quotes behind the comma',
      '{ demands: 5, because: A "so, and", "so" on }',
      `14:33 key-without-value Put the whole text in quotes: because: 'A "so, and", "so" on'`,
    ],
    [
      'a text over two lines',
      '{ demands: 5, because: Too little,\n      too late }',
      '14:33 key-without-value Put the whole text in quotes: because: "Too little, too late"',
    ],
    [
      'a number',
      '{ demands: 3,000,000 }',
      '14:21 key-without-value Write it without the comma: demands: 3000000',
    ],
    [
      'a number with a fraction',
      '{ demands: 2.450,50 }',
      '14:21 key-without-value Write it without the comma: demands: 2450.5',
    ],
    [
      'a list',
      '{ demands: 5, evidence: minutes, letter }',
      '14:34 key-without-value Put the whole text in quotes: evidence: "minutes, letter"; if it is a list, in brackets: evidence: [minutes, letter]',
    ],
    [
      'curly quotes',
      '{ demands: 5, because: “No, never” }',
      '14:33 key-without-value Put the whole text in quotes: because: "No, never"',
    ],
  ])('that ends %s is told once, with what to write', (_what, said, expected) => {
    expect(told(withPay(said)).filter((one) => !one.includes('unknown-source'))).toEqual([expected]);
  });

  it('does not put a second point among the rejections', () => {
    const text = head.replace(
      'shifts: voluntary',
      'shifts: { demands: voluntary, rejects: { rotating: Not that, abolished } }',
    );
    expect(told(text)).toEqual([
      '13:56 key-without-value Put the whole text in quotes: rotating: "Not that, abolished"',
    ]);
  });

  it.each([
    ['all of the keys', '{ 5, 6 }', '14:10', 'brackets: [5, 6]'],
    ['a key behind a number', '{ demands: 5, redline }', '14:24', 'Write a colon'],
    ['the first key', '{ redline, demands: 5 }', '14:12', 'Write a colon'],
    ['a colon without a space', '{ demands:5 }', '14:19', 'Write a space behind the colon'],
    ['a full-width colon', '{ demands：5 }', '14:19', 'a colon and a plain space'],
  ])('is not what is told where a value is missing from %s', (_what, said, place, hint) => {
    const [only, ...more] = told(withPay(said));
    expect(only).toMatch(new RegExp(`^${place} key-without-value `, 'u'));
    expect(only).toContain(hint);
    expect(more).toEqual([]);
  });

  it('ends an entry, and a key may be left empty on purpose', () => {
    expect(told(withPay('{ demands: 5, because: , says: , }'))).toEqual([]);
  });
});

describe('a number that a comma splits in a list', () => {
  it.each([
    ['[1,500]', '14:12', 'write 1500;'],
    ['[7, 1,500,000]', '14:15', 'write 1500000;'],
    ['[1.450,50]', '14:16', 'write 1450.5;'],
  ])('is warned of: %s', (said, place, written) => {
    const [only, ...more] = told(withPay(said));
    expect(only).toMatch(new RegExp(`^${place} cut-short `, 'u'));
    expect(only).toContain(written);
    expect(more).toEqual([]);
  });

  it.each(['[1, 500]', '[0,500]', '[1,50]', '[1000,500]', '[1,5000]', '[1.5,500]'])(
    'is not seen in a list of two: %s',
    (said) => {
      expect(told(withPay(said))).toEqual([]);
    },
  );

  it('is not seen in JSON, where no space stands behind a comma', () => {
    const json = JSON.stringify(parse(withPay('[100, 200]')));
    expect(json).toContain('[100,200]');
    expect(warningsIn(json)).toEqual([]);
  });
});

describe('a sign that is none of YAML', () => {
  it.each([
    [
      'a no-break space that indents',
      head.replace('    shifts', '\u00a0\u00a0\u00a0\u00a0shifts'),
      '13:1',
      'A no-break space (U+00A0) stands before a key',
    ],
    [
      'a no-break space before a key',
      `${head}\u00a0\u00a0phase: first\n`.replace('    shifts', '    shifts'),
      '14:1',
      'A no-break space (U+00A0) stands',
    ],
    [
      'an ideographic space that indents',
      head.replace('    shifts', '\u3000\u3000shifts'),
      '13:1',
      'An ideographic space (U+3000) stands before a key',
    ],
    [
      'a no-break space behind a colon',
      `${head}phase:\u00a0first\n`,
      '14:7',
      'A no-break space (U+00A0) stands where a key has a colon and a space',
    ],
    [
      'a full-width colon',
      `${head}phase：first\n`,
      '14:6',
      'A full-width colon (U+FF1A) stands where a key has a colon and a space',
    ],
    [
      'curly quotes around a colon',
      `${head}phase: “first: of two”\n`,
      '14:8',
      'A curly quote (U+201C) begins a text, and is no quote to YAML',
    ],
    [
      'an en dash in a list',
      `${head}notes:\n  - One.\n  – Two: three.\n`,
      '16:3',
      'An en dash (U+2013) stands where an entry of a list has a hyphen',
    ],
    [
      'en dashes for a whole list',
      `${head}notes:\n  – One.\n  – Two.\n`,
      '15:3',
      'An en dash (U+2013) stands where an entry of a list has a hyphen',
    ],
    [
      'bullets for a whole list',
      `${head}notes:\n  •\u00a0One.\n  •\u00a0Two.\n`,
      '15:3',
      'A bullet (U+2022) stands where an entry of a list has a hyphen',
    ],
    [
      'a no-break space behind a hyphen',
      `${head}notes:\n  -\u00a0One.\n  -\u00a0Two.\n`,
      '15:4',
      'A no-break space (U+00A0) stands behind the hyphen of a list',
    ],
  ])('is named at its place, and nothing is told that follows from it: %s', (_what, text, place, message) => {
    const [only, ...more] = faultsIn(text);
    expect(`${only?.line}:${only?.column}`).toBe(place);
    expect(only?.message).toContain(message);
    expect(more).toEqual([]);
  });

  it.each([
    ['behind the colon', 'demands:\u00a0voluntary', 'no-break space (U+00A0)'],
    ['that is full-width', 'demands：voluntary', 'full-width colon (U+FF1A)'],
    ['without a space', 'demands:voluntary', 'no space behind it'],
  ])('is named where the whole is read as a text: a colon %s', (_what, said, named) => {
    expect(faultsIn(head.replace('shifts: voluntary', `shifts:\n      ${said}`))).toMatchObject([
      { code: 'unknown-point', hint: expect.stringContaining(named) as unknown },
    ]);
  });

  it('is text like any other within a text', () => {
    const because = 'We said “no” – and\u00a0meant it：“never”; • so';
    expect(
      told(
        withPay(
          `\n      demands: 5\n      because: ${because}\n      says: “We will not.”\n      interest: »Peace« – at last`,
        ),
      ),
    ).toEqual([]);
  });

  it('does not explain a fault on another line', () => {
    const [only] = faultsIn(`${head}summary: We – all of us – “agree”\nphase: a: b\n`);
    expect(only?.message).toBe('A colon and a space within a text begin another key');
  });
});

describe('what other programs leave in a file', () => {
  const conflict = '<<<<<<< HEAD\n    pay: 5\n=======\n    pay: 6\n>>>>>>> theirs\n';

  it('is one fault where git could not join two versions, however many parts they differ in', () => {
    expect(told(`${head}${conflict}phase: first\n${conflict}`).map((one) => one.slice(0, 16))).toEqual([
      '14:1 yaml-syntax',
    ]);
  });

  it('is one fault a line where a template was not filled in', () => {
    const text = head
      .replace('Wage round', '{{ title }} of {{ year }}')
      .replace('title: Minutes', 'title: {{minutes}}');
    expect(faultsIn(text).map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 Here stands {{ title }}, as in a template that has not been filled in',
      '5 Here stands {{minutes}}, as in a template that has not been filled in',
    ]);
  });

  it.each(['---\n', '---\n\n# The end.\n', '...\n', '---\n...\n'])(
    'is nothing where a marker ends the file: %j',
    (end) => {
      expect(faultsIn(`---\n${head}${end}`)).toEqual([]);
    },
  );

  it.each(['---\n# Notes\nThey met: late.\n', '---\n---\n', '---\n---\nstance: 1\n', '---\n{'])(
    'is a second document where something follows the marker: %j',
    (end) => {
      expect(told(`${head}${end}`)).toMatchObject([
        expect.stringMatching(/^14:1 several-documents .*remove/u),
      ]);
    },
  );
});

describe('a key that begins with x-', () => {
  it('is a home for anchors at the top of a file, whatever it holds', () => {
    const home =
      'x-home:\n  - &seen { source: minutes, at: item 2 }\n  - { 1: true, 12345678901234567890: [], Two words: }\n';
    expect(told(`${home}${withPay('{ demands: 5, evidence: *seen }')}`)).toEqual([]);
  });

  it('is told what is wrong with its YAML, and what YAML does to a text in it', () => {
    expect(
      told(`${head}x-a: { b: 1, b: 2 }\nx-b: { title: Minutes, second meeting }\n`).map((one) =>
        one.split(' ').slice(0, 2).join(' '),
      ),
    ).toEqual(['14:14 duplicate-key', '15:15 key-without-value']);
  });

  it('has no meaning further in', () => {
    expect(told(withPay('{ demands: 5, x-note: a }')).map((one) => one.slice(0, 17))).toEqual([
      '14:24 unknown-key',
    ]);
  });
});

describe('the text to write', () => {
  it('is read by YAML as what was meant, whatever its signs', () => {
    const meant = fc.string({ unit: fc.constantFrom(...'ab ,:#{}[]\'"\\-&*!|>%@`“”é'), maxLength: 30 });
    fc.assert(
      fc.property(meant, (text) => {
        const line = `because ${text.trim().replaceAll(/\s+/gu, ' ')}`.trim();
        for (const written of [`a: ${inQuotes(line)}`, `{ a: ${inQuotes(line)} }`, `a: [${inQuotes(line)}]`])
          expect(JSON.stringify(parse(written))).toContain(JSON.stringify(line));
      }),
    );
  });

  it('keeps what a quote in it begins', () => {
    expect(inQuotes('"Big" and "small"')).toBe(`'"Big" and "small"'`);
    expect(inQuotes('“No, never”')).toBe('"No, never"');
    expect(inQuotes(`The board's "no"`)).toBe(`'The board''s "no"'`);
  });
});

describe('a text within brackets', () => {
  it('that a comma ends may go on in the entry behind it', () => {
    expect(
      told(
        withPay('{ demands: 5 }').replace(
          'shifts: rotating',
          'shifts: { demands: rotating, rejects: [abolished: Not now, voluntary] }',
        ),
      ),
    ).toEqual([
      '11:84 cut-short If it belongs to the text, write abolished: "Not now, voluntary"; if not, give each entry a line of its own: "- voluntary".',
    ]);
  });

  it('that holds brackets of its own stands in quotes', () => {
    expect(told(head.replace('name: Union }', 'name: Union [national] }'))).toEqual([
      '6:27 yaml-syntax Put the whole text in quotes: name: "Union [national]"',
    ]);
  });

  it('that is a list in braces wants brackets', () => {
    expect(told(head.replace('name: Union }', 'name: Union, aliases: staff, night workers }'))).toEqual([
      '6:43 key-without-value A list stands in brackets: aliases: [staff, night workers]; an entry that holds a comma, in quotes',
    ]);
  });
});

describe('a line that is indented unlike the others', () => {
  it('is told, and not the lines below it', () => {
    expect(told(head.replace('  pay: { title', ' pay: { title'))).toEqual([
      expect.stringMatching(/^9:1 yaml-syntax Indent all keys/u),
    ]);
  });
});

describe('a text that holds a colon', () => {
  it.each([
    ['The view: no water, see #4', '"The view: no water, see #4"'],
    ["'The union's view: no'", `"The union's view: no"`],
    ['Pay: more', '"Pay: more"; if "Pay" is a key, write it on a line of its own below, indented'],
  ])('is told with what to write: %s', (because, mend) => {
    expect(told(withPay(`\n      demands: 5\n      because: ${because}`))).toEqual([
      `16:16 yaml-syntax Put the whole text in quotes: because: ${mend}`,
    ]);
  });

  it('and a comma and a # in braces goes to quotes from behind its key', () => {
    expect(told(withPay('{ because: Rain, and nobody is to blame: ask #1, demands: 5 }'))).toEqual([
      expect.stringMatching(/yaml-syntax Put the whole text in quotes, from behind its key to its end\.$/u),
    ]);
  });
});
