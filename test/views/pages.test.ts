/** Pages in the formats for people: whole, within their width, and harmless. */
import { describe, expect, it } from 'vitest';
import { anyMeasure } from '../../src/formats/measure.ts';
import { cellsOf, tablesOf } from '../formats/gfm.ts';
import { harmIn, uncoloured } from '../formats/harm.ts';
import { stanceOn } from '../harness.ts';
import { commandLines, tramway } from '../commands/tramway.ts';

const columns = await anyMeasure();
const widths = [40, 47, 60, 80, 100, 120, 160];

function widest(out: string): number {
  return Math.max(...out.split('\n').map(columns));
}

describe.each(commandLines)('the page of "%s"', (words) => {
  const shown = async (...options: readonly string[]) =>
    (await stanceOn(tramway, [...words.split(' '), ...options])).out;

  it('keeps every line within every width, and loses no word', async () => {
    const all = new Set((await shown('--width', '400')).match(/\p{L}{2,}|\p{N}{3,}/gu));
    for (const width of widths) {
      const out = await shown('--width', String(width));
      expect(widest(out)).toBeLessThanOrEqual(width);
      const joined = out.replaceAll(/\s+/gu, '');
      expect([...all].filter((word) => !joined.includes(word))).toEqual([]);
    }
  });

  it('has no blank at the end of a line, in the terminal and in Markdown', async () => {
    for (const width of widths) expect(await shown('--width', String(width))).not.toMatch(/[^\S\n]$/mu);
    expect(await shown('-f', 'markdown')).not.toMatch(/[^\S\n]$/mu);
  });

  it('has letters in the place of signs where that is asked for, and the same words', async () => {
    const ascii = await shown('--ascii');
    expect(ascii).not.toMatch(/[●○◐✕✖·–═─]/u);
    expect(await shown()).toMatch(/[═─]/u);
  });

  it('in colour says no more and no less', async () => {
    const coloured = await shown('--color', 'always');
    expect(coloured).toContain('\u001b[');
    expect(uncoloured(coloured)).toBe(await shown());
  });

  it('in Markdown begins with a heading, and has tables of one width', async () => {
    const out = await shown('-f', 'markdown');
    expect(out).toMatch(/^(?:# |Supposed, not in the model)/u);
    for (const rows of tablesOf(out)) expect(new Set(rows.map((row) => cellsOf(row).length)).size).toBe(1);
  });

  it('in Markdown, which is handed on, tells nothing to type', async () => {
    expect(await shown('-f', 'markdown')).not.toMatch(/\bstance [a-z]|--[a-z]/u);
  });

  it('is the same at every run', async () => {
    expect(await shown()).toBe(await shown());
  });
});

describe('what is supposed', () => {
  it('is shown harmlessly, whatever was typed', async () => {
    const { exit, out, err } = await stanceOn(tramway, [
      'gaps',
      '--what-if',
      'union.raise.demands=\u001b[31m6\u202e',
    ]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(harmIn(err)).toEqual([]);
  });
});
