/** What the documentation shows is what stance prints: every command line is run on the model above it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stance } from '../harness.ts';
import { jq } from './jq.ts';
import { examplesOn, modelsOn, pages } from './page.ts';

const folder = mkdtempSync(join(tmpdir(), 'stance-docs-'));
const file = join(folder, 'stance.yaml');
const examples = pages.flatMap(examplesOn);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the documentation', () => {
  it('shows command lines', () => expect(examples.length).toBeGreaterThan(20));

  it.each(examples)(
    'shows on $page what `stance $commandLine` prints',
    async ({ model, commandLine, output }) => {
      if (model === null) rmSync(file, { force: true });
      else writeFileSync(file, model);
      const [call = '', program] = commandLine.split(/ \| jq (?:-r )?/u);
      const { out } = await stance(words(call), { cwd: folder });
      const printed = program === undefined ? out : jq(program, out);
      expect(printed.replaceAll(/[ \r]+$/gmu, '').trimEnd()).toBe(output);
    },
  );

  it.each(pages.filter((page) => modelsOn(page).length > 0))('asks each model on $path something', (page) => {
    const asked = new Set(examplesOn(page).map(({ model }) => model));
    expect(modelsOn(page).filter((model) => !asked.has(model))).toEqual([]);
  });
});

function words(commandLine: string): readonly string[] {
  return [...commandLine.matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word);
}
