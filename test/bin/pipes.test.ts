/** Models that no file holds: pipes, descriptors, and the null device. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelText } from '../build.ts';
import { folder } from '../folder.ts';
import { shell } from './shell.ts';

const saying = (shifts: string): string =>
  modelText({ positions: { union: { shifts }, employer: { shifts: 'mandatory' } } });
const [older, newer] = [saying('abolished'), saying('voluntary')];

function versions(): string {
  const at = folder();
  writeFileSync(join(at, 'older.yaml'), older);
  writeFileSync(join(at, 'newer.yaml'), newer);
  return at;
}

describe('two versions', () => {
  it.each([
    [
      'of which one is printed by a command',
      `bash --norc -c '"$NODE" "$BIN" changes <(cat older.yaml) newer.yaml --json'`,
    ],
    [
      'of which both are printed by commands',
      `bash --norc -c '"$NODE" "$BIN" changes <(cat older.yaml) <(cat newer.yaml) --json'`,
    ],
    ['of which one is a descriptor', 'stance changes /dev/fd/3 newer.yaml --json 3<older.yaml'],
    [
      'of which one is standard input by its path',
      'cat older.yaml | stance changes /dev/stdin newer.yaml --json',
    ],
    ['of which one is a file there', 'stance changes /dev/fd/0 newer.yaml --json <older.yaml'],
    [
      'of which one is a pipe with a name',
      'mkfifo pipe; cat older.yaml >pipe & stance changes pipe newer.yaml --json',
    ],
  ])('%s are compared', (_, script) => {
    const { exit, out, err } = shell(script, versions());
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(JSON.parse(out).changes).toMatchObject([{ kind: 'changed', id: 'union.shifts' }]);
  });

  it.each(['- -', '/dev/stdin -', '- -m -', '- /dev/fd/0'])(
    'cannot both be standard input: changes %s',
    (words) => {
      const { exit, out, err } = shell(`stance changes ${words} <older.yaml`, versions());
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(err).toMatch(/^stance: Standard input is named twice, and can be read once\n {2}Name a file/u);
    },
  );
});

describe('a device without an end', () => {
  it.each(['/dev/zero', '/dev/urandom'])('is read no further than a model can be: %s', (device) => {
    for (const script of [`stance gaps -m ${device}`, `stance gaps -m - <${device}`]) {
      const { exit, out, err } = shell(script, folder());
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(err).toContain('error[too-large]');
    }
  });
});

describe('the null device', () => {
  it('is a model that was not there, or is no more', () => {
    const script = 'stance changes /dev/null newer.yaml --json; stance changes older.yaml /dev/null --json';
    const { exit, out, err } = shell(script, versions());
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const [added, removed] = out.split(/^(?=\{)/mu).map((answer) => JSON.parse(answer));
    const kinds = ({ changes }: { readonly changes: readonly { kind: string }[] }) => [
      ...new Set(changes.map(({ kind }) => kind)),
    ];
    expect([kinds(added), kinds(removed)]).toEqual([['added'], ['removed']]);
    expect([added.model.file, removed.model]).toEqual(['newer.yaml', null]);
    expect(added.changes).toHaveLength(removed.changes.length);
  });

  it('is an empty file to every other question', () => {
    const { exit, err } = shell('stance gaps -m /dev/null', folder());
    expect(exit).toBe(2);
    expect(err).toContain('/dev/null:1:1: error[empty-file]');
  });
});
