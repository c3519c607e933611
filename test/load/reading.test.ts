/** Standard input, and files that are read whatever their bytes and line ends. */
import { describe, expect, it } from 'vitest';
import { readStream } from '../../src/cli/read.ts';
import { modelText } from '../build.ts';
import { stanceOn } from '../harness.ts';

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
