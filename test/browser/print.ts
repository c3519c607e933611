/** A page on paper, read back: where each part of a row came to stand. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { marksOfRows } from './inpage.ts';

/** How to get the reader of what is printed. */
export const howToRead = 'On Debian: apt-get install poppler-utils.';

/** Whether what is printed can be read back. */
export function canReadBack(): boolean {
  return spawnSync('pdftotext', ['-v']).error === undefined;
}

/** What is wrong with how a page is printed on A4: rows of which a part is on another sheet, or on none. */
export async function cutRows(page: Page, folder: string): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  // As wide as the text of a sheet, so that heights are those on paper.
  await page.setViewportSize({ width: 688, height: 1000 });
  const rows = await page.evaluate(marksOfRows);
  const file = join(folder, 'printed.pdf');
  writeFileSync(file, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const sheets = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).split('\f');
  const sheetsOf = new Map<string, number>();
  for (const [sheet, text] of sheets.entries())
    for (const [mark] of text.matchAll(/qz\d+qz\d+zq/gu)) sheetsOf.set(mark, sheet);
  return rows.flatMap(({ marks, isTall, words }) => {
    const lost = marks.filter((mark) => !sheetsOf.has(mark));
    const on = new Set(marks.map((mark) => sheetsOf.get(mark)));
    if (lost.length > 0) return [`not on paper whole: ${words}`];
    return on.size > 1 && !isTall ? [`on ${on.size} sheets: ${words}`] : [];
  });
}
