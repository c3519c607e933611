/** The page that answers can be read on a screen of any width, by day and by night, with other means than eyes, and without scripts. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { models } from '../page/models.ts';
import type { Model } from '../page/models.ts';
import { unspaced } from '../formats/harm.ts';
import { explorer, linkTo, told } from './explorer.ts';
import type { Chosen } from './explorer.ts';
import { follow } from './inexplorer.ts';
import { faultsByAxe, sticking, textOf } from './inpage.ts';
import { browserOfFile, hasBrowser } from './seen.ts';

/** What a reader can come to look at in a model: a card that is opened and a move supposed, and every other view. */
function viewsOf({ negotiation }: Model): readonly Chosen[] {
  const { issues, parties, history } = negotiation;
  const [listed] = issues.filter(({ kind }) => kind !== 'range');
  const [range] = issues.filter(({ kind }) => kind === 'range');
  const open = [listed, range].flatMap((one) => one?.id ?? []);
  const point = listed === undefined || listed.kind === 'range' ? '' : listed.points[0]?.id;
  const move = `${parties[0]?.id}.${listed?.id}.concedes+=${point}`;
  const draft = history.proposals.at(-1)?.id;
  return [
    {},
    { open, 'what-if': [move] },
    { parties: parties.map(({ id }) => id), open },
    { view: 'drafts' },
    ...(draft === undefined ? [] : [{ view: 'drafts', draft }]),
    { view: 'deals', 'what-if': [move] },
    { view: 'timeline' },
    { parties: ['nobody'], at: 'never' },
  ];
}

describe.runIf(hasBrowser).each(models)('the page of $name', (model) => {
  const { tab } = browserOfFile();

  it('fits a phone, a tablet and a desk', async () => {
    const { page, open, faults } = await tab();
    await open(await explorer(model.text));
    for (const view of viewsOf(model))
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(follow, linkTo(view));
        expect({ view, width, out: await page.evaluate(sticking) }).toEqual({ view, width, out: [] });
      }
    expect(faults()).toEqual([]);
  });

  it('says with scripts off how things stand, and why it does not answer', async () => {
    const { page, open, faults } = await tab({ scripts: false });
    await open(await explorer(model.text));
    const text = await page.evaluate(textOf);
    expect(text).toContain('This page answers where the browser runs the program inside it.');
    const left = (await told(model.text, ['show'])).filter(
      (line) => !unspaced(text).includes(unspaced(line)),
    );
    expect(left).toEqual([]);
    expect(faults()).toEqual([]);
  });
});

describe.runIf(hasBrowser)('the page', () => {
  const { tab } = browserOfFile();

  it.each(models.filter(({ name }) => /ukraine|bay/u.test(name)))(
    'has nothing that axe-core finds, by day and on a phone by night: $name',
    async (model) => {
      const { page, open } = await tab();
      await open(await explorer(model.text));
      await page.evaluate(axe.source);
      for (const view of viewsOf(model)) {
        await page.evaluate(follow, linkTo(view));
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.emulateMedia({ colorScheme: 'light' });
        expect({ view, found: await page.evaluate(faultsByAxe, null) }).toEqual({ view, found: [] });
        await page.setViewportSize({ width: 360, height: 800 });
        await page.emulateMedia({ colorScheme: 'dark' });
        const found = await page.evaluate(faultsByAxe, ['color-contrast', 'target-size']);
        expect({ view, found }).toEqual({ view, found: [] });
      }
    },
  );
});
