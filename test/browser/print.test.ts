/** Whoever prints an answer, or keeps it as a PDF, has each row whole on one sheet. */
import { describe, expect, it } from 'vitest';
import { modelText } from '../build.ts';
import { folder } from '../folder.ts';
import { answers, written, writtenOf } from './answers.ts';
import { canReadBack, cutRows } from './print.ts';
import { browserOfFile, hasBrowser } from './seen.ts';

/** The longest, the widest, and one that has no more than faults. */
const some = answers.filter(({ line }) =>
  /^report -m (?:-|data)|^(?:compare|positions|deals) -m -|^check /u.test(line),
);

/** Parties with long names and as many points to stand on, more than fit side by side in words. */
function crowd(many: number): string {
  const all = Array.from({ length: many }, (_, i) => i);
  const named = (word: string) =>
    Object.fromEntries(all.map((i) => [`${word}${i}`, `The ${word} of number ${i}`]));
  return modelText({
    parties: Object.fromEntries(Object.entries(named('town')).map(([id, name]) => [id, { name }])),
    issues: {
      line: {
        title: 'The line',
        choices: Object.entries(named('hill')).map(([id, label]) => ({ id, label })),
      },
    },
    positions: Object.fromEntries(all.map((i) => [`town${i}`, { line: `hill${i}` }])),
  });
}

describe.runIf(hasBrowser && canReadBack())('on paper', () => {
  const { tab } = browserOfFile();

  it.each(some)('no row is cut: $line', async (asked) => {
    const { page, open } = await tab();
    await open(await written(asked));
    expect(await cutRows(page, folder())).toEqual([]);
  });

  it.each([9, 24, 42])('no row of %i parties is cut', async (many) => {
    const { page, open } = await tab();
    await open(await writtenOf(['compare', '-m', '-'], crowd(many)));
    expect(await cutRows(page, folder())).toEqual([]);
  });
});
