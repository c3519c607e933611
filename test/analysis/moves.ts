/** How positions moved, as the timeline tells it. */
import { ask } from '../ask.ts';
import { round } from '../build.ts';

export async function entries(model: string, words = 'timeline') {
  return (await ask(model, words)).entries;
}

/** The entries told of one union and one employer, as their positions on the raise moved. */
export async function told(union: unknown, employer: unknown = undefined, more: object = {}) {
  return entries(
    round({
      positions: {
        union: { raise: union },
        ...(employer === undefined ? {} : { employer: { raise: employer } }),
      },
      ...more,
    }),
  );
}

export const eight = { since: '2026-01-10', demands: 8 };
export const six = { since: '2026-02-20', demands: 6, because: 'The reserve fund was opened.' };
