import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  byId,
  either,
  faults,
  flag,
  id,
  list,
  number,
  oneOf,
  orNull,
  record,
  text,
} from '../commands/shape.ts';
import type { Shape } from '../commands/shape.ts';
import { silence } from '../commands/talks.ts';
import { stance, stanceOn } from '../harness.ts';
import { ask, folded, refusal } from './asking.ts';
import { talks } from './model.ts';

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

const answers = {
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

const folder = mkdtempSync(join(tmpdir(), 'stance-contract-'));
afterAll(() => rmSync(folder, { recursive: true }));
const files = { talks: join(folder, 'talks.yaml'), silence: join(folder, 'silence.yaml') };
writeFileSync(files.talks, talks);
writeFileSync(files.silence, silence);

describe('the answer in JSON', () => {
  it.each([
    ['proposal', 'proposal'],
    ['proposal first', 'proposal'],
    ['proposal --draft raise=4', 'proposal'],
    ['bridge', 'bridge'],
    ['bridge union employer guild city --all', 'bridge'],
    ['timeline', 'timeline'],
    ['timeline city', 'timeline'],
    ['alignment', 'alignment'],
    ['alignment staff employer --weighted', 'alignment'],
  ] as const)('to "%s" has the keys and the types that scripts rely on', async (words, shape) => {
    expect(faults(answers[shape], await ask(talks, words))).toEqual([]);
  });

  it('to "changes" has them, too, whichever way round', async () => {
    for (const [older, newer] of [
      [files.talks, files.silence],
      [files.silence, files.talks],
    ] as const) {
      const { out } = await stance(['changes', older, newer, '--json']);
      const found = JSON.parse(out);
      expect(found.changes.length).toBeGreaterThan(20);
      expect(faults(answers.changes, found)).toEqual([]);
    }
  });

  it.each([
    ['proposal', { proposals: [] }],
    ['bridge', { bridges: [] }],
    ['timeline', { entries: [] }],
    ['alignment', { pairs: [{ a: 'union', b: 'firm', issues: 0, closeness: null }], blocs: [] }],
  ] as const)('to "%s" is an empty list where nobody has said anything', async (words, empty) => {
    const found = await ask(silence, words);
    expect(found).toMatchObject(empty);
    expect(faults(answers[words], found)).toEqual([]);
  });

  it('shows all candidates of a bridge, however few the page shows', async () => {
    const few = await ask(talks, 'bridge');
    expect(few).toEqual(await ask(talks, 'bridge --all'));
    expect(
      Math.max(...few.bridges.map(({ candidates }: { candidates: unknown[] }) => candidates.length)),
    ).toBe(4);
  });

  it('is the same in the parts of the first page and of the report', async () => {
    for (const words of ['show', 'report']) {
      const whole = await ask(talks, words);
      expect(whole.proposals).toEqual((await ask(talks, 'proposal')).proposals);
      expect(whole.bridges).toEqual((await ask(talks, 'bridge')).bridges);
      expect(whole.entries).toEqual((await ask(talks, 'timeline')).entries);
    }
  });
});

describe('a word that names nothing', () => {
  it.each([
    ['proposal secnd', 'Unknown draft "secnd" Did you mean "second"?'],
    ['proposal first nowhere', 'Unknown draft "nowhere" Known are: first,'],
    ['proposal --draft rise=4', 'Unknown issue "rise" Did you mean "raise"?'],
    ['proposal --draft shifts=rotatng', 'Unknown point of "shifts" "rotatng" Did you mean "rotating"?'],
    ['proposal --issue canten', 'Unknown issue "canten" Did you mean "canteen"?'],
    ['bridge onion employer', 'Unknown party "onion" Did you mean "union"?'],
    ['bridge --issue canten', 'Unknown issue "canten" Did you mean "canteen"?'],
    ['timeline workrs', 'Unknown party "workrs" Did you mean "workers"?'],
    ['timeline --group Hours', 'Unknown group "Hours"'],
    ['alignment staf', 'Unknown party "staf" Did you mean "staff"?'],
    ['diff onion@2026-01-15 union', 'Unknown party "onion" Did you mean "union"?'],
    ['bridge union', 'at least two parties'],
    ['bridge union workers', 'at least two parties'],
    ['changes', 'argument'],
    ['brdge', 'Did you mean "bridge"?'],
    ['timeline --weighted', '--weighted'],
  ])('in "%s" is bad usage, with what is near: %s', async (words, reason) => {
    expect(await refusal(talks, words)).toContain(reason);
  });

  it('in a model without drafts says no more than that', async () => {
    expect(await refusal(silence, 'proposal first')).toContain('Unknown draft "first"');
  });
});

describe('a table for a spreadsheet', () => {
  it.each([
    ['proposal', 'proposal,issue,point,party,stance,redline,recorded,because', 4 * 6 + 1],
    ['bridge', 'issue,state,rank,point,redlines,bottom lines,terms,silent,because', undefined],
    ['timeline', 'date,kind,party,issue,before,after,nearer,farther,state before,state after,because', 9],
    ['alignment', 'a,b,issues,aligned,compatible,closeness', 11],
  ])('is given of %s, a row an answer', async (words, heads, rows) => {
    const { exit, out } = await stanceOn(talks, [words, '-f', 'csv']);
    expect(exit).toBe(0);
    const lines = out.trimEnd().split('\r\n');
    expect(lines[0]).toBe(heads);
    if (rows !== undefined) expect(lines).toHaveLength(rows);
    expect(lines.length).toBeGreaterThan(1);
  });

  it('tells a candidate of a bridge under its rank', async () => {
    const { out } = await stanceOn(talks, ['bridge', '--issue', 'shifts', '-f', 'csv']);
    expect(
      out
        .split('\r\n')
        .slice(1, 5)
        .map((line) => line.split(',').slice(0, 4).join(' ')),
    ).toEqual([
      'shifts apart 1 abolished',
      'shifts apart 2 voluntary',
      'shifts apart 3 mandatory',
      'shifts apart 4 rotating',
    ]);
  });

  it('is given of changes, each before and after in one cell', async () => {
    const { out } = await stance(['changes', files.silence, files.talks, '-f', 'csv']);
    expect(out.split('\r\n')[0]).toBe('kind,what,id,before,after');
    expect(out).toContain('removed,party,firm,"{""name"":""Firm""');
  });
});

describe('the exit status', () => {
  it('is 0 of an answer, an empty one included', async () => {
    for (const words of ['proposal', 'bridge', 'timeline', 'alignment']) {
      expect((await stanceOn(talks, [words])).exit).toBe(0);
      expect((await stanceOn(silence, [words])).exit).toBe(0);
    }
  });

  it('is 2 of a faulty model, whose faults are told', async () => {
    for (const words of ['proposal', 'bridge', 'timeline', 'alignment']) {
      const { exit, out, err } = await stanceOn('stance: 2', [words]);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(folded(err)).toContain('unknown-version');
    }
  });
});
