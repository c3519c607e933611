import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelText } from '../build.ts';
import { stance, stanceOn } from '../harness.ts';
import { faults } from '../records/contract.ts';
import { talks } from './talks.ts';

const unsound = modelText({
  positions: {
    union: { shifts: { demands: 'abolished', rejects: 'abolshed' } },
    employers: { shifts: 'mandatory' },
  },
});

let folder = '';
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stance-'));
  writeFileSync(path('talks.yaml'), talks);
  writeFileSync(path('unsound.yaml'), unsound);
});

afterAll(() => rmSync(folder, { recursive: true }));

async function check(...files: readonly string[]) {
  const { exit, out, err } = await stance(['check', '--json', ...files.map(path)]);
  const answer = JSON.parse(out);
  expect(faults(answer)).toEqual([]);
  return { exit, err, ...answer };
}

describe('a check', () => {
  it('of a sound model tells its warnings and exits with 0', async () => {
    const { exit, files, diagnostics, model } = await check('talks.yaml');
    expect([exit, files, model]).toEqual([0, [path('talks.yaml')], null]);
    expect(diagnostics).not.toEqual([]);
    expect([...new Set(diagnostics.map((one: { severity: string }) => one.severity))]).toEqual(['warning']);
  });

  it('of an unsound model tells every error at its place and exits with 1', async () => {
    const { exit, diagnostics } = await check('unsound.yaml');
    expect(exit).toBe(1);
    expect(diagnostics).toMatchObject([
      { severity: 'error', file: path('unsound.yaml'), hint: expect.stringContaining('"abolished"') },
      { severity: 'error', file: path('unsound.yaml'), hint: expect.stringContaining('"employer"') },
    ]);
    const lines = unsound.split('\n');
    const [point, party] = diagnostics.map(({ line, column }: Record<'line' | 'column', number>) =>
      lines[line - 1]?.slice(column - 1),
    );
    expect(point).toBe('abolshed');
    expect(party).toBe('employers:');
  });

  it('of several models tells of each under its name, and exits with 1 where one is unsound', async () => {
    const { exit, files, diagnostics } = await check('talks.yaml', 'unsound.yaml');
    expect([exit, files]).toEqual([1, [path('talks.yaml'), path('unsound.yaml')]]);
    expect([...new Set(diagnostics.map((one: { file: string }) => one.file))]).toEqual(files);
  });

  it('of a file that is not there exits with 2', async () => {
    const { exit, diagnostics } = await check('talks.yaml', 'absent.yaml');
    expect(exit).toBe(2);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'error', file: path('absent.yaml') }),
    );
  });

  it('of standard input names it so', async () => {
    const { exit, out } = await stanceOn(unsound, ['check', '--json']);
    expect(exit).toBe(1);
    expect(JSON.parse(out).files).toEqual(['<stdin>']);
  });

  it('of standard input calls it what it is said to be called, in every message', async () => {
    for (const words of [[], ['-'], ['-m', '-']]) {
      const { exit, out, err } = await stance(['check', ...words, '--stdin-filename', 'notes/talks.yaml'], {
        stdin: unsound,
      });
      expect({ exit, err }).toEqual({ exit: 1, err: '' });
      expect(out).toMatch(/^notes\/talks\.yaml:\d+:\d+: error/u);
    }
  });

  it('is told that a name for standard input is of no use where that is not read', async () => {
    const { exit, err } = await stance(['check', path('talks.yaml'), '--stdin-filename', 'notes/talks.yaml']);
    expect(exit).toBe(2);
    expect(err).toContain('Add - to the files, or leave the option out.');
  });

  it('that is strict exits with 1 where there is a warning, and says that it counts', async () => {
    const loose = await stance(['check', path('talks.yaml')]);
    const strict = await stance(['check', '--strict', path('talks.yaml')]);
    expect([loose.exit, strict.exit]).toEqual([0, 1]);
    expect(loose.out).toMatch(/1 model is sound, with \d+ warnings?\.\n$/u);
    expect(strict.out).toMatch(/0 errors, \d+ warnings?, and warnings count here\.\n$/u);
    const sound = await stance(['check', '--strict', 'data/wage-round.yaml']);
    expect(sound).toMatchObject({ exit: 0, out: '1 model is sound.\n', err: '' });
  });
});

describe('any other question', () => {
  it('of an unsound model exits with 2, with every fault on stderr and nothing on stdout', async () => {
    const { exit, out, err } = await stanceOn(unsound, ['gaps']);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('abolshed');
    expect(err).toContain('employers');
  });

  it('of a sound model keeps its warnings to itself', async () => {
    const { exit, err } = await stanceOn(talks, ['gaps', '--json']);
    expect([exit, err]).toEqual([0, '']);
  });
});
