/** JSON gives back what was found, and every character of what the model says. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask as replyTo } from '../../src/commands/ask.ts';
import { ask } from '../ask.ts';
import { loaded, modelText } from '../build.ts';
import { commands } from '../commands/list.ts';
import { runs } from '../seed.ts';
import { anyCase } from './arbitrary.ts';
import { textOf } from './draft.ts';

/** The questions, with how many parties each takes at most. */
const questions = {
  show: 1,
  positions: 5,
  compare: 5,
  diff: 2,
  gaps: 5,
  rejections: 5,
  concessions: 5,
  report: 0,
} as const;

test.each(Object.entries(questions))('the JSON of %s parses back to what was found', async (name, most) => {
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ draft, compared }) => {
      const named = compared.slice(0, most);
      const text = textOf(draft);
      const { stance, command, model, as, ...found } = await ask(text, [name, ...named]);
      expect({ stance, command, model, as }).toEqual({
        stance: 2,
        command: name,
        model: { title: 'A draft', file: '<stdin>', date: '2026-03-01' },
        as: null,
      });
      const question = commands.find((one) => one.name === name);
      if (question?.of !== 'negotiation') throw new Error(`no question ${name}`);
      const call = { words: named, issues: [], groups: [], at: null, whatIf: [], options: {} };
      expect(found).toStrictEqual(replyTo(loaded(text), question, call).report.data());
    }),
    runs(25),
  );
});

test('no character of a reason, a condition or a title is lost on the way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (drawn) => {
      const text = `a${drawn}z`;
      const model = modelText({
        rest: { title: text },
        positions: {
          union: {
            shifts: {
              concedes: [{ point: 'voluntary', for: text }],
              rejects: [{ point: 'mandatory', because: text }],
              says: text,
              interest: text,
            },
          },
        },
      });
      const answer = await ask(model, 'positions');
      expect(answer.model.title).toBe(text);
      expect(answer.positions).toMatchObject([
        { concedes: [{ for: text }], rejects: [{ because: text }], says: { text }, interest: text },
      ]);
    }),
    runs(60),
  );
});
