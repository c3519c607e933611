/** A round of talks, and what is answered where something is supposed. */
import { expect } from 'vitest';
import { stanceOn } from '../harness.ts';
import { round } from './round.ts';

export const model = round({
  parties: ['union', 'guild', 'employer'],
  blocs: { staff: { name: 'Staff', members: ['union', 'guild'] } },
  positions: {
    union: {
      raise: { demands: 8, concedes: 7, rejects: [{ below: 4 }] },
      shifts: {
        demands: 'abolished',
        rejects: ['rotating', { point: 'mandatory', redline: 'law' }],
        importance: 3,
      },
    },
    staff: { canteen: { demands: 'keep', rejects: 'close' } },
    employer: {
      raise: { demands: 2, rejects: { above: 5 } },
      shifts: { demands: 'mandatory', rejects: 'others' },
    },
  },
});

export function supposing(question: string, ...moves: readonly string[]) {
  return stanceOn(model, [...question.split(' '), ...moves.flatMap((move) => ['--what-if', move])]);
}

export async function ask(question: string, ...moves: readonly string[]) {
  const { exit, out } = await supposing(`${question} --json`, ...moves);
  expect(exit).toBe(0);
  return JSON.parse(out);
}

/** What a party holds on an issue, once that is supposed. */
export async function held(party: string, issue: string, ...moves: readonly string[]) {
  const { positions } = await ask(`positions ${party} --issue ${issue}`, ...moves);
  return positions[0];
}

export function points(entries: readonly { readonly point: unknown }[]) {
  return entries.map(({ point }) => point);
}
