/** A program is answered what the command line prints as JSON, and is told of its mistakes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, answerChanges, answerCheck, answerExplain } from '../src/answer.ts';
import type { QuestionName } from '../src/commands/commands.ts';
import { load } from '../src/load/load.ts';
import { UsageError } from '../src/words/usage.ts';
import { questions } from './commands/list.ts';
import { tramway } from './commands/tramway.ts';
import { ask } from './ask.ts';
import { loaded } from './build.ts';
import { root, stance } from './harness.ts';

const talks = loaded(tramway);
const file = '<stdin>';

function isQuestion(name: string): name is QuestionName {
  return questions.includes(name);
}

describe('a program', () => {
  it.each(questions.filter(isQuestion))('is answered what `stance %s --json` prints', async (name) => {
    expect(answer(talks, name, { file })).toStrictEqual(await ask(tramway, name));
  });

  it.each([
    ['diff union employer', () => answer(talks, 'diff', { parties: ['union', 'employer'], file })],
    ['show first', () => answer(talks, 'show', { names: ['first'], file })],
    ['gaps --issue raise', () => answer(talks, 'gaps', { issues: ['raise'], file })],
    ['gaps --at 2026-01-20', () => answer(talks, 'gaps', { at: '2026-01-20', file })],
    ['proposal --draft raise=4', () => answer(talks, 'proposal', { draft: 'raise=4', file })],
    ['alignment --weighted', () => answer(talks, 'alignment', { weighted: true, file })],
    [
      'gaps --what-if union.raise.demands=2',
      () => answer(talks, 'gaps', { whatIf: ['union.raise.demands=2'], file }),
    ],
  ] as const)('narrows and supposes as `stance %s` does', async (words, asked) => {
    expect(asked()).toStrictEqual(await ask(tramway, words));
  });

  it('is told what changed, and what is wrong, in the words of the commands', async () => {
    const paths = ['test/golden/older.yaml', 'test/golden/newer.yaml'] as const;
    const [older, newer] = paths.map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { file: path, negotiation: loaded(text), checked: load(text, { file: path, warn: true }) };
    });
    if (older === undefined || newer === undefined) throw new Error('two models were read');
    const changes = await stance(['changes', ...paths, '--json']);
    expect(answerChanges(older, newer)).toStrictEqual(JSON.parse(changes.out));
    const explained = await stance(['explain', 'own-need', '--json']);
    expect(answerExplain(['own-need'])).toStrictEqual(JSON.parse(explained.out));
    const check = await stance(['check', ...paths, '--json']);
    expect(answerCheck([older.checked, newer.checked])).toStrictEqual(JSON.parse(check.out));
  });
});

describe('a program that asks wrongly', () => {
  it.each([
    [
      'a party that there is not',
      () => answer(talks, 'gaps', { parties: ['onion', 'employer'] }),
      /Unknown party/u,
    ],
    ['one party alone', () => answer(talks, 'gaps', { parties: ['union'] }), /at least two parties/u],
    ['one side of a difference', () => answer(talks, 'diff', { parties: ['union'] }), /takes <a> <b>/u],
    [
      'three sides of one',
      () => answer(talks, 'diff', { parties: ['union', 'employer', 'city'] }),
      /given 3/u,
    ],
    ['a second thing to show', () => answer(talks, 'show', { names: ['union', 'city'] }), /given 2/u],
    ['a report of a party', () => answer(talks, 'report', { parties: ['union'] }), /takes no name/u],
    ['a day that there is not', () => answer(talks, 'gaps', { at: '2026-02-30' }), /no day/u],
    ['a move that is none', () => answer(talks, 'gaps', { whatIf: ['union'] }), /supposes nothing/u],
  ])('about %s is told so', (_, asked, message) => {
    expect(asked).toThrow(UsageError);
    expect(asked).toThrow(message);
  });

  it('what no negotiation answers is told what it does answer', () => {
    const names: readonly string[] = ['gasp', 'changes', 'check', 'toString'];
    for (const name of names) {
      // A program without types can say anything.
      const asked = (): unknown => Reflect.apply(answer, null, [talks, name]);
      expect(asked).toThrow(UsageError);
    }
  });
});
