/** What stands for models on the command line of a check: folders, and patterns that no shell has spread. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { modelText } from '../build.ts';
import { shell } from '../bin/shell.ts';
import { folder } from '../folder.ts';
import { stance } from '../harness.ts';

const model = modelText({ positions: { union: { shifts: 'abolished' }, employer: { shifts: 'mandatory' } } });

/** A folder with these files, each a model unless it holds something else. */
function holding(files: readonly string[], others: Readonly<Record<string, string>> = {}): string {
  const at = folder();
  for (const [file, text] of [...files.map((one) => [one, model] as const), ...Object.entries(others)]) {
    mkdirSync(dirname(join(at, file)), { recursive: true });
    writeFileSync(join(at, file), text);
  }
  return at;
}

async function check(at: string, ...words: readonly string[]) {
  const { exit, out, err } = await stance(['check', '--json', ...words], { cwd: at });
  const { files, diagnostics } = JSON.parse(out);
  const errors = diagnostics.filter(({ severity }: { severity: string }) => severity === 'error');
  return { exit, err, files, errors };
}

describe('a folder', () => {
  it('stands for the models at any depth, but for node_modules and what a dot hides', async () => {
    const kept = ['b.yml', 'spring/a.yaml', 'spring/deep/C.YAML'];
    const at = holding([...kept, 'node_modules/x/a.yaml', 'spring/node_modules/a.yaml', '.hidden/a.yaml']);
    expect(await check(at, '.')).toEqual({ exit: 0, err: '', files: kept, errors: [] });
  });

  it('stands for no YAML that is no model, and says which it left out', async () => {
    const at = holding(['a.yaml'], { 'ci.yaml': 'on: push\n', 'empty.yml': '', 'talks.json': '{}' });
    expect(await check(at, '.')).toMatchObject({
      exit: 0,
      files: ['a.yaml'],
      err: 'Left out, for want of a line "stance: 1": ci.yaml, empty.yml.\n',
    });
  });

  it('keeps a faulty model, and one that cannot be read', async () => {
    const at = holding([], { 'faulty.yaml': '"stance" : 1\n', 'broken.yaml': `${model}\0` });
    const { exit, files } = await check(at, '.');
    expect({ exit, files }).toEqual({ exit: 2, files: ['broken.yaml', 'faulty.yaml'] });
  });

  it('without a model is a fault', async () => {
    expect(await check(holding([], { 'ci.yaml': 'on: push\n' }), '.')).toMatchObject({
      exit: 2,
      errors: [{ code: 'no-such-file', file: '.', message: 'There is no model in this folder' }],
    });
  });

  it('that leads back to itself is looked through once', async () => {
    const at = holding(['spring/a.yaml']);
    symlinkSync('..', join(at, 'spring', 'up'));
    expect(await check(at, '.')).toMatchObject({ exit: 0, files: ['spring/a.yaml'] });
  });

  it('that may not be searched is a fault, for a faulty model may be in it', async () => {
    const at = holding(['a.yaml']);
    onTestFinished(() => void shell('rm -rf deep', at));
    // Nobody can list a folder by a path of more than 4096 bytes, not even root.
    shell(
      'name=$(printf "%0200d" 0); mkdir deep; cd deep; for i in $(seq 25); do mkdir $name; cd $name; done',
      at,
    );
    expect(await check(at, '.')).toMatchObject({
      exit: 2,
      files: ['a.yaml', expect.stringMatching(/^deep\/0/u)],
      errors: [{ code: 'unreadable', message: 'This folder cannot be searched' }],
    });
  });
});

describe('a pattern that the shell left alone', () => {
  it.each([
    ['*.yaml', ['a.yaml', 'b.yaml']],
    ['**/*.yaml', ['a.yaml', 'b.yaml', 'spring/c.yaml']],
    ['{a,spring/c}.yaml', ['a.yaml', 'spring/c.yaml']],
    ['spring/?.yaml', ['spring/c.yaml']],
    ['[!a].yaml', ['b.yaml']],
  ])('stands for what it matches: %s', async (pattern, files) => {
    const at = holding(['a.yaml', 'b.yaml', 'spring/c.yaml', 'node_modules/d.yaml']);
    expect(await check(at, pattern)).toEqual({ exit: 0, err: '', files, errors: [] });
  });

  it('goes by whole paths where it is one', async () => {
    const at = holding(['a.yaml']);
    expect(await check(folder(), join(at, '*.yaml'))).toMatchObject({ files: [join(at, 'a.yaml')] });
  });

  it('checks what it names whether that is a model or not', async () => {
    const at = holding([], { 'ci.yaml': 'on: push\n' });
    expect(await check(at, '*.yaml')).toMatchObject({ exit: 1, files: ['ci.yaml'] });
  });

  it('that matches nothing is a fault that names it, whatever else is sound', async () => {
    const at = holding(['a.yaml']);
    expect(await check(at, '*.yaml', '*.yml')).toMatchObject({
      exit: 2,
      files: ['a.yaml', '*.yml'],
      errors: [{ code: 'no-such-file', file: '*.yml', message: 'No file matches this pattern' }],
    });
  });

  it('is none where a file has just that name', async () => {
    const at = holding(['[a].yaml', 'a.yaml', '*.yaml']);
    for (const name of ['[a].yaml', '*.yaml'])
      expect(await check(at, join(at, name))).toMatchObject({ exit: 0, files: [join(at, name)] });
  });
});

describe('a model that is named twice', () => {
  it('is checked once', async () => {
    const at = holding(['a.yaml']);
    symlinkSync('a.yaml', join(at, 'link.yaml'));
    expect(await check(at, '*.yaml', '.')).toMatchObject({ files: ['a.yaml'] });
  });
});
