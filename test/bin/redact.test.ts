/** A model that is written anew: where it goes, in which form, and what is said of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { redact, redactToJson } from '../../src/redacting/redact.ts';
import { loaded, round } from '../build.ts';
import { folder } from '../folder.ts';
import { shell } from './shell.ts';

const model = `# Between us\nknown-to: [union]\n${round({ positions: { union: { shifts: 'abolished' } } })}`;
const [yaml, json] = [redact(loaded(model)), redactToJson(loaded(model))];

/** A folder with a model in it. */
function withModel(): string {
  const at = folder();
  writeFileSync(join(at, 'stance.yaml'), model);
  return at;
}

describe('a model that is written anew', () => {
  it.each([
    ['redact', yaml],
    ['redact --json', json],
    ['redact -f json', json],
    ['redact -m - <stance.yaml', yaml],
  ])('is printed by %s', (words, out) => {
    expect(shell(`stance ${words}`, withModel())).toEqual({ exit: 0, out, err: '' });
  });

  it.each([
    ['for-union.yaml', yaml],
    ['for-union', yaml],
    ['for-union.json', json],
  ])('is kept in %s, over the edition before it, and is said to be as one reader knows it', (file, text) => {
    const at = withModel();
    writeFileSync(join(at, file), 'an older edition');
    const err = `${file} is written. As Union knows it.\n`;
    expect(shell(`stance redact -o ${file}`, at)).toEqual({ exit: 0, out: '', err });
    expect(readFileSync(join(at, file), 'utf8')).toBe(text);
  });

  it('never stands over its own model', () => {
    const at = withModel();
    expect(shell('stance redact -o stance.yaml', at)).toMatchObject({ exit: 2, out: '' });
    expect(readFileSync(join(at, 'stance.yaml'), 'utf8')).toBe(model);
  });

  it.each([
    '-f markdown',
    '-o for-union.html',
    '-f csv',
    '-o for-union.json -f html',
    '--at 2026-01-01',
    'union',
  ])('is not written to %s', (words) => {
    expect(shell(`stance redact ${words}`, withModel())).toMatchObject({ exit: 2, out: '' });
  });

  it('is told to be YAML or JSON where another format is asked for', () => {
    expect(shell('stance redact -o for-union.md', withModel()).err).toBe(
      'stance: A model is YAML or JSON, and markdown is neither\n  Leave --format out, and end the name of the file in .yaml or .json.\n',
    );
  });
});
