/** A real browser on files of ours: what it asks for, what it says and what fails in it. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

/** How to get a browser where there is none. */
export const howToGet =
  'On Debian: apt-get install chromium. Elsewhere, set STANCE_CHROMIUM to the path of a Chromium.';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser is its own: it updates nothing, and asks nobody for anything. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the browser is, or null where there is none. */
export function browserPath(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const named = env['STANCE_CHROMIUM'] ?? '';
  if (named !== '') return named;
  const folders = (env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts the browser that is here. */
export function startBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error(`There is no browser. ${howToGet}`);
  return chromium.launch({ executablePath, args });
}

/** One tab, on one file after the other. */
export interface Tab {
  readonly page: Page;
  /** Opens a file, and waits until all that it holds is there. */
  readonly open: (file: string) => Promise<void>;
  /** What it has asked for beside the file, said or failed at since the file was opened; a page that minds its own business has none. */
  readonly faults: () => readonly string[];
}

/** How a tab is read. */
export interface Reading {
  readonly width?: number;
  readonly height?: number;
  readonly scripts?: boolean;
}

/** Opens a tab that shares nothing with another. */
export async function openTab(browser: Browser, reading: Reading = {}): Promise<Tab> {
  const { width = 1440, height = 900, scripts = true } = reading;
  const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: scripts });
  const page = await context.newPage();
  let own = '';
  let faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const isDownload = url.startsWith('blob:');
    if (url.replace(/#.*$/su, '') !== own && !isDownload) faults.push(`asks for ${url}`);
  });
  page.on('console', (message) => faults.push(`says ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`fails: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`asks the reader: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => faults.push('opens a window'));
  const open = async (file: string): Promise<void> => {
    own = pathToFileURL(file).href;
    faults = [];
    await page.goto(own);
  };
  return { page, open, faults: () => faults };
}
