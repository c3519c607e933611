/** Each code is explained by an example that has just this fault or warning, and by a mend that has none. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/explanations/explanation.ts';
import { hallCited } from '../../src/explanations/hall.ts';
import { explanations } from '../../src/explanations/explanations.ts';
import { load } from '../../src/load/load.ts';
import { modelText } from '../build.ts';
import { folder } from '../folder.ts';
import { stance } from '../harness.ts';
import { completed } from './completed.ts';

const all = Object.entries(explanations);
const inModels = all.filter(([, { of }]) => of === 'part' || of === 'file');
const inFiles = all.filter(([, { of }]) => of === 'files');
const onCommandLines = all.filter(([, { of }]) => of === 'command');

/** The codes of all that is wrong or odd in a text. */
function codesIn(explanation: Explanation, example: string): readonly string[] {
  const found = load(completed(explanation, example), { file: 'model.yaml', warn: true });
  const told = found.ok ? found.warnings : found.faults;
  return [...new Set(told.map(({ code }) => code))];
}

describe('an explanation', () => {
  it.each(inModels)('of %s has an example that gives this code alone', (code, explanation) => {
    expect(codesIn(explanation, explanation.wrong)).toEqual([code]);
  });

  it.each(inModels)('of %s has a mend that gives none', (_code, explanation) => {
    expect(codesIn(explanation, explanation.right)).toEqual([]);
  });

  it.each(inFiles)(
    'of %s has files that give this code alone, and others that give none',
    async (code, { wrong, right }) => {
      expect(await codesBeside(wrong)).toEqual([code]);
      expect(await codesBeside(right)).toEqual([]);
    },
  );

  it.each(onCommandLines)(
    'of %s has a command line that gives this code, and a mended one that answers',
    async (code, { wrong, right }) => {
      const there = files();
      const typed = (line: string): readonly string[] =>
        line.replace('stance ', '').replace('-m ', `-m ${there}/`).split(' ');
      expect((await stance(typed(wrong))).err).toContain(`error[${code}]`);
      expect((await stance(typed(right))).exit).toBe(0);
    },
  );
});

/** The codes of all that is found in the model of the hall and in some files beside it. */
async function codesBeside(example: string): Promise<readonly string[]> {
  const there = folder();
  writeFileSync(join(there, 'hall.yaml'), hallCited);
  for (const text of example.split('\n---\n'))
    writeFileSync(join(there, /^# (.*)$/mu.exec(text)?.[1] ?? ''), text);
  const { diagnostics } = JSON.parse((await stance(['check', join(there, 'hall.yaml'), '--json'])).out) as {
    diagnostics: readonly { code: string }[];
  };
  return [...new Set(diagnostics.map(({ code }) => code))];
}

/** A folder with a model and with files that are none. */
function files(): string {
  const there = folder();
  mkdirSync(join(there, 'talks'));
  writeFileSync(join(there, 'hall.yaml'), modelText({}));
  writeFileSync(join(there, 'talks/hall.yaml'), modelText({}));
  writeFileSync(join(there, 'archive.yaml'), Buffer.alloc(25 * 1024 * 1024, '#'));
  writeFileSync(join(there, 'old.yaml'), Buffer.from('title: Ch\xf6re', 'latin1'));
  symlinkSync('locked.yaml', join(there, 'locked.yaml'));
  return there;
}
