/** What stands on the command line comes back on stderr as text, and never as an order. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/formats/escape.ts';
import { folder } from '../folder.ts';
import { modelText } from '../build.ts';
import { harmIn, unspaced } from '../formats/harm.ts';
import { stance, stanceOn } from '../harness.ts';
import { all } from './strings.ts';

const model = modelText({ positions: { union: { shifts: 'abolished' }, employer: { shifts: 'mandatory' } } });

const places: readonly (readonly [where: string, argv: (text: string) => readonly string[]])[] = [
  ['the command', (text) => [text]],
  ['a party', (text) => ['gaps', 'union', text]],
  ['a name to show', (text) => ['show', text]],
  ['a side of a diff', (text) => ['diff', 'union', text]],
  ['one word too many', (text) => ['diff', 'union', 'employer', text]],
  ['an issue', (text) => ['gaps', '--issue', text]],
  ['a group', (text) => ['gaps', '--group', text]],
  ['a day', (text) => ['gaps', '--at', text]],
  ['a move', (text) => ['gaps', '--what-if', text]],
  ['the point of a move', (text) => ['gaps', '--what-if', `union.shifts.demands=x${text}`]],
  ['a draft', (text) => ['proposal', text]],
  ['the points of a draft', (text) => ['proposal', '--draft', `shifts=${text}`]],
  ['an older model', (text) => ['changes', `nowhere/${text}`]],
  ['a format', (text) => ['gaps', '--format', text]],
  ['a width', (text) => ['gaps', '--width', text]],
  ['a colour', (text) => ['gaps', '--color', text]],
  ['a state', (text) => ['gaps', '--fail-on', text]],
  ['an option', (text) => ['gaps', `--${text}`]],
  ['an option with a value', (text) => ['gaps', `--ascii=${text}`]],
  ['the help of a command', (text) => ['help', `x${text}`]],
  ['a folder to write to', (text) => ['gaps', '-o', join('nowhere', text, 'x')]],
];

describe.each(all)('$name', ({ text }) => {
  it.each(places)('comes back as text where it is given for %s', async (_, argv) => {
    const { exit, out, err } = await stanceOn(model, argv(text));
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(harmIn(err)).toEqual([]);
    expect(err).not.toBe('');
  });

  it('comes back as text where it is given for a model that is not there', async () => {
    for (const argv of [
      ['gaps', '-m', `nowhere/${text}`],
      ['check', `nowhere/${text}`],
    ]) {
      const { exit, out, err } = await stance(argv);
      expect(exit).toBe(2);
      expect(harmIn(out + err)).toEqual([]);
      expect(unspaced(out + err)).toContain(unspaced(visible(text)).slice(0, 40));
    }
  });
});

/** Names that a file can have: no slash, no null, no half letters, and not too long. */
const names = all.filter(({ text }) => !/[/\0]|\p{Cs}/u.test(text) && Buffer.byteLength(text) <= 200);

describe.each(names)('a file whose name is $name', ({ text }) => {
  it('is told of harmlessly, and by its own name to scripts', async () => {
    const at = join(folder(), 'talks');
    mkdirSync(at);
    const path = join(at, text);
    writeFileSync(path, 'stance: 1\n');
    for (const format of ['terminal', 'csv', 'markdown', 'github', 'json']) {
      const { exit, out, err } = await stance(['check', path, '-f', format]);
      expect({ exit, err }).toEqual({ exit: 1, err: '' });
      expect(harmIn(out.replaceAll('\r\n', '\n'))).toEqual([]);
      if (format === 'json') expect(JSON.parse(out)).toMatchObject({ files: [path] });
    }
    writeFileSync(path, model);
    const gaps = await stance(['gaps', '--json', '-m', path]);
    expect(JSON.parse(gaps.out)).toMatchObject({ model: { file: path } });
    expect(harmIn(gaps.out)).toEqual([]);
    const over = await stance(['gaps', '-m', path, '-o', path]);
    expect(over).toMatchObject({ exit: 2, out: '' });
    expect(harmIn(over.err)).toEqual([]);
  });
});
