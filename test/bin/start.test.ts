/** What a run loads: nobody waits for what an answer does without. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelText } from '../build.ts';
import { folder } from '../folder.ts';
import { shell } from './shell.ts';

/** Writes down, at the end, the files of ours and the modules of Node that were loaded. */
const listing = `process.on('exit', () => {
  const ours = Object.keys(require.cache).filter((path) => path.includes('dist'));
  const loaded = [...ours.map((path) => require('node:path').basename(path)), ...process.moduleLoadList];
  require('node:fs').writeFileSync('loaded.txt', loaded.join('\\n'));
});`;

/** What a command line loads of what is looked at here. */
function loadedBy(words: string, model = modelText({ positions: { union: { shifts: 'abolished' } } })) {
  const at = folder();
  writeFileSync(join(at, 'listing.cjs'), listing);
  writeFileSync(join(at, 'stance.yaml'), model);
  shell(`NODE_OPTIONS="--require=./listing.cjs" stance ${words}`, at);
  const loaded = new Set(readFileSync(join(at, 'loaded.txt'), 'utf8').split('\n'));
  return [
    'stance.cjs',
    'deals.cjs',
    'yaml.cjs',
    'walk.cjs',
    'docx.cjs',
    'complete.cjs',
    'scripts.cjs',
    'NativeModule child_process',
  ].filter((one) => loaded.has(one));
}

describe('a run', () => {
  it.each([
    'gaps',
    'gaps --json',
    'positions -f csv',
    'bridge',
    'proposal --draft shifts=voluntary',
    'report',
    'schema',
    'schema --answers',
    '--help',
    'deals --help',
  ])(
    'of a sound model loads neither deals nor a reader of places, nor what searches folders or starts programs: %s',
    (words) => {
      expect(loadedBy(words)).toEqual(['stance.cjs']);
    },
  );

  it('loads the reader of places where there is something to place', () => {
    expect(loadedBy('gaps', 'stance: 1\n')).toEqual(['stance.cjs', 'yaml.cjs']);
    expect(loadedBy('check stance.yaml')).toEqual(['stance.cjs', 'yaml.cjs']);
  });

  it('loads deals where they are asked for', () => {
    expect(loadedBy('deals')).toEqual(['stance.cjs', 'deals.cjs']);
    expect(loadedBy('deals --json')).toEqual(['stance.cjs', 'deals.cjs']);
    expect(loadedBy('trades')).toEqual(['stance.cjs', 'deals.cjs']);
  });

  it('loads what searches folders where one is named', () => {
    expect(loadedBy('check .')).toEqual(['stance.cjs', 'yaml.cjs', 'walk.cjs']);
  });

  it('loads what writes documents of Word where one is asked for', () => {
    expect(loadedBy('report -o talks.docx')).toEqual(['stance.cjs', 'docx.cjs']);
  });

  it('loads for the tab key what finds words, and no script', () => {
    expect(loadedBy('complete zsh -- gaps uni')).toEqual(['stance.cjs', 'complete.cjs']);
    expect(loadedBy('completion zsh')).toEqual(['stance.cjs', 'scripts.cjs']);
  });

  it('loads nothing to tell its version', () => {
    expect(loadedBy('--version')).toEqual([]);
  });
});
