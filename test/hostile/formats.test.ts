/** Whatever the format, a model of ill will reaches nobody's terminal, page or cell as more than text. */
import { expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import type { Format } from '../../src/formats/index.ts';
import { harmIn, uncoloured } from '../formats/harm.ts';
import { stanceOn } from '../harness.ts';
import { hostileModel } from './model.ts';
import { mixtures } from './strings.ts';

const texts = Object.entries<Format>(formats).filter(([, { isFile }]) => isFile !== true);

/** What is asked for of formats that do not suit every answer. */
const asked: Readonly<Partial<Record<string, readonly string[]>>> = { svg: ['show', 'shifts'] };

it.each(texts)('%s shows what is hidden and obeys nothing', async (format, { only }) => {
  for (const { text } of mixtures) {
    const { model } = hostileModel(text);
    const { exit, out } = await stanceOn(model, [
      ...(asked[format] ?? [only?.command ?? 'gaps']),
      '--format',
      format,
    ]);
    expect(exit).toBe(0);
    // RFC 4180 ends the lines of a table with a carriage return, too.
    expect(harmIn(uncoloured(out).replaceAll('\r\n', '\n'))).toEqual([]);
  }
});
