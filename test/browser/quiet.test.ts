/** Whoever opens an answer in HTML asks nobody for anything, runs nothing, and finds all of it on a screen of any width. */
import { describe, expect, it } from 'vitest';
import { answers, ofWhole, written } from './answers.ts';
import { elementsOf, sticking, textOf } from './inpage.ts';
import { browserOfFile, hasBrowser } from './seen.ts';

const widths = [360, 768, 1440];

describe.runIf(hasBrowser)('an answer in HTML', () => {
  const { tab } = browserOfFile();

  it.each(answers)('asks for nothing, runs nothing and fits: $line', async (asked) => {
    const { page, open, faults } = await tab();
    await open(await written(asked));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect({ width, out: await page.evaluate(sticking) }).toEqual({ width, out: [] });
    }
    expect(await page.evaluate(elementsOf)).not.toContain('script');
    expect(faults()).toEqual([]);
  });

  it.each(ofWhole)('says with scripts off what it says with them: $line', async (asked) => {
    const file = await written(asked);
    const texts: string[] = [];
    for (const scripts of [true, false]) {
      const { page, open, faults } = await tab({ scripts });
      await open(file);
      texts.push(await page.evaluate(textOf));
      expect(faults()).toEqual([]);
    }
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]?.length).toBeGreaterThan(100);
  });
});
