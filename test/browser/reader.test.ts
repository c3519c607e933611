/** What a reader chooses and brings along: the keyboard, the light, and a writing that is read the other way. */
import { describe, expect, it } from 'vitest';
import { round } from '../build.ts';
import { reports, written, writtenOf } from './answers.ts';
import { leftward, lookOf } from './inpage.ts';
import { browserOfFile, hasBrowser } from './seen.ts';
import { tabbed } from './tabbed.ts';

/** With quotes, tables, links and all there can be. */
const some = reports.filter(({ line }) => /-m (?:-|.*moscow)/u.test(line));

const talks = 'data/wage-round.yaml';

function latinIn(text: string): number {
  return text.match(/\p{Script=Latin}/gu)?.length ?? 0;
}

describe.runIf(hasBrowser)('with the keyboard alone', () => {
  const { tab } = browserOfFile();

  it.each(some)(
    'a reader comes to all that can be followed, chosen or scrolled, and sees where they are: $line',
    async (asked) => {
      const { page, open } = await tab({ width: 360 });
      await open(await written(asked));
      const { wanted, found } = await tabbed(page);
      expect(found).toEqual(wanted);
    },
  );

  it('a reader scrolls a wide table sideways', async () => {
    const { page, open } = await tab({ width: 360 });
    await open(await writtenOf(['compare', '-m', 'data/ukraine-2025.yaml'], ''));
    const frame = page.locator('.frame').first();
    await frame.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  });
});

/** The ground and the ink. */
const looks = {
  day: ['rgb(255, 255, 255)', 'rgb(27, 29, 33)'],
  night: ['rgb(22, 24, 28)', 'rgb(232, 233, 235)'],
} as const;

describe.runIf(hasBrowser)('the light', () => {
  const { tab } = browserOfFile();

  it.each([
    ['light', 'as the device', 'day'],
    ['dark', 'as the device', 'night'],
    ['light', 'night', 'night'],
    ['dark', 'day', 'day'],
  ] as const)(
    'of a device that is %s is, where "%s" is chosen, that of the %s',
    async (colorScheme, choice, look) => {
      for (const scripts of [true, false]) {
        const { page, open } = await tab({ scripts });
        await open(await writtenOf(['gaps', '-m', talks], ''));
        await page.emulateMedia({ colorScheme });
        await page.getByLabel(choice, { exact: true }).check();
        expect(await page.evaluate(lookOf)).toEqual(looks[look]);
      }
    },
  );

  it('is chosen with the keyboard, and is that of day on paper', async () => {
    const { page, open } = await tab();
    await open(await writtenOf(['gaps', '-m', talks], ''));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(lookOf)).toEqual(looks.night);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(lookOf)).toEqual(looks.day);
    await page.emulateMedia({ media: null });
  });
});

describe.runIf(hasBrowser)('what is read from the right', () => {
  const { tab } = browserOfFile();
  const model = round({
    parties: { union: { name: 'האיגוד' }, employer: { name: 'صاحب العمل' } },
    positions: {
      union: { shifts: { demands: [{ point: 'abolished', because: 'לא עוד בלילה' }] } },
      employer: { shifts: { demands: 'mandatory', rejects: 'others' } },
    },
  });

  it('takes its own direction, and turns no English sentence round', async () => {
    const { page, open } = await tab();
    await open(await writtenOf(['report', '-m', '-'], model));
    const turned = await page.evaluate(leftward);
    expect(turned.filter(([, direction]) => direction !== 'rtl')).toEqual([]);
    // A sentence with a name or two in it is read as most of its letters are.
    expect(turned.filter(([text]) => latinIn(text) > text.length / 2)).toEqual([]);
    for (const name of ['האיגוד', 'صاحب العمل', 'לא עוד בלילה'])
      expect(turned.map(([text]) => text.trim())).toContain(name);
    expect(await page.locator('html').evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
  });
});
