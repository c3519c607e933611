import { describe, expect, it } from 'vitest';
import { anyMeasure } from '../../src/formats/measure.ts';
import { toTerminal } from '../../src/formats/terminal.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const columns = await anyMeasure();

const fault: Diagnostic = {
  code: 'unknown-point',
  severity: 'error',
  message: 'Unknown point "mandatry" of "shifts"',
  hint: 'Did you mean "mandatory"?',
  as: null,
  file: 'talks.yaml',
  line: 12,
  column: 22,
  excerpt: '    shifts: { demands: mandatry }',
};

async function drawn(parts: Partial<Diagnostic>, width = 60): Promise<string> {
  const diagnostic = { ...fault, ...parts };
  return [
    ...(await toTerminal([{ kind: 'excerpt', diagnostic }], { width, colour: false, ascii: false })),
  ].join('');
}

/** What stands above the caret, to the end of its line. */
function marked(page: string): string {
  const lines = page.split('\n');
  const at = lines.findIndex((line) => /^ *\| *\^$/u.test(line));
  const caret = columns(lines[at]?.replace('^', '') ?? '');
  let used = 0;
  return Array.from(new Intl.Segmenter().segment(lines[at - 1] ?? ''), ({ segment }) => segment)
    .filter((letter) => (used += columns(letter)) > caret)
    .join('');
}

describe('a fault', () => {
  it('is shown where it is, with a caret and how to mend it', async () => {
    expect(await drawn({ column: 24 })).toMatchInlineSnapshot(`
      "talks.yaml:12:24: error[unknown-point] Unknown point
        "mandatry" of "shifts"
        12 |     shifts: { demands: mandatry }
           |                        ^
        Did you mean "mandatory"?
      "
    `);
  });

  it('of a file as a whole has no line to show', async () => {
    const page = await drawn({
      code: 'no-such-file',
      message: 'There is no such file',
      hint: null,
      excerpt: null,
      line: 1,
      column: 1,
    });
    expect(page).toBe('talks.yaml:1:1: error[no-such-file] There is no such file\n');
  });

  it.each([
    ['wide letters', '労働組合: { demands: mandatry }', 'mandatry }'],
    ['marks that take no column', 'e\u0301e\u0301e\u0301: mandatry', 'mandatry'],
    ['tabs', '\tshifts:\tmandatry', 'mandatry'],
    ['what is shown escaped', '\u202eshifts\u0007: mandatry', 'mandatry'],
    ['an emoji of several parts', '👩‍💻👩‍💻: mandatry', 'mandatry'],
  ])('has its caret in the right place behind %s', async (_, excerpt, rest) => {
    expect(marked(await drawn({ excerpt, column: excerpt.indexOf('mandatry') + 1 }))).toBe(rest);
  });

  it('in a long line is shown in a window around it', async () => {
    const excerpt = `${'a: b, '.repeat(100)}shifts: mandatry, ${'c: d, '.repeat(100)}`;
    const page = await drawn({ excerpt, column: excerpt.indexOf('mandatry') + 1, hint: null });
    expect(page).toMatchInlineSnapshot(`
      "talks.yaml:12:609: error[unknown-point] Unknown point
        "mandatry" of "shifts"
        12 | …: b, a: b, a: b, shifts: mandatry, c: d, c: d, c: d…
           |                           ^
      "
    `);
    expect(marked(page)).toMatch(/^mandatry, c: d/u);
  });

  it('at the end of a line that fills the width has its caret within the width', async () => {
    const excerpt = 'x'.repeat(60 - '  12 | '.length);
    for (const line of (await drawn({ excerpt, column: excerpt.length + 1 })).split('\n'))
      expect(columns(line)).toBeLessThanOrEqual(60);
  });

  it('among hundreds in one line of megabytes is shown like all others', async () => {
    const excerpt = `{ ${'"key": 1, '.repeat(200_000)} }`;
    const blocks = Array.from({ length: 400 }, (_, i) => ({
      kind: 'excerpt' as const,
      diagnostic: { ...fault, excerpt, line: 1, column: 3 + i * 10 },
    }));
    const page = [...(await toTerminal(blocks, { width: 60, colour: false, ascii: false }))].join('');
    expect(page.match(/\^/gu)).toHaveLength(400);
    expect(page.length).toBeLessThan(400 * 400);
  });
});
