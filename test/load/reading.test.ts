/** Standard input, and files that are read whatever their bytes and line ends. */
import { describe, expect, it } from 'vitest';
import { readStream } from '../../src/cli/read.ts';
import { load } from '../../src/load/load.ts';
import { modelText } from '../build.ts';
import { stanceOn } from '../harness.ts';
import { faultsIn, sound } from './faults.ts';

describe('standard input', () => {
  it('is read whole, however it is cut', async () => {
    const bytes = Buffer.from(modelText({ rest: { title: 'Café 水' } }));
    async function* crumbs(): AsyncGenerator<Uint8Array> {
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    expect(await readStream(crumbs())).toEqual({ ok: true, text: bytes.toString() });
  });

  it('is left where it is larger than 24 MiB, even if it never ends', async () => {
    let taken = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        taken += 1;
        yield 'a'.repeat(1024 * 1024);
      }
    }
    expect(await readStream(endless())).toMatchObject({ ok: false, code: 'too-large' });
    expect(taken).toBe(25);
  });

  it('is told by its own name where it has a fault', async () => {
    const { exit, err } = await stanceOn('', ['gaps']);
    expect(exit).toBe(2);
    expect(err).toContain('<stdin>:1:1: error[empty-file]');
  });

  it('that breaks off is told, and is no bug', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield 'stance: 1\n';
      throw Object.assign(new Error('read EIO'), { code: 'EIO' });
    }
    expect(await readStream(broken())).toMatchObject({
      ok: false,
      code: 'unreadable',
      message: 'The model cannot be read (EIO)',
    });
  });
});

describe('a file that is read all the same', () => {
  const endings: readonly (readonly [what: string, change: (text: string) => string])[] = [
    ['with a byte order mark', (text) => `\ufeff${text}`],
    ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['with the line ends of old', (text) => text.replaceAll('\n', '\r')],
    ['without an end to its last line', (text) => text.trimEnd()],
    ['with a document end', (text) => `---\n${text}...\n`],
    ['with a directive', (text) => `%YAML 1.2\n---\n${text}`],
    ['with a directive of YAML 1.1, read as 1.2', (text) => `%YAML 1.1\n---\n${text}`],
  ];

  it.each(endings)('%s', async (_what, change) => {
    const text = modelText({
      rest: { phase: 'no', summary: 'First round' },
      positions: { union: { shifts: 'voluntary' } },
    });
    const plain = await stanceOn(text, ['positions', '--json']);
    const changed = await stanceOn(change(text), ['positions', '--json']);
    expect(changed).toEqual(plain);
    expect(plain).toMatchObject({ exit: 0, err: '' });
  });
});

describe('a text that is loaded as it is', () => {
  it('is placed by its own lines, whatever it begins with and whatever ends them', () => {
    const text = `${sound}colour: blue\n`;
    const [fault] = faultsIn(text);
    expect(fault).toMatchObject({ line: 7, column: 1, excerpt: 'colour: blue' });
    expect(faultsIn(text.replaceAll('\n', '\r'))).toEqual([fault]);
    expect(faultsIn(`\ufeff${text}`)).toEqual([fault]);
  });

  it('needs no name, and looks for what is odd only where that is asked for', () => {
    expect(load(sound)).toMatchObject({ ok: true, file: '<text>', warnings: [] });
    expect(load(sound, { warn: true })).toMatchObject({
      warnings: [{ file: '<text>', code: 'silent-party' }, {}],
    });
  });

  it('goes by the name that it is given', () => {
    expect(load('', { file: 'talks.yaml' })).toMatchObject({
      ok: false,
      file: 'talks.yaml',
      opened: false,
      faults: [{ code: 'empty-file', file: 'talks.yaml' }],
    });
  });
});
