/** What a reader does with the page that answers: all of it with the keyboard, and what they take along. */
// What runs in the page sees its document.
/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/redacting/redact.ts';
import { folder } from '../folder.ts';
import { models, shipped } from '../page/models.ts';
import type { Model } from '../page/models.ts';
import { explorer, linkTo } from './explorer.ts';
import { follow, held, kept, unfold, viewOf } from './inexplorer.ts';
import { reachable } from './inpage.ts';
import { canReadBack, cutRows } from './print.ts';
import { browserOfFile, hasBrowser } from './seen.ts';
import { tabbed } from './tabbed.ts';

/** A model with its first two issues opened and a move supposed. */
function busy({ negotiation }: Model): string {
  const { issues, parties } = negotiation;
  const listed = issues.flatMap((one) => (one.kind === 'range' ? [] : [one]))[0];
  const range = issues.find(({ kind }) => kind === 'range');
  return linkTo({
    open: [listed, range].flatMap((one) => one?.id ?? []),
    'what-if': [`${parties[0]?.id}.${listed?.id}.concedes+=${listed?.points.at(-1)?.id}`],
  });
}

/** Presses the tab key until it stands on what an attribute or a text tells, from the top of the page on. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await page.evaluate(() => undefined);
  for (let presses = 0; presses < 400; presses += 1) {
    if (await page.evaluate(held, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the tab key never comes to ${selector}`);
}

describe.runIf(hasBrowser)('with the keyboard alone', () => {
  const { tab } = browserOfFile();

  it.each(models)('a reader comes to every control, and sees where they are: $name', async (model) => {
    const { page, open } = await tab({ width: 900 });
    await open(await explorer(model.text));
    await page.evaluate(follow, busy(model));
    await page.evaluate(unfold);
    const { wanted, found } = await tabbed(page);
    expect(found).toEqual(wanted);
  });

  it.each(shipped)('a reader sees all that has the keyboard above what is supposed: $name', async (model) => {
    const { page, open } = await tab({ width: 900, height: 700 });
    await open(await explorer(model.text));
    await page.evaluate(follow, busy(model));
    const hidden: string[] = [];
    for (const _ of await page.evaluate(reachable)) {
      await page.keyboard.press('Tab');
      hidden.push(...(await page.evaluate(kept)));
    }
    expect(hidden).toEqual([]);
  });

  it('a reader compares others, goes back in time, opens an issue, supposes a move and takes it back', async () => {
    const { page, open, faults } = await tab();
    const [, ukraine] = shipped;
    await open(await explorer(ukraine?.text ?? ''));
    const hash = (): Promise<string> => page.evaluate(() => location.hash);
    const press = async (selector: string, key: string): Promise<string> => {
      await tabTo(page, selector);
      await page.keyboard.press(key);
      // What has the keyboard keeps it when the page is drawn anew.
      expect({ selector, isHeld: await page.evaluate(held, selector) }).toEqual({ selector, isHeld: true });
      return hash();
    };
    expect(await press('[data-do=party][data-to=europe]', 'Space')).toBe('#parties=russia,ukraine,europe');
    expect(await press('[data-do=party][data-to=europe]', 'Space')).toBe('#parties=russia,ukraine');
    expect(await press('#as-of', 'Home')).toBe('#parties=russia,ukraine&at=2025-04-23');
    expect(await press('#as-of', 'ArrowRight')).toMatch(/&at=2025-0[4-6]-\d\d$/u);
    expect(await press('#as-of', 'End')).toBe('#parties=russia,ukraine&at=2025-12-28');
    expect(await press('[data-do=state][data-to=apart]', 'Enter')).toContain('&state=apart');
    expect(await press('[data-do=state][data-to=apart]', 'Enter')).not.toContain('state=');
    expect(await press('#open-nato', 'Enter')).toContain('&open=nato');
    const cell = '[data-do=suppose][data-to^="ukraine.nato."][data-to$=neutral]';
    expect(await press(cell, 'Space')).toContain('what-if=ukraine.nato.concedes%2B%3Dneutral');
    await expect(page.locator('.effects').count()).resolves.toBe(1);
    expect(await press(cell, 'Space')).not.toContain('what-if');
    expect(await press('[data-do=view][data-to=deals]', 'Enter')).toContain('view=deals');
    expect(await press('[data-do=all]', 'Enter')).toBe('#view=deals');
    expect(faults()).toEqual([]);
  });
});

describe.runIf(hasBrowser)('a reader', () => {
  const { tab } = browserOfFile();

  it.each(shipped)('copies a link that brings another to the same view: $name', async (model) => {
    const { page, open, faults } = await tab();
    const file = await explorer(model.text);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(file);
    await page.evaluate(follow, busy(model));
    await page.locator('#copy').click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/^talks\.html#/u);
    const copied = `Copied: ${link}. Whoever has this file comes to the same view with it.`;
    expect(await page.locator('#told').textContent()).toBe(copied);
    const other = await page.context().newPage();
    await other.goto(new URL(link, pathToFileURL(join(dirname(file), '/'))).href);
    const [mine, theirs] = [await page.evaluate(viewOf), await other.evaluate(viewOf)];
    await other.close();
    expect(theirs.text).toBe(mine.text.replace(copied, ''));
    expect(faults()).toEqual([]);
  });

  it.each(models)(
    'takes the model along as it is handed on, and leaves nothing behind: $name',
    async ({ text, negotiation }) => {
      const { page, open, faults } = await tab();
      await open(await explorer(text));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#download').click(),
      ]);
      const file = join(folder(), 'taken.yaml');
      await download.saveAs(file);
      expect(download.suggestedFilename()).toBe('talks.yaml');
      expect(readFileSync(file, 'utf8')).toBe(redact(negotiation));
      const stored = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        cookies: document.cookie,
      }));
      expect(stored).toEqual({ local: 0, session: 0, databases: 0, cookies: '' });
      expect(faults()).toEqual([]);
    },
  );

  it.runIf(canReadBack()).each(shipped)('prints what they see with no row cut: $name', async (model) => {
    const { page, open } = await tab({ height: 1000 });
    await open(await explorer(model.text));
    await page.evaluate(follow, busy(model));
    expect(await cutRows(page, folder())).toEqual([]);
  });
});
