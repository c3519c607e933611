/** A page gone through with the tab key. */
import type { Page } from 'playwright-core';
import { focused, reachable } from './inpage.ts';

/** All that the tab key must come to, and what it comes to and shows that it does. */
export async function tabbed(page: Page) {
  const wanted = await page.evaluate(reachable);
  const found: string[] = [];
  for (const _ of wanted) {
    await page.keyboard.press('Tab');
    found.push(await page.evaluate(focused));
  }
  return { wanted, found };
}
