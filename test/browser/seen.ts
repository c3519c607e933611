/** A browser for the tests of a file; where there is none, they are skipped. */
import { afterAll, beforeAll } from 'vitest';
import type { Browser } from 'playwright-core';
import { browserPath, openTab, startBrowser } from './browser.ts';
import type { Reading, Tab } from './browser.ts';

/** Whether tests in a browser are run. */
export const hasBrowser = browserPath() !== null;

export interface Seeing {
  /** The tab that is read so; tests that read alike have the same one after the other. */
  readonly tab: (reading?: Reading) => Promise<Tab>;
}

/** One browser for all tests of a file, ended after them. */
export function browserOfFile(): Seeing {
  let started: Browser | null = null;
  const tabs = new Map<string, Promise<Tab>>();
  beforeAll(async () => {
    if (hasBrowser) started = await startBrowser();
  });
  afterAll(async () => {
    await started?.close();
  });
  const tab = (reading: Reading = {}): Promise<Tab> => {
    if (started === null) throw new Error('No browser runs outside of the tests');
    const key = JSON.stringify(reading);
    const opened = tabs.get(key) ?? openTab(started, reading);
    tabs.set(key, opened);
    return opened;
  };
  return { tab };
}
