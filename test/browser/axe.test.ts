/** Whoever reads an answer with other means than their eyes, or with weak ones, reads the same: axe-core finds nothing against it. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { answers, ofWhole, written } from './answers.ts';
import { faultsByAxe } from './inpage.ts';
import { browserOfFile, hasBrowser } from './seen.ts';

/** Every question, and what is answered from no negotiation, from scores or with faults. */
const some = [
  ...ofWhole,
  ...answers.filter(({ line }) =>
    /^(?:check|explain|changes) |--from first -m .*hall|^report -m .*moscow/u.test(line),
  ),
];

/** What the light and the width change. */
const ofLook = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

describe.runIf(hasBrowser)('axe-core', () => {
  const { tab } = browserOfFile();

  it.each(some)('finds nothing against $line, by day and on a phone by night', async (asked) => {
    const { page, open } = await tab();
    await open(await written(asked));
    await page.evaluate(axe.source);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await page.evaluate(faultsByAxe, null)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(faultsByAxe, ofLook)).toEqual([]);
  });
});
