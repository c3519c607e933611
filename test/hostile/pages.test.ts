/** What a model says stands on a page of Markdown as text: no tag, no link, no table that falls apart. */
import { describe, expect, it } from 'vitest';
import { inline } from '../../src/formats/escape.ts';
import { cellsOf, opens, shown, strayLinks, tablesOf } from '../formats/gfm.ts';
import { harmIn, unspaced } from '../formats/harm.ts';
import { stanceOn } from '../harness.ts';
import { commands } from './commands.ts';
import { hostileModel } from './model.ts';
import { forPages, mixtures } from './strings.ts';

/** The text of a line, without what makes it a heading, an entry of a list or a row of a table. */
function textOf(line: string): string {
  if (line.startsWith('|'))
    return cellsOf(line)
      .filter((cell) => !/^:?-+:?$/u.test(cell))
      .map(shown)
      .join(' ');
  return shown(line.replace(/^#{1,4} |^- /u, ''));
}

describe.each([...forPages, ...mixtures])('a model that holds $name', ({ text }) => {
  const { model, texts } = hostileModel(text);

  it('stands on every page as text', async () => {
    for (const command of commands) {
      const { exit, out, err } = await stanceOn(model, [...command, '-f', 'markdown']);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(harmIn(out)).toEqual([]);
      expect(strayLinks(out)).toEqual([]);
      for (const line of out.split('\n')) {
        // The lines to write on are ours.
        if (command[0] === 'sheet' && line === '___') continue;
        expect(['text', 'heading', 'list', 'row']).toContain(opens(line));
        textOf(line);
      }
      for (const rows of tablesOf(out)) expect(new Set(rows.map((row) => cellsOf(row).length)).size).toBe(1);
    }
  });

  it('is told whole in a report and a timeline', async () => {
    const report = await stanceOn(model, ['report']);
    const timeline = await stanceOn(model, ['timeline', '-f', 'markdown']);
    const out = report.out + timeline.out;
    const page = unspaced(out.split('\n').map(textOf).join(' '));
    const lost = [...texts]
      .filter(([, said]) => !page.includes(unspaced(inline(said))))
      .map(([place]) => place);
    // The words of a source are for machines.
    expect(lost.filter((place) => !place.endsWith('quote') && place !== 'blocalias')).toEqual([]);
  });
});
