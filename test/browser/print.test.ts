/** Whoever prints an answer, or keeps it as a PDF, has each row whole on one sheet. */
import { describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { answers, written } from './answers.ts';
import { canReadBack, cutRows } from './print.ts';
import { browserOfFile, hasBrowser } from './seen.ts';

/** The longest, the widest, and one that has no more than faults. */
const some = answers.filter(({ line }) =>
  /^report -m (?:-|data)|^(?:compare|positions|alignment|deals) -m (?:-|.*ukraine)|^check /u.test(line),
);

describe.runIf(hasBrowser && canReadBack())('on paper', () => {
  const { tab } = browserOfFile();

  it.each(some)('no row is cut: $line', async (asked) => {
    const { page, open } = await tab();
    await open(await written(asked));
    expect(await cutRows(page, folder())).toEqual([]);
  });
});
