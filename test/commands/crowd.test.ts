import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { modelText } from '../build.ts';
import { stanceOn } from '../harness.ts';

const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `town-${from + i}`);

/** Half of the towns ask for the coast and reject the hill, half the other way; a crowd outside holds the river. */
function crowd(towns: number, outside = 0) {
  const parties = [...ids(0, towns), ...ids(towns, towns + outside)].map((id, i) => [
    id,
    { name: `Town ${i}`, ...(i < towns ? {} : { role: 'mediator' }) },
  ]);
  const positions = parties.map(([id], i) => [
    id,
    {
      line:
        i >= towns
          ? 'river'
          : { demands: i % 2 ? 'coast' : 'hill', concedes: 'pass', rejects: i % 2 ? 'hill' : 'coast' },
    },
  ]);
  return modelText({
    parties: Object.fromEntries(parties),
    issues: { line: { title: 'The line', choices: ['coast', 'hill', 'river', 'pass'] } },
    positions: Object.fromEntries(positions),
  });
}

const even = ids(0, 100).filter((_, i) => i % 2 === 0);
const first = { askedBy: even.slice(0, 20), askedByCount: 50, takenBy: [], takenByCount: 0 };

describe('of a crowd', () => {
  it('the first 20 that ask for what is rejected are named, and all are counted', async () => {
    const model = crowd(100);
    const { gaps } = await ask(model, 'gaps');
    expect(gaps[0].rejections[1]).toMatchObject({ party: 'town-1', ...first });
    const { rejections } = await ask(model, 'rejections');
    const met = { metBy: even.slice(0, 20), metByCount: 50 };
    expect(rejections[1]).toMatchObject({ party: 'town-1', ...first, ...met });
  });

  it('they are the first of the model, in whatever order the parties are asked about', async () => {
    const { gaps } = await ask(crowd(100), ['gaps', ...ids(0, 100).toReversed()]);
    const of = gaps[0].rejections.find(({ party }: { party: string }) => party === 'town-1');
    expect(of).toMatchObject(first);
  });

  it('so are those that a concession satisfies, and those that hold what is untried', async () => {
    const model = crowd(30, 40);
    const { concessions } = await ask(model, 'concessions');
    expect(concessions[0]).toMatchObject({ satisfies: ids(1, 21), satisfiesCount: 29 });
    const { gaps } = await ask(model, 'gaps');
    expect(gaps[0].heldBy).toEqual([
      { point: 'river', parties: ids(30, 50), partiesCount: 40, proposals: [] },
    ]);
  });

  it('a table has the first 20 in a cell, and their number in the next', async () => {
    const { out } = await stanceOn(crowd(100), ['rejections', 'town-1', '-f', 'csv']);
    expect(out).toContain(`,${even.slice(0, 20).join('; ')},50,,0,`);
  });

  it('the answers grow with the parties, and not with their square', async () => {
    for (const question of ['gaps', 'rejections', 'concessions']) {
      const sizeOf = async (towns: number) => (await stanceOn(crowd(towns), [question, '--json'])).out.length;
      expect((await sizeOf(400)) / (await sizeOf(200))).toBeLessThan(2.1);
    }
  });
});
