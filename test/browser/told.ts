/** Says once, before the tests, how to get what those in a browser are skipped without. */
import { browserPath, howToGet } from './browser.ts';

/** What vitest calls before all tests. */
export function setup(): void {
  if (browserPath() === null)
    process.stderr.write(`The tests in a browser are skipped: there is none. ${howToGet}\n`);
}
