/** The shapes of the answers about drafts, bridges, moves, closeness and versions, as they are promised to scripts. */
import { byId, either, flag, id, list, number, oneOf, orNull, record, text } from '../commands/shape.ts';
import type { Shape } from '../commands/shape.ts';

const yes = oneOf(true);
const open = { from: number, to: number };
const interval = either(
  record(open),
  record({ ...open, fromOpen: yes }),
  record({ ...open, toOpen: yes }),
  record({ ...open, fromOpen: yes, toOpen: yes }),
);
const single = either(id, number);
const points = list(either(id, number, interval));
const sets = record({ demands: points, accepts: points, terms: points, rejects: points });
const states = ['deadlocked', 'apart', 'conditional', 'overlapping', 'aligned', 'agreed', 'unstated'];
const state = oneOf(...states);
const day: Shape = (value, at) =>
  /^\d{4}-\d{2}-\d{2}$/u.test(String(value)) ? [] : [`${at} is no day: ${JSON.stringify(value)}`];

function answer(command: string, keys: Readonly<Record<string, Shape>>): Shape {
  const model = record({ title: text, file: text, date: day });
  return record({ stance: oneOf(1), command: oneOf(command), model, ...keys });
}

const counts = ['demands', 'accepts', 'terms', 'silent', 'rejects', 'redlines', 'unstated'];

/** The whole answer to each question. */
export const answers = {
  proposal: answer('proposal', {
    proposals: list(
      record({
        id,
        title: text,
        by: list(id),
        date: orNull(day),
        revises: orNull(id),
        status: orNull(oneOf('draft', 'circulated', 'withdrawn', 'agreed')),
        answers: list(
          record({
            issue: id,
            point: single,
            party: id,
            stance: oneOf('demands', 'accepts', 'terms', 'silent', 'rejects', 'unstated'),
            redline: flag,
            recorded: orNull(oneOf('accepts', 'rejects', 'reserves')),
            because: orNull(text),
          }),
        ),
        parties: byId(record(Object.fromEntries(counts.map((one) => [one, number])))),
        blockedBy: list(id),
        changes: list(
          record({ issue: id, from: orNull(single), to: orNull(single), better: list(id), worse: list(id) }),
        ),
        evidence: list(record({ source: id, at: orNull(text), quote: orNull(text) })),
      }),
    ),
  }),
  bridge: answer('bridge', {
    parties: list(id),
    bridges: list(
      record({
        issue: id,
        state: oneOf('deadlocked', 'apart', 'conditional'),
        candidates: list(
          record({
            point: single,
            redlines: number,
            bottomLines: number,
            terms: number,
            silent: number,
            moves: list(
              record({
                party: id,
                crosses: oneOf(null, 'terms', 'bottom-line', 'red-line'),
                distance: number,
              }),
            ),
            because: text,
          }),
        ),
      }),
    ),
  }),
  timeline: answer('timeline', {
    entries: list(
      record({
        date: day,
        kind: oneOf('move', 'proposal', 'event'),
        party: orNull(id),
        issue: orNull(id),
        before: orNull(either(sets, id)),
        after: orNull(either(sets, id)),
        nearer: list(id),
        farther: list(id),
        stateBefore: orNull(state),
        stateAfter: orNull(state),
        because: text,
      }),
    ),
  }),
  alignment: answer('alignment', {
    pairs: list(
      record({
        a: id,
        b: id,
        issues: number,
        aligned: number,
        compatible: number,
        closeness: orNull(number),
      }),
    ),
    blocs: list(record({ bloc: id, cohesion: orNull(number), splits: list(id) })),
  }),
  changes: answer('changes', {
    changes: list((value, at) => [
      ...record({
        kind: oneOf('added', 'removed', 'changed'),
        what: oneOf('model', 'source', 'party', 'bloc', 'issue', 'point', 'position', 'proposal', 'event'),
        id: text,
        before: () => [],
        after: () => [],
      })(value, at),
    ]),
  }),
} as const;
