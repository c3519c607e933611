/** One page a command: the command line, its output and its exit status, as a user sees them. */
import { describe, expect, it } from 'vitest';
import { pages } from './golden/pages.ts';
import { stance } from './harness.ts';

describe('what a user sees', () => {
  it.each(pages)('on the page %s', async (page, commandLine) => {
    const { exit, out, err } = await stance(commandLine.split(' '));
    const said = err === '' ? '' : `\nstderr:\n${err}`;
    const seen = `$ stance ${commandLine}\n${out}${said}\nexit status ${exit}\n`;
    await expect(seen).toMatchFileSnapshot(`golden/${page}.txt`);
  });

  it.each(pages)('without a blank at the end of a line on the page %s', async (_, commandLine) => {
    expect((await stance(commandLine.split(' '))).out).not.toMatch(/ $/mu);
  });

  const documents = pages.filter(([, line]) =>
    /markdown|^report (?!--json)|^sheet (?!.*(?:html|json))/u.test(line),
  );

  it.each(documents)('tells on the page %s, which is handed on, nothing to type', async (_, commandLine) => {
    const { out } = await stance(commandLine.split(' '));
    expect(out).not.toMatch(/\bstance [a-z]|--[a-z]/u);
  });
});
