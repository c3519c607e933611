/** The page as a file: where it goes, what it holds, what is said of it, and what opens it. */
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/redacting/redact.ts';
import { loaded, round } from '../build.ts';
import { folder } from '../folder.ts';
import { root } from '../harness.ts';
import { shell } from './shell.ts';

const model = round({ positions: { union: { shifts: 'abolished' }, employer: { shifts: 'mandatory' } } });

/** A folder with a model in it. */
function withModel(text = model): string {
  const at = folder();
  writeFileSync(join(at, 'talks.of.may.yaml'), text);
  return at;
}

describe('a page', () => {
  it('goes by the name of its model, is said to be there, and is not written over what is there', () => {
    const at = withModel();
    const said = 'talks.of.may.html is written. It answers in any browser, and can be mailed.\n';
    expect(shell('stance page -m talks.of.may.yaml', at)).toEqual({ exit: 0, out: '', err: said });
    const file = join(at, 'talks.of.may.html');
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/u);
    writeFileSync(file, 'kept');
    expect(shell('stance page -m talks.of.may.yaml', at)).toMatchObject({
      exit: 2,
      err: expect.stringContaining('is there already, and is left as it is'),
    });
    expect(readFileSync(file, 'utf8')).toBe('kept');
    expect(shell('stance page -m talks.of.may.yaml -o talks.of.may.html', at)).toMatchObject({
      exit: 0,
      err: expect.stringContaining(said),
    });
    expect(readFileSync(file, 'utf8')).not.toBe('kept');
  });

  it('may be standard output, and its model standard input', () => {
    const { exit, out, err } = shell('stance page -m - -o - <talks.of.may.yaml', withModel());
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^<!doctype html>.*<\/html>\n$/su);
    expect(out).toContain('"name":"talks.yaml"');
  });

  it('never stands over its own model', () => {
    const at = withModel();
    expect(shell('stance page -m talks.of.may.yaml -o talks.of.may.yaml', at)).toMatchObject({
      exit: 2,
      out: '',
    });
    expect(readFileSync(join(at, 'talks.of.may.yaml'), 'utf8')).toBe(model);
  });

  it('is not written of a model with a fault, which is told as everywhere', () => {
    const at = withModel(model.replace('shifts: mandatory', 'shifts: obligatory'));
    const told = shell('stance page -m talks.of.may.yaml', at);
    expect(told).toMatchObject({ exit: 2, err: expect.stringContaining('error[unknown-point]') });
    expect(told).toEqual(shell('stance gaps -m talks.of.may.yaml', at));
    expect(existsSync(join(at, 'talks.of.may.html'))).toBe(false);
  });

  it('holds its model as it is handed on, and no path of the machine that it was written on', () => {
    const at = withModel();
    shell(`stance page -m "$AT/talks.of.may.yaml" -o "$AT/page.html"`, folder(), { AT: at });
    const text = readFileSync(join(at, 'page.html'), 'utf8');
    const data = /<script type="application\/json" id="text">(?<held>[^<]*)</u.exec(text)?.groups?.['held'];
    expect(JSON.parse(data ?? 'null')).toEqual({ name: 'talks.of.may.yaml', text: redact(loaded(model)) });
    for (const path of [at, root, 'node_modules', 'src/']) expect(text).not.toContain(path);
  });

  it.each(['union', '--json', '--issue shifts', '--at 2026-01-01'])('is not written to %s', (words) => {
    const at = withModel();
    expect(shell(`stance page -m talks.of.may.yaml ${words}`, at)).toMatchObject({ exit: 2 });
    expect(existsSync(join(at, 'talks.of.may.html'))).toBe(false);
  });
});

describe.runIf(process.platform === 'linux')('a page that is opened', () => {
  /** What opens files ends so, and writes down what it was given. */
  function opened(words: string, status: number | null) {
    const at = withModel();
    const bin = folder();
    symlinkSync('/bin/sh', join(bin, 'sh'));
    const program = join(bin, 'xdg-open');
    if (status !== null) {
      writeFileSync(program, `#!/bin/sh\nprintf '%s' "$*" >"${join(bin, 'opened')}"\nexit ${status}\n`);
      chmodSync(program, 0o755);
    }
    const { exit, err } = shell(`stance page -m talks.of.may.yaml --open ${words}`, at, { PATH: bin });
    const file = join(bin, 'opened');
    return { exit, err, opens: existsSync(file) ? readFileSync(file, 'utf8') : null };
  }

  it('is handed to what opens files here', () => {
    expect(opened('', 0)).toEqual({
      exit: 0,
      err: expect.not.stringContaining('No browser'),
      opens: 'talks.of.may.html',
    });
  });

  it.each([
    ['there is none', null],
    ['it fails', 3],
  ])('is told where it is where %s', (_, status) => {
    const { exit, err } = opened('', status);
    expect(exit).toBe(0);
    expect(err).toContain('No browser could be started here: open talks.of.may.html in one.');
  });

  it('is not opened where it goes to standard output', () => {
    expect(opened('-o -', 0)).toMatchObject({ exit: 0, opens: null });
  });
});
