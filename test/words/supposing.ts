/** A round of talks, and what is answered where something is supposed. */
import { ask } from '../ask.ts';
import { round } from '../build.ts';
import { stanceOn } from '../harness.ts';

const model = round({
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

/** What a shell sees of a question where these moves are supposed. */
export function seen(question: string, ...moves: readonly string[]) {
  return stanceOn(model, words(question, moves));
}

/** The answer in JSON where these moves are supposed. */
export function supposing(question: string, ...moves: readonly string[]) {
  return ask(model, words(question, moves));
}

/** What a party holds on an issue, once that is supposed. */
export async function held(party: string, issue: string, ...moves: readonly string[]) {
  const { positions } = await supposing(`positions ${party} --issue ${issue}`, ...moves);
  return positions[0];
}

/** The points of entries, without what else they say. */
export function points(entries: readonly { readonly point: unknown }[]) {
  return entries.map(({ point }) => point);
}

function words(question: string, moves: readonly string[]): readonly string[] {
  return [...question.split(' '), ...moves.flatMap((move) => ['--what-if', move])];
}
