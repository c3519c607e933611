/** The real bin watching real files: what is answered when they change, and how it ends. */
import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { modelText } from '../build.ts';
import { folder } from '../folder.ts';
import { root } from '../harness.ts';
import { shell } from './shell.ts';

/** The wage round with what the union demands of the night shifts. */
function shifts(demanded: string): string {
  return modelText({ positions: { union: { shifts: demanded }, employer: { shifts: 'mandatory' } } });
}

/** Starts a command line that watches. */
function watching(at: string, ...words: readonly string[]) {
  return watchingAs(at, {}, ...words);
}

/** The same with something set in its environment. */
function watchingAs(at: string, env: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const bin = spawn(process.execPath, [join(root, 'bin', 'stance.js'), ...words, '--watch'], {
    cwd: at,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  onTestFinished(() => void bin.kill('SIGKILL'));
  let [all, begin] = ['', 0];
  const ended = new Promise<number | null>((resolve) => {
    bin.on('close', (exit) => resolve(exit));
  });
  for (const stream of [bin.stdout, bin.stderr])
    stream.setEncoding('utf8').on('data', (some: string) => {
      all += some;
    });
  return {
    /** Waits until a text is printed behind what was waited for before; a machine may be as slow as the test may take. */
    sees: async (text: string): Promise<void> => {
      await expect.poll(() => all.slice(begin), { timeout: 40_000, interval: 20 }).toContain(text);
      begin = all.indexOf(text, begin) + text.length;
    },
    /** Presses Ctrl-C; gives the status. */
    leave: (): Promise<number | null> => {
      bin.kill('SIGINT');
      return ended;
    },
    closeOutput: () => void bin.stdout.destroy(),
    ended,
    text: () => all,
  };
}

/** Saves as editors do that never leave half a file: beside it first, and then in its place. */
function setInPlace(path: string, text: string): void {
  writeFileSync(`${path}~`, text);
  renameSync(`${path}~`, path);
}

describe('a question that watches', () => {
  it('answers again when the model is written, and when another is set in its place', async () => {
    const at = folder();
    const model = join(at, 'stance.yaml');
    writeFileSync(model, shifts('abolished'));
    const bin = watching(at, 'gaps');
    await bin.sees('Union demands "abolished"');
    writeFileSync(model, shifts('voluntary'));
    await bin.sees('Union demands "voluntary"');
    setInPlace(model, shifts('rotating'));
    await bin.sees('Union demands "rotating"');
    setInPlace(model, shifts('voluntary'));
    await bin.sees('Union demands "voluntary"');
    expect(await bin.leave()).toBe(0);
    expect(bin.text()).not.toContain('\u001b');
  });

  it('tells faults and a model that is gone, goes on, and leaves with the last status', async () => {
    const at = folder();
    const model = join(at, 'stance.yaml');
    writeFileSync(model, shifts('abolished'));
    const bin = watching(at, 'gaps', '--fail-on', 'apart');
    await bin.sees('Union demands "abolished"');
    writeFileSync(model, `${shifts('abolished')}nope: 1\n`);
    await bin.sees('error[unknown-key]');
    rmSync(model);
    await bin.sees('error[no-such-file]');
    writeFileSync(model, shifts('voluntary'));
    await bin.sees('Union demands "voluntary"');
    expect(await bin.leave()).toBe(1);
  });

  it('leaves with 2 where the last it told was a fault', async () => {
    const at = folder();
    writeFileSync(join(at, 'stance.yaml'), shifts('nowhere'));
    const bin = watching(at, 'gaps', '--json');
    await bin.sees('"code":"faulty-model"');
    expect(await bin.leave()).toBe(2);
  });

  it('follows a link to where the model is', async () => {
    const at = folder();
    mkdirSync(join(at, 'kept'));
    writeFileSync(join(at, 'kept', 'talks.yaml'), shifts('abolished'));
    symlinkSync(join('kept', 'talks.yaml'), join(at, 'stance.yaml'));
    const bin = watching(at, 'gaps');
    await bin.sees('Union demands "abolished"');
    setInPlace(join(at, 'kept', 'talks.yaml'), shifts('voluntary'));
    await bin.sees('Union demands "voluntary"');
    expect(await bin.leave()).toBe(0);
  });

  it('waits for the model where it was told one that is not there yet, nor its folder', async () => {
    const at = folder();
    const bin = watching(at, 'gaps', '-m', join('talks', 'new.yaml'));
    await bin.sees('error[no-such-file]');
    mkdirSync(join(at, 'talks'));
    setInPlace(join(at, 'talks', 'new.yaml'), shifts('voluntary'));
    await bin.sees('Union demands "voluntary"');
    expect(await bin.leave()).toBe(0);
  });

  it('compares two versions again', async () => {
    const at = folder();
    writeFileSync(join(at, 'old.yaml'), shifts('abolished'));
    writeFileSync(join(at, 'stance.yaml'), shifts('abolished'));
    const bin = watching(at, 'changes', 'old.yaml');
    await bin.sees('The two models say the same.');
    writeFileSync(join(at, 'stance.yaml'), shifts('voluntary'));
    await bin.sees('voluntary');
    expect(await bin.leave()).toBe(0);
  });

  it('is over when its reader has gone', async () => {
    const at = folder();
    writeFileSync(join(at, 'stance.yaml'), shifts('abolished'));
    const bin = watching(at, 'gaps');
    await bin.sees('Union demands "abolished"');
    bin.closeOutput();
    writeFileSync(join(at, 'stance.yaml'), shifts('voluntary'));
    expect(await bin.ended).toBe(0);
  });

  it('shows on a terminal one answer at a time, without a pager, and what it waits for', async () => {
    const at = folder();
    const model = join(at, 'stance.yaml');
    writeFileSync(model, shifts('abolished'));
    writeFileSync(
      join(at, 'terminal.cjs'),
      'Object.assign(process.stdin, { isTTY: true }); Object.assign(process.stdout, { isTTY: true, rows: 3, columns: 100 });',
    );
    const bin = watchingAs(
      at,
      { NODE_OPTIONS: '--require ./terminal.cjs', NO_COLOR: '1', PAGER: 'echo paged' },
      'gaps',
    );
    await bin.sees('Watching stance.yaml; Ctrl-C leaves.');
    writeFileSync(model, shifts('voluntary'));
    await bin.sees('Watching stance.yaml; Ctrl-C leaves.');
    expect(await bin.leave()).toBe(0);
    const screens = bin.text().split('\u001b[H\u001b[2J');
    expect(screens.map((screen) => screen.split('\n')[0])).toEqual([
      '',
      'Gaps between Union and Employer',
      'Gaps between Union and Employer',
    ]);
  });
});

describe('a check that watches', () => {
  it('tells of models that come to a folder, in folders that are new as well, and go', async () => {
    const at = folder();
    writeFileSync(join(at, 'one.yaml'), shifts('abolished'));
    const bin = watching(at, 'check', '.', '--format', 'json');
    await bin.sees('"files": ["one.yaml"]');
    mkdirSync(join(at, 'later'));
    setInPlace(join(at, 'later', 'two.yaml'), shifts('nowhere'));
    await bin.sees('unknown-point');
    rmSync(join(at, 'later'), { recursive: true });
    await bin.sees('"files": ["one.yaml"]');
    expect(await bin.leave()).toBe(0);
  });

  it('looks again through a pattern', async () => {
    const at = folder();
    writeFileSync(join(at, 'one.yaml'), shifts('abolished'));
    const bin = watching(at, 'check', '*.yaml');
    await bin.sees('1 model is sound');
    writeFileSync(join(at, 'two.yaml'), shifts('voluntary'));
    await bin.sees('2 models are sound');
    expect(await bin.leave()).toBe(0);
  });
});

describe('what cannot be watched', () => {
  it.each([
    ['stance gaps -m - --watch', 'standard input can be read once'],
    ['stance check - --watch', 'standard input can be read once'],
    ['mkfifo pipe; stance gaps -m pipe --watch', '"pipe" can be read once'],
    ['stance gaps -o gaps.md --watch', '-o keeps one'],
    ['stance explain --watch', '"explain" asks no model'],
    ['stance init --watch', '"init" answers no question, so it takes no --watch'],
    ['stance gaps nobody --watch', '"nobody"'],
    ['stance check --watch', 'No model is named'],
  ])('is refused at once: %s', (script, why) => {
    const { exit, out, err } = shell(`${script} </dev/null`, folder());
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(why);
  });
});
