import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { faults } from '../records/contract.ts';
import { silence } from './talks.ts';
import { stance, stanceOn } from '../harness.ts';
import { ask, folded } from '../ask.ts';
import { tramway as talks } from './tramway.ts';

const folder = mkdtempSync(join(tmpdir(), 'stance-contract-'));
afterAll(() => rmSync(folder, { recursive: true }));
const files = { talks: join(folder, 'talks.yaml'), silence: join(folder, 'silence.yaml') };
writeFileSync(files.talks, talks);
writeFileSync(files.silence, silence);

describe('the answer in JSON', () => {
  it.each([
    'proposal',
    'proposal first',
    'proposal --draft raise=4',
    'show first',
    'bridge',
    'bridge union employer guild city --all',
    'timeline',
    'timeline city',
    'alignment',
    'alignment staff employer --weighted',
    'gaps --what-if union.raise.demands=2',
  ])('to "%s" has the keys and the types that scripts rely on', async (words) => {
    expect(faults(await ask(talks, words))).toEqual([]);
  });

  it('to "changes" has them, too, whichever way round', async () => {
    for (const [older, newer] of [
      [files.talks, files.silence],
      [files.silence, files.talks],
    ] as const) {
      const { out } = await stance(['changes', older, newer, '--json']);
      const found = JSON.parse(out);
      expect(found.changes.length).toBeGreaterThan(20);
      expect(faults(found)).toEqual([]);
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
    expect(faults(found)).toEqual([]);
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
