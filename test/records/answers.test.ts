/** Every command answers every model that ships as the schema of the answers has it; so does what stands for no answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/list.ts';
import { loaded } from '../build.ts';
import { bundledModels } from '../bundled.ts';
import { root, stance } from '../harness.ts';
import { faults, faultsOfNoAnswer } from './contract.ts';

const models = bundledModels.map((name) => `data/${name}`);

/** What each command is asked about a model, in one or several ways. */
function asked(model: string): readonly (readonly string[])[] {
  const { parties, blocs, issues, sources, proposals } = loaded(readFileSync(join(root, model), 'utf8'));
  const [one = '', other = ''] = parties.map(({ id }) => id);
  const shown = [parties, blocs, issues, sources, proposals].flatMap(([first]) => first?.id ?? []);
  const words: Readonly<Record<string, readonly (readonly string[])[]>> = {
    show: [[], ...shown.map((id) => [id])],
    diff: [[one, other]],
    sheet: [[one]],
    changes: [[model, 'data/wage-round.yaml']],
    check: [[model]],
    explain: [['bad-date']],
  };
  return commands.flatMap(({ name, of }) =>
    (words[name] ?? [[]]).map((given) => [
      name,
      ...given,
      '--json',
      ...(of === 'negotiation' ? ['-m', model] : []),
    ]),
  );
}

describe.each(models)('asked of %s', (model) => {
  it.each(asked(model).map((words) => [words.join(' '), words] as const))('%s', async (_, words) => {
    const { out } = await stance(words);
    expect(faults(JSON.parse(out))).toEqual([]);
  });
});

it.each(['gaps nobody', 'guess', 'gaps -m nowhere.yaml', 'gaps -m test/fixtures/bad-date/model.yaml'])(
  'there is no answer to %s',
  async (words) => {
    const { exit, out } = await stance([...words.split(' '), '--json']);
    expect(exit).toBe(2);
    expect(faultsOfNoAnswer(JSON.parse(out))).toEqual([]);
  },
);
