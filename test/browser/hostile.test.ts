/** What a model says is text in a browser: it adds no element, leads nowhere, and runs nothing. */
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/formats/escape.ts';
import { harmIn, unspaced } from '../formats/harm.ts';
import { modelText } from '../build.ts';
import { commands } from '../hostile/commands.ts';
import { hostileModel } from '../hostile/model.ts';
import { bundles, forPages, mixtures } from '../hostile/strings.ts';
import { writtenOf } from './answers.ts';
import type { Tab } from './browser.ts';
import { allTextOf, elementsOf, sticking } from './inpage.ts';
import { browserOfFile, hasBrowser } from './seen.ts';

/** The same in every place, harmless: an address, and a word that is read the other way. */
const calm = hostileModel('https://calm.example/ שלום').model;

/** All at once. */
const everything = hostileModel(mixtures.map(({ text }) => text).join(' ')).model;

const apart = commands.map((words) => ({ line: words.join(' '), words }));

/** What no page can break: a letter, and be it one with very many vowel signs. */
const isOneLetter = (text: string): boolean => /^\p{L}\p{Mc}+$/u.test(text);

describe.runIf(hasBrowser)('a model of ill will', () => {
  const { tab } = browserOfFile();

  /** The answer of this model, opened. */
  async function opened(words: readonly string[], model: string): Promise<Tab> {
    const one = await tab({ width: 360 });
    await one.open(await writtenOf([...words, '-m', '-'], model));
    return one;
  }

  const known = new Map<string, readonly string[]>();

  /** The elements and links of the answer of a harmless model. */
  async function harmlessOf(words: readonly string[]): Promise<readonly string[]> {
    const key = words.join(' ');
    const found = known.get(key) ?? (await (await opened(words, calm)).page.evaluate(elementsOf));
    known.set(key, found);
    return found;
  }

  /** Those that a model adds to them. */
  async function added(words: readonly string[], model: string): Promise<readonly string[]> {
    const harmless = await harmlessOf(words);
    const { page, faults } = await opened(words, model);
    const found = await page.evaluate(elementsOf);
    return [...found.filter((one) => !harmless.includes(one)), ...faults()];
  }

  it.each(apart)('adds nothing to the page: $line', async ({ words }) => {
    expect(await added(words, everything)).toEqual([]);
  });

  it.each(forPages)('adds nothing to the report by $name', async ({ text }) => {
    expect(await added(['report'], hostileModel(text).model)).toEqual([]);
  });

  it.each(bundles)('is told whole where it holds $name, as text that fits', async ({ text }) => {
    const { model, texts } = hostileModel(text);
    const told: string[] = [];
    for (const line of ['report', 'timeline']) {
      const { page } = await opened([line], model);
      told.push(await page.evaluate(allTextOf));
      if (!isOneLetter(text)) expect(await page.evaluate(sticking)).toEqual([]);
    }
    expect(told.flatMap(harmIn)).toEqual([]);
    const page = unspaced(told.join(' '));
    const lost = [...texts].filter(([, said]) => !page.includes(unspaced(visible(said))));
    // The words of a source are for machines.
    expect(lost.map(([place]) => place).filter((place) => !/quote$|^blocalias$/u.test(place))).toEqual([]);
  });

  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['HTTP://example.org', 'http://example.org/'],
    ['mailto:talks@example.org', 'mailto:talks@example.org'],
    ['https://example.org/"onclick="alert(1)', 'https://example.org/%22onclick=%22alert(1)'],
    ['javascript:alert(1)', null],
    ['JavaScript:alert(1)//https://example.org', null],
    [' javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,<script>alert(1)</script>', null],
    ['vbscript:x', null],
    ['file:///etc/passwd', null],
    ['blob:https://example.org/x', null],
    ['//example.org', null],
    ['https://', null],
  ])('that gives %j as an address leads to %j', async (url, href) => {
    const sources = { minutes: { title: 'Minutes', url } };
    const positions = { union: { shifts: { demands: 'abolished', evidence: ['minutes'] } } };
    const { page } = await opened(['report'], modelText({ positions, rest: { sources } }));
    const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect([...new Set(links)]).toEqual(href === null ? [] : [href]);
    expect(await page.evaluate(allTextOf)).toContain(url.trim().split('\n').at(-1));
  });
});
