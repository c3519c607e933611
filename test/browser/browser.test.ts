/** The browser of the tests tells whatever a page does beside being read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { browserPath } from './browser.ts';
import { sticking } from './inpage.ts';
import { browserOfFile, hasBrowser } from './seen.ts';

/** A page of ill will as a file. */
function pageOf(body: string, head = ''): string {
  const file = join(folder(), 'page.html');
  writeFileSync(file, `<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return file;
}

const noImage = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

describe.runIf(hasBrowser)('the browser', () => {
  const { tab } = browserOfFile();

  it.each([
    ['asks a neighbour', '<img src="other.png">', /^asks for file:.*other\.png$/u],
    ['asks the web', '<img src="http://192.0.2.1/x.png">', /^asks for http:/u],
    ['says a word', '<script>console.log("word")</script>', /^says word$/u],
    ['fails', '<script>throw new Error("lost")</script>', /^fails: lost$/u],
    ['asks the reader', '<script>alert(1)</script>', /^asks the reader: 1$/u],
  ])('tells of a page that %s', async (_, body, told) => {
    const { open, faults } = await tab();
    await open(pageOf(body));
    expect(faults().some((one) => told.test(one))).toBe(true);
  });

  it('tells of what the policy of a page forbids', async () => {
    const { open, faults } = await tab();
    await open(pageOf('<img src="data:image/png;base64,AAAA"><p style="color:red">x</p>', noImage));
    expect(faults()).toEqual([
      expect.stringContaining('Content Security Policy'),
      expect.stringContaining('Content Security Policy'),
    ]);
  });

  it('has nothing to tell of a page that is read', async () => {
    const { open, faults } = await tab();
    await open(pageOf('<p>Read.</p>'));
    expect(faults()).toEqual([]);
  });

  const wide = '<p style="width:900px">a</p>';
  it.each([
    ['a paragraph wider than the page', wide, 2],
    ['the same where the page would not scroll', `<div style="overflow:hidden">${wide}</div>`, 1],
    ['a word wider than its box', `<p>${'x'.repeat(200)}</p>`, 2],
    [
      'a text that leaves its picture',
      '<svg width="50" height="20"><text y="9">of many words</text></svg>',
      1,
    ],
    ['a paragraph in a frame, which scrolls', `<div class="frame" style="overflow:auto">${wide}</div>`, 0],
  ])('tells of %s', async (_, body, many) => {
    const { page, open } = await tab({ width: 360 });
    await open(pageOf(body));
    expect(await page.evaluate(sticking)).toHaveLength(many);
  });
});

describe('the path of the browser', () => {
  it('is the one that is named, before those that are found', () => {
    expect(browserPath({ STANCE_CHROMIUM: '/opt/chromium', PATH: '/usr/bin' })).toBe('/opt/chromium');
  });

  it('is none where none is found', () => {
    expect(browserPath({ PATH: folder() })).toBe(null);
    expect(browserPath({})).toBe(null);
  });
});
