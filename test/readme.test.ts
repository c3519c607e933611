/** What the README shows is what stance prints: every command line in it is run on the model that it gives. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root, stance } from './harness.ts';

interface Shown {
  readonly model: string;
  readonly commandLine: string;
  readonly output: string;
}

interface Answer {
  readonly gaps: readonly { readonly issue: string; readonly state: string }[];
  readonly totals: Readonly<Record<string, number>>;
  readonly rejections: readonly {
    readonly party: string;
    readonly issue: string;
    readonly point: string;
    readonly redline: string | false;
  }[];
}

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'stance-readme-'));

/** What each jq program of the README does, said in JavaScript. */
const jq: Readonly<Record<string, (answer: Answer) => readonly (string | number | undefined)[]>> = {
  '.gaps[] | "\\(.issue): \\(.state)"': ({ gaps }) => gaps.map(({ issue, state }) => `${issue}: ${state}`),
  '.totals.deadlocked': ({ totals }) => [totals['deadlocked']],
  '.rejections[] | select(.redline) | "\\(.party) \\(.issue) \\(.point)"': ({ rejections }) =>
    rejections.flatMap(({ party, issue, point, redline }) => (redline ? [`${party} ${issue} ${point}`] : [])),
};

afterAll(() => rmSync(folder, { recursive: true }));

/** The README's own model; before some examples it says what is written in it for what. */
const [, model = ''] = /```yaml\n(.*?)```/su.exec(readme) ?? [];

const examples = readme.matchAll(
  /(?:<!-- with "(?<to>.*?)" for "(?<from>.*?)" -->\n\n)?```console\n(?<block>.*?)```/gsu,
);

const shown: readonly Shown[] = [...examples].flatMap(({ groups: { to = '', from = '', block = '' } = {} }) =>
  block
    .split(/^\$ npx stance /mu)
    .slice(1)
    .map((part) => {
      const [commandLine = '', ...output] = part.split('\n');
      return { model: model.replace(from, to), commandLine, output: output.join('\n').trimEnd() };
    }),
);

describe('the README', () => {
  it('shows command lines', () => expect(shown.length).toBeGreaterThan(5));

  it.each(shown)('shows what `stance $commandLine` prints', async ({ model: text, commandLine, output }) => {
    writeFileSync(join(folder, 'stance.yaml'), text);
    const [call = '', program] = commandLine.split(/ \| jq (?:-r )?/u);
    // The first example is on the bundled model, all others on the README's own.
    const cwd = call.includes("Ukraine's") ? '/' : folder;
    const { out } = await stance(words(call), { cwd });
    const printed = program === undefined ? out : filtered(program, out);
    const trimmed = printed.replaceAll(/[ ]+$/gmu, '');
    expect(trimmed.trimEnd()).toBe(output);
  });
});

function words(commandLine: string): readonly string[] {
  return [...commandLine.matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word);
}

function filtered(program: string, out: string): string {
  const filter = jq[program.slice(1, -1)];
  if (filter === undefined) throw new Error(`this test does not know ${program}`);
  const answer: Answer = JSON.parse(out);
  return filter(answer).join('\n');
}
