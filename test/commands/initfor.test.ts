/** The file that is begun for some readers beside a model. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { round } from '../build.ts';
import { bundledModels } from '../bundled.ts';
import { folder } from '../folder.ts';
import { root, stance } from '../harness.ts';
import type { Seen } from '../harness.ts';

const blocs = { staff: { name: 'The staff', members: ['union', 'council'] } };
const model = round({
  parties: ['union', 'employer', 'council'],
  blocs,
  positions: { union: { shifts: { demands: 'abolished', rejects: 'others' } } },
});

/** A folder with a model, and what init answers there. */
async function begun(readers: string, ...argv: readonly string[]): Promise<Seen & { readonly at: string }> {
  const at = folder();
  writeFileSync(join(at, 'stance.yaml'), model);
  return { at, ...(await stance(['init', '--for', readers, ...argv], { cwd: at })) };
}

describe('the file of some readers', () => {
  it.each([
    ['union', 'stance.union.yaml', '[union]'],
    ['Union', 'stance.union.yaml', '[union]'],
    ['council,employer', 'stance.council+employer.yaml', '[council, employer]'],
    ['The staff', 'stance.staff.yaml', '[staff]'],
    ['author', 'stance.author.yaml', '[]'],
  ])('of %s is %s, and says nothing yet', async (readers, file, known) => {
    const { at, exit } = await begun(readers);
    expect(exit).toBe(0);
    expect(readFileSync(join(at, file), 'utf8')).toContain(`\nknown-to: ${known}\n`);
    expect(await stance(['check', '--json'], { cwd: at })).toMatchObject({ exit: 0 });
    const asPublic = await stance(['positions', '--as', 'public'], { cwd: at });
    const asReader = await stance(['positions', '--as', readers.split(',')[0] ?? ''], { cwd: at });
    expect(asReader.out.replace(/\n\nAs .*\n/u, '\n')).toBe(asPublic.out);
  });

  it.each(bundledModels)('beside %s shows what is right as soon as it is no comment', async (name) => {
    const at = folder();
    const path = join(at, name);
    writeFileSync(path, readFileSync(join(root, 'data', name), 'utf8'));
    await stance(['init', '--for', 'author', '-m', path]);
    const part = path.replace('.yaml', '.author.yaml');
    const begins = readFileSync(part, 'utf8');
    expect(begins).toContain('# positions:');
    writeFileSync(part, begins.replaceAll(/^# /gmu, ''));
    expect(await stance(['gaps', '--as', 'author', '-m', path])).toMatchObject({ exit: 0, err: '' });
  });

  it('is never written over, nor begun a second time under another name', async () => {
    const { at } = await begun('union,council');
    const again = await stance(['init', '--for', 'union,council'], { cwd: at });
    expect(again).toMatchObject({ exit: 2 });
    expect(again.err).toContain('is there already');
    const turned = await stance(['init', '--for', 'council+union'], { cwd: at });
    expect(turned.err).toContain('"stance.union+council.yaml" is for the same readers');
    expect(existsSync(join(at, 'stance.council+union.yaml'))).toBe(false);
  });

  it('leaves what a party asks in public as it is, and lets it give something else', async () => {
    const { at } = await begun('union');
    const text = readFileSync(join(at, 'stance.union.yaml'), 'utf8');
    expect(text).not.toContain('demands:');
    expect(text).toContain(
      '#       concedes: voluntary # what it would take, too\n' +
        '#       rejects: [] # what it would not take; this takes back what it rejects in public\n',
    );
    expect(text).toContain('#       scores: { abolished: 3, voluntary: 2, rotating: 1, mandatory: 0 }\n');
  });

  it('is told by its name, and lies there under no other', async () => {
    const { at, err } = await begun('union');
    expect(err.split('. ', 1)).toEqual(['stance.union.yaml is written beside stance.yaml']);
    const named = await begun('union', '-o', join(at, 'told.yaml'));
    expect(named).toMatchObject({ exit: 2 });
    expect(named.err).toContain('Leave -o out to write it there; -o - prints it.');
    const printed = await begun('union', '-o', '-');
    expect(printed).toMatchObject({ exit: 0, err: '' });
    expect(readFileSync(join(at, 'stance.union.yaml'), 'utf8')).toBe(printed.out);
  });

  it('is for somebody in the model, and beside one', async () => {
    expect((await begun('onion')).err).toContain('Unknown reader "onion"\n  Did you mean "union"?');
    expect((await begun('union', '--title', 'Talks')).err).toContain('--title is of a model itself');
    expect((await stance(['init', '--for', 'union'], { cwd: folder() })).err).toContain(
      'There is no model to write beside',
    );
  });

  it.each([
    ['public', 'The public reads the model itself'],
    ['union,author', 'The author reads all files'],
    ['union,', '--for lacks a reader'],
  ])('is not begun for "%s"', async (readers, told) => {
    const { exit, err } = await begun(readers);
    expect({ exit, told: err.includes(told) }).toEqual({ exit: 2, told: true });
  });

  it('lies over an edition as what its reader adds alone', async () => {
    const { at } = await begun('council');
    const path = join(at, 'mine.yaml');
    await stance(['redact', '--as', 'union', '-o', path], { cwd: at });
    expect((await stance(['init', '--for', 'council', '-m', path])).err).toContain(
      'The model is as "union" knows it',
    );
    expect(await stance(['init', '--for', 'union', '-m', path])).toMatchObject({ exit: 0 });
  });
});
