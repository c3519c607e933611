/**
 * Run by the bench: `drawn talks.html 7` opens the page in a browser that often, each time in a tab that has seen nothing
 * before, and tells a line each after how many milliseconds it stood.
 */
import { pathToFileURL } from 'node:url';
import { startBrowser } from '../browser/browser.ts';

void opened();

async function opened(): Promise<void> {
  const [file = '', often = '1'] = process.argv.slice(2);
  const browser = await startBrowser();
  for (let turn = 0; turn < Number(often); turn += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    const [stood] = await page.evaluate(() =>
      performance.getEntriesByName('drawn').map((one) => one.startTime),
    );
    if (stood === undefined) throw new Error(`${file} does not say when it stands`);
    process.stdout.write(`${stood}\n`);
    await context.close();
  }
  await browser.close();
}
