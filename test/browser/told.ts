/** Says once, before the tests, how to get what those in a browser are skipped without. */
import { browserPath, howToGet } from './browser.ts';
import { canReadBack, howToRead } from './print.ts';

/** What vitest calls before all tests. */
export function setup(): void {
  if (browserPath() === null) say(`The tests in a browser are skipped: there is none. ${howToGet}`);
  else if (!canReadBack())
    say(`The tests of what a browser prints are skipped: they want pdftotext. ${howToRead}`);
}

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}
