/** What a model or a link says is text on the page that answers: it adds no element, runs nothing, and chooses nothing that is not there. */
import { describe, expect, it } from 'vitest';
import { harmIn } from '../formats/harm.ts';
import { hostileModel } from '../hostile/model.ts';
import { all, bundles, forPages, mixtures } from '../hostile/strings.ts';
import { explorer, linkTo } from './explorer.ts';
import type { Chosen } from './explorer.ts';
import { follow, viewOf } from './inexplorer.ts';
import { allTextOf, elementsOf, sticking } from './inpage.ts';
import { browserOfFile, hasBrowser } from './seen.ts';

/** The same in every place, harmless: an address, and a word that is read the other way. */
const calm = hostileModel('https://calm.example/ שלום').model;
const everything = hostileModel(mixtures.map(({ text }) => text).join(' ')).model;

const issues = ['shifts', 'pay', 'term', 'canteen'];
const views: readonly Chosen[] = [
  { open: issues },
  { open: issues, 'what-if': ['union.shifts.concedes+=mandatory', 'employer.pay.concedes+=5'] },
  { parties: ['union', 'employer', 'council'], at: '2026-02-20' },
  { view: 'drafts' },
  { view: 'drafts', draft: 'later' },
  { view: 'deals' },
  { view: 'timeline' },
];

describe.runIf(hasBrowser)('a model of ill will', () => {
  const { tab } = browserOfFile();

  /** The elements and links of all views. */
  async function elements(model: string): Promise<readonly string[]> {
    const { page, open, faults } = await tab({ width: 360 });
    await open(await explorer(model));
    const found = new Set<string>();
    for (const view of views) {
      await page.evaluate(follow, linkTo(view));
      for (const one of await page.evaluate(elementsOf)) found.add(one);
    }
    return [...found, ...faults()];
  }

  it('adds nothing to any view of the page', async () => {
    const harmless = await elements(calm);
    for (const model of [everything, ...forPages.map(({ text }) => hostileModel(text).model)])
      expect((await elements(model)).filter((one) => !harmless.includes(one))).toEqual([]);
  });

  it.each(bundles)('is told harmlessly where it holds $name, as text that fits', async ({ text }) => {
    const { page, open, faults } = await tab({ width: 360 });
    await open(await explorer(hostileModel(text).model));
    for (const view of views) {
      await page.evaluate(follow, linkTo(view));
      expect(harmIn((await page.evaluate(viewOf)).text)).toEqual([]);
      if (!/^\p{L}\p{Mc}+$/u.test(text))
        expect({ view, out: await page.evaluate(sticking) }).toEqual({ view, out: [] });
    }
    expect(faults()).toEqual([]);
  });

  it.each(mixtures)('has groups that can be chosen where they hold $name', async ({ text }) => {
    const { page, open, faults } = await tab({ width: 360 });
    const two = hostileModel(text).model.replace(/"term":\{/u, '"term":{"group":"The rest",');
    await open(await explorer(two));
    await page.locator('[data-do=group]').first().click();
    expect((await page.evaluate(viewOf)).problems).toEqual([]);
    expect(await page.locator('article').count()).toBe(2);
    expect(faults()).toEqual([]);
  });
});

describe.runIf(hasBrowser)('a link of ill will', () => {
  const { tab } = browserOfFile();
  const words = [
    ...all.map(({ text }) => text.toWellFormed()),
    'x'.repeat(100_000),
    '__proto__',
    'constructor',
  ];
  const places: readonly ((word: string) => Chosen)[] = [
    (word) => ({ parties: [word] }),
    (word) => ({ issue: [word], group: [word], open: [word] }),
    (word) => ({ at: word, draft: word, view: word }),
    (word) => ({ 'what-if': [word, `union.shifts.concedes+=${word}`, `${word}.pay.demands=1`] }),
  ];

  it.each(places.map((place) => ({ in: Object.keys(place('')).join(', '), place })))(
    'chooses nothing, and is told as text: $in',
    async ({ place }) => {
      const { page, open, faults } = await tab({ width: 360 });
      await open(await explorer(calm));
      const before = await page.evaluate(elementsOf);
      for (const word of words) {
        await page.evaluate(follow, linkTo(place(word)));
        const { problems } = await page.evaluate(viewOf);
        expect({ word: word.slice(0, 50), many: problems.length }).not.toEqual({
          word: word.slice(0, 50),
          many: 0,
        });
        expect(harmIn(problems.join(' '))).toEqual([]);
        const added = (await page.evaluate(elementsOf)).filter((one) => !before.includes(one));
        expect(added.filter((one) => one !== 'p class role')).toEqual([]);
      }
      expect(await page.evaluate(allTextOf)).not.toBe('');
      expect(faults()).toEqual([]);
    },
  );

  it.each([
    '%',
    '%E2%82',
    '&&==&=,',
    'parties=%00',
    '__proto__=x&toString=y',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
  ])('that cannot be read is let be: #%s', async (link) => {
    const { page, open, faults } = await tab({ width: 360 });
    await open(await explorer(calm));
    await page.evaluate(follow, link);
    expect(await page.locator('article').count()).toBe(4);
    expect(faults()).toEqual([]);
  });
});
