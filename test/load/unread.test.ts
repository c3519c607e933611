/** Files that are no model at all: each gets one clear fault and status 2, on every command, and blocks nothing. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelText } from '../build.ts';
import { stance } from '../harness.ts';

const largest = 24 * 1024 * 1024;
let folder = '';

/** Makes a file, a link or a pipe under a name of its own. */
const made: Readonly<Record<string, (path: string) => void>> = {
  'loop.yaml': (path) => symlinkSync(path, path),
  'pipe.yaml': (path) => execFileSync('mkfifo', [path]),
  'zeros.yaml': (path) => symlinkSync('/dev/zero', path),
  'dangling.yaml': (path) => symlinkSync('/no/such/file', path),
  'sparse.yaml': (path) => {
    writeFileSync(path, modelText({}));
    truncateSync(path, largest + 1);
  },
  'latin-1.yaml': (path) =>
    writeFileSync(path, Buffer.from(modelText({ rest: { title: 'Café' } }), 'latin1')),
  'utf-16.yaml': (path) => writeFileSync(path, Buffer.from(`\ufeff${modelText({})}`, 'utf16le')),
  'utf-16-unmarked.yaml': (path) => writeFileSync(path, Buffer.from(modelText({}), 'utf16le')),
  'broken-utf-8.yaml': (path) => writeFileSync(path, Buffer.from([0x61, 0x3a, 0x20, 0xe2, 0x82])),
  'marked.yaml': (path) =>
    writeFileSync(path, Buffer.concat([Buffer.from('\ufeffa: 1\r\nb: 2\rc: 3\nd: '), Buffer.of(0x93)])),
  'wide.yaml': (path) =>
    writeFileSync(path, Buffer.concat([Buffer.from('é: 分'), Buffer.of(0xff), Buffer.from('\nb')])),
  'control.yaml': (path) => writeFileSync(path, Buffer.of(0x81)),
  'surrogate.yaml': (path) => writeFileSync(path, Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80])),
  'nul.yaml': (path) => writeFileSync(path, `${modelText({})}summary: a\0b\n`),
  'empty.yaml': (path) => writeFileSync(path, ''),
  'blank.yaml': (path) => writeFileSync(path, ' \n\n'),
  'comments.yaml': (path) => writeFileSync(path, '# To be written.\n'),
  'marker.yaml': (path) => writeFileSync(path, '---\n...\n'),
  'nothing.yaml': (path) => writeFileSync(path, 'null\n'),
  'mark-alone.yaml': (path) => writeFileSync(path, '\ufeff'),
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stance-unread-'));
  for (const [name, make] of Object.entries(made)) make(join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

const files: readonly (readonly [what: string, path: string, code: string])[] = [
  ['a path that leads nowhere', 'missing.yaml', 'no-such-file'],
  ['a path through a file', 'empty.yaml/model.yaml', 'no-such-file'],
  ['a link to nothing', 'dangling.yaml', 'no-such-file'],
  ['a folder', '.', 'not-a-file'],
  ['a pipe that nobody writes to', 'pipe.yaml', 'not-a-file'],
  ['a device without an end', 'zeros.yaml', 'not-a-file'],
  ['a link to itself', 'loop.yaml', 'unreadable'],
  ['a name that is too long', 'n'.repeat(4096), 'unreadable'],
  ['a name with a zero byte', 'model\0.yaml', 'unreadable'],
  ['more than 24 MiB', 'sparse.yaml', 'too-large'],
  ['Latin-1', 'latin-1.yaml', 'not-utf-8'],
  ['UTF-16', 'utf-16.yaml', 'not-utf-8'],
  ['UTF-16 without its mark', 'utf-16-unmarked.yaml', 'not-utf-8'],
  ['half a letter', 'broken-utf-8.yaml', 'not-utf-8'],
  ['a lone surrogate', 'surrogate.yaml', 'not-utf-8'],
  ['a zero byte', 'nul.yaml', 'not-utf-8'],
  ['nothing', 'empty.yaml', 'empty-file'],
  ['white space', 'blank.yaml', 'empty-file'],
  ['comments alone', 'comments.yaml', 'empty-file'],
  ['an empty document', 'marker.yaml', 'empty-file'],
  ['a null', 'nothing.yaml', 'empty-file'],
  ['a byte order mark alone', 'mark-alone.yaml', 'empty-file'],
];

describe('what cannot be read as a model', () => {
  it.each(files)('is told in one fault, with status 2: %s', async (_what, path, code) => {
    const { exit, out, err } = await stance(['check', join(folder, path), '--json']);
    expect(JSON.parse(out)).toMatchObject({ diagnostics: [{ code, severity: 'error' }] });
    expect({ exit, err }).toEqual({ exit: 2, err: '' });
  });

  it.each([
    [
      'in Latin-1',
      'latin-1.yaml:2:11: error[not-utf-8] The byte E9, which is é in Windows-1252, is not UTF-8',
    ],
    [
      'half a letter',
      'broken-utf-8.yaml:1:4: error[not-utf-8] The byte E2, which is â in Windows-1252, is not UTF-8',
    ],
    [
      'behind a mark and two kinds of lines',
      'marked.yaml:4:4: error[not-utf-8] The byte 93, which is “ in Windows-1252, is not UTF-8',
    ],
    [
      'behind wide letters',
      'wide.yaml:1:5: error[not-utf-8] The byte FF, which is ÿ in Windows-1252, is not UTF-8',
    ],
    ['without a meaning elsewhere', 'control.yaml:1:1: error[not-utf-8] The byte 81 is not UTF-8'],
  ])('is told where, if a byte is not UTF-8: %s', async (_what, told) => {
    const [path = ''] = told.split(':');
    const { out } = await stance(['check', join(folder, path), '--width', '200']);
    expect(out).toContain(`${told}\n`);
  });

  it.each(files.filter(([, path]) => !/latin|broken|surrogate/u.test(path)))(
    'is told at its beginning otherwise: %s',
    async (_what, path) => {
      const { out } = await stance(['check', join(folder, path), '--json']);
      expect(JSON.parse(out)).toMatchObject({ diagnostics: [{ line: 1, column: 1 }] });
    },
  );

  it.each(files)('stops every question: %s', async (_what, path, code) => {
    const { exit, out, err } = await stance(['gaps', '-m', join(folder, path)]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(`error[${code}]`);
    expect(err).not.toMatch(/^ +at /mu);
  });

  it('does not keep the other files from being checked', async () => {
    const sound = modelText({ positions: { union: { shifts: 'abolished' } } });
    writeFileSync(join(folder, 'sound.yaml'), sound);
    const { exit, out } = await stance([
      'check',
      '--json',
      join(folder, 'empty.yaml'),
      join(folder, 'sound.yaml'),
    ]);
    const codes: unknown = JSON.parse(out);
    expect(codes).toMatchObject({
      diagnostics: [{ code: 'empty-file' }, { code: 'silent-party' }, { code: 'no-evidence' }],
    });
    expect(exit).toBe(2);
  });
});
