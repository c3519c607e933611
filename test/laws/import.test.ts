/** What `positions --format csv` prints, put back into its model, is the same positions. */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { bundledModels } from '../bundled.ts';
import { root, stanceOn } from '../harness.ts';
import { modelFrom } from '../importing/importing.ts';
import { runs } from '../seed.ts';
import { anyCase } from './arbitrary.ts';
import { textOf } from './draft.ts';
import { whole } from './whole.ts';

/** The positions of a model as a spreadsheet has them. */
async function csvOf(model: string): Promise<string> {
  const { exit, out } = await stanceOn(model, ['positions', '--format', 'csv']);
  expect(exit).toBe(0);
  return out;
}

/** A model with the positions of a table put into it. */
function putBack(csv: string, model: string | null): Promise<string> {
  return modelFrom(
    { 'positions.csv': csv },
    { onto: model === null ? null : { file: 'stance.yaml', text: model } },
  );
}

/** The positions of a model, as a spreadsheet and as JSON have them. */
async function printed(model: string) {
  return { csv: await csvOf(model), json: (await ask(model, 'positions')).positions };
}

/** The same, once they were put back. */
async function printedAgain(model: string) {
  return printed(await putBack(await csvOf(model), model));
}

const bundled = bundledModels.map((file) => [file, readFileSync(join(root, 'data', file), 'utf8')] as const);

describe('positions that were printed as CSV and put back into their model', () => {
  it.each([...bundled, ['that has every key', stringify(whole)] as const])(
    'are the same: %s',
    async (_, model) => {
      expect(await printedAgain(model)).toEqual(await printed(model));
    },
  );

  it('are the same in any negotiation', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ draft }) => {
        const model = textOf(draft);
        expect(await printedAgain(model)).toEqual(await printed(model));
      }),
      runs(40),
    );
  });

  it('are the same though their words hold what parts cells, or begins a formula', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...hostile), { minLength: 3, maxLength: 3 }),
        async (words) => {
          const [because = '', at = '', quote = ''] = words;
          const model = stringify({
            stance: 1,
            title: 'Talks',
            date: '2026-03-01',
            sources: { minutes: { title: 'Minutes' }, letter: { title: 'Letter' } },
            parties: { union: { name: 'Union' }, employer: { name: 'Employer' } },
            issues: { pay: { title: 'Pay', choices: [{ rise: because }, 'keep'] } },
            positions: {
              union: {
                pay: {
                  demands: {
                    point: 'rise',
                    because,
                    evidence: [
                      { source: 'minutes', at, quote },
                      { source: 'letter', quote },
                    ],
                  },
                  says: quote,
                },
              },
            },
          });
          expect(await printedAgain(model)).toEqual(await printed(model));
        },
      ),
      runs(60),
    );
  });

  it.each(bundled)('make a sound model by themselves, too: %s', async (_, model) => {
    expect(await csvOf(await putBack(await csvOf(model), null))).toContain('demands');
  });

  it('make a sound model by themselves in any negotiation in which somebody names a point', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ draft }) => {
        const csv = await csvOf(textOf(draft));
        fc.pre(/,(?:demands|concedes|rejects),(?!others)/u.test(csv));
        expect(await csvOf(await putBack(csv, null))).not.toBe('');
      }),
      runs(40),
    );
  });
});

const hostile = [
  '=1+1',
  "'=1",
  "''",
  "'-5",
  '-5',
  'a; b',
  'a;; b;',
  '; ',
  ';',
  '"quoted"',
  'a\nb',
  'a|b',
  '4 %',
  '- a list',
  '# no comment',
  'a: b',
  '{ a: b }',
  '&anchor',
  '*alias',
  '!tag',
  'null',
  'yes',
  '2026-03-01',
  '0x10',
  ' blank ',
];
