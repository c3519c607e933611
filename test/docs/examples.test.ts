/** What the documentation shows is what stance prints: every command line is run on the model above it. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root, stance } from '../harness.ts';
import { jq } from './jq.ts';
import { examplesOn, modelsOn, pages, renewed } from './page.ts';
import type { Example } from './page.ts';

const folder = mkdtempSync(join(tmpdir(), 'stance-docs-'));
const file = join(folder, 'stance.yaml');
const examples = pages.flatMap(examplesOn);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the documentation', () => {
  it('shows command lines', () => expect(examples.length).toBeGreaterThan(20));

  it.each(pages.filter((page) => examplesOn(page).length > 0))(
    'shows on $path what each command line prints',
    async (page) => {
      await expect(await renewed(page, print)).toMatchFileSnapshot(join(root, page.path));
    },
  );

  it.each(pages.filter((page) => modelsOn(page).length > 0))('asks each model on $path something', (page) => {
    const asked = new Set(examplesOn(page).map(({ model }) => model));
    expect(modelsOn(page).filter((model) => !asked.has(model))).toEqual([]);
  });
});

/** What is printed for an example, asked in a folder of its own. */
async function print({ model, beside, commandLine }: Example): Promise<string> {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  if (model !== null) writeFileSync(file, model);
  for (const { name, text } of beside) writeFileSync(join(folder, name), text);
  const [call = '', program] = commandLine.split(/ \| jq (?:-r )?/u);
  const { out } = await stance(words(call), { cwd: folder });
  const printed = program === undefined ? out : jq(program, out);
  return printed.replaceAll(/[ \r]+$/gmu, '').trimEnd();
}

function words(commandLine: string): readonly string[] {
  return [...commandLine.matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word);
}
