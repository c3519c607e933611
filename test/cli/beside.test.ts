/** What the command line does with files beside a model: which it reads, what it says of those that it does not. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { round, steps } from '../build.ts';
import { folder } from '../folder.ts';
import { stance, stanceOn } from '../harness.ts';

const model = round({
  issues: { shifts: { title: 'Night shifts', scale: steps } },
  parties: ['union', 'employer', 'council'],
  sources: { minutes: { title: 'Minutes' } },
  positions: {
    union: { shifts: { demands: 'abolished', evidence: 'minutes' } },
    employer: { shifts: { demands: 'mandatory', evidence: 'minutes' } },
    council: { shifts: { demands: 'rotating', evidence: 'minutes' } },
  },
});

/** What the union would take, which nobody else knows. */
const union = `stance: 1
known-to: [union]
positions:
  union: { shifts: { concedes: rotating, evidence: minutes } }
`;

/** A folder with the model and with files beside it. */
function talks(beside: Readonly<Record<string, string>> = { 'stance.union.yaml': union }): string {
  const at = folder();
  writeFileSync(join(at, 'stance.yaml'), model);
  for (const [name, text] of Object.entries(beside)) writeFileSync(join(at, name), text);
  return at;
}

/** What is said, however its lines are broken. */
function said(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

const note = 'Confidential files lie beside this model and were not read (--as).\n';

interface Told {
  readonly as: string | null;
  readonly files: readonly string[];
  readonly diagnostics: readonly {
    readonly code: string;
    readonly as: string | null;
    readonly file: string;
  }[];
}

describe('files beside a model', () => {
  it('are left unread without --as, which is said without a name or a number', async () => {
    const cwd = talks();
    const plain = await stance(['positions', 'union'], { cwd });
    expect(plain).toMatchObject({ exit: 0, err: note });
    expect(plain.out).not.toContain('rotating');
    expect(await stance(['positions', 'union', '--as', 'public'], { cwd })).toMatchObject({
      out: plain.out,
      err: '',
    });
  });

  it('are not spoken of where they are for nobody in the model', async () => {
    const cwd = talks({ 'stance.backup.yaml': model });
    expect(await stance(['gaps'], { cwd })).toMatchObject({ exit: 0, err: '' });
  });

  it('are read by whoever may read them, by id, name or alias', async () => {
    const cwd = talks();
    for (const as of ['union', 'UNION', 'author']) {
      const { out, err } = await stance(['positions', 'union', '--as', as], { cwd });
      expect({ as, err, isTold: out.includes('rotating') }).toEqual({ as, err: '', isTold: true });
    }
    expect((await stance(['positions', '--as', 'council'], { cwd })).out).not.toContain('concedes');
  });

  it('are for readers that the model has', async () => {
    const { exit, err } = await stance(['gaps', '--as', 'onion'], { cwd: talks() });
    expect([exit, err]).toEqual([2, 'stance: Unknown reader "onion"\n  Did you mean "union"?\n']);
  });

  it('are no models by themselves', async () => {
    const cwd = talks();
    const { exit, err } = await stance(['gaps', '-m', join(cwd, 'stance.union.yaml')], { cwd });
    expect(exit).toBe(2);
    expect(said(err)).toContain('no model by itself');
    expect(said(err)).toContain('--as union');
  });

  it('are never written over, be they read or not', async () => {
    const cwd = talks();
    for (const as of [[], ['--as', 'council'], ['--as', 'union']]) {
      const file = join(cwd, 'stance.union.yaml');
      expect(
        await stance(['redact', ...as, '-m', join(cwd, 'stance.yaml'), '-o', file], { cwd }),
      ).toMatchObject({ exit: 2 });
      expect(readFileSync(file, 'utf8')).toBe(union);
    }
  });

  it('are not what a model for one reader is written to', async () => {
    const cwd = talks();
    const beside = join(cwd, 'stance.council.yaml');
    const { exit, err } = await stance(
      ['redact', '--as', 'council', '-m', join(cwd, 'stance.yaml'), '-o', beside],
      { cwd },
    );
    expect([exit, said(err)]).toEqual([2, expect.stringContaining('be read as a part of it')]);
  });

  it('lie beside no pipe', async () => {
    const { exit, err } = await stanceOn(model, ['gaps', '--as', 'union']);
    expect([exit, said(err)]).toEqual([2, expect.stringContaining('it is read as the public alone')]);
    expect(await stanceOn(model, ['gaps', '--as', 'public'])).toMatchObject({ exit: 0 });
  });
});

describe('a check of files beside a model', () => {
  async function check(cwd: string, ...argv: readonly string[]): Promise<Told & { readonly exit: number }> {
    const { exit, out } = await stance(['check', '--json', ...argv], { cwd });
    return { exit, ...(JSON.parse(out) as Told) };
  }

  const wrong = union.replace('rotating', 'never');

  it('reads all of them, and says in whose view a fault is', async () => {
    const { exit, files, diagnostics } = await check(talks({ 'stance.union.yaml': wrong }));
    expect([exit, files]).toEqual([1, ['stance.yaml', 'stance.union.yaml']]);
    expect(diagnostics).toMatchObject([{ code: 'unknown-point', as: 'union', file: 'stance.union.yaml' }]);
  });

  it('as a reader reads what that reader may know, and nothing else', async () => {
    const cwd = talks({ 'stance.union.yaml': wrong });
    expect(await check(cwd, '--as', 'council')).toMatchObject({
      exit: 0,
      as: 'council',
      files: ['stance.yaml'],
      diagnostics: [],
    });
    expect(await check(cwd, '--as', 'union')).toMatchObject({
      exit: 1,
      as: 'union',
      diagnostics: [{ as: 'union' }],
    });
  });

  it('is one of the model, by whichever of its files it is named', async () => {
    const cwd = talks();
    const named = ['stance.yaml', 'stance.union.yaml'].map((name) => join(cwd, name));
    for (const words of [named, named.slice(1), [cwd]])
      expect((await stance(['check', ...words], { cwd })).out).toBe('1 model is sound.\n');
  });

  it('tells of one that cannot be read', async () => {
    const cwd = talks();
    mkdirSync(join(cwd, 'stance.council.yaml'));
    expect(await check(cwd)).toMatchObject({
      exit: 2,
      diagnostics: [{ code: 'not-a-file', file: 'stance.council.yaml' }],
    });
  });
});
