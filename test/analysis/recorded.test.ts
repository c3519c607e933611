import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';
import { round } from '../build.ts';

/** What the union is found to say of mandatory shifts, given its position and its answer. */
function answered(position: unknown, response: unknown): string {
  return round({
    positions: { union: { shifts: position } },
    proposals: {
      first: {
        title: 'The first draft',
        points: { shifts: 'mandatory' },
        responses: { union: { shifts: response } },
      },
    },
  });
}

async function answer(position: unknown, response: unknown) {
  const { proposals } = await ask(answered(position, response), 'proposal first');
  return proposals[0].answers.find(({ party }: { party: string }) => party === 'union');
}

const against = { demands: 'abolished', rejects: 'mandatory' };
const redline = { demands: 'abolished', rejects: { point: 'mandatory', redline: 'law' } };
const concedes = { demands: 'rotating', concedes: 'mandatory' };

describe('a recorded answer', () => {
  it.each([
    ['accepts', 'accepts'],
    ['rejects', 'rejects'],
    ['reserves', 'terms'],
  ])('that %s stands above what the position says', async (said, stance) => {
    expect(await answer(concedes, said)).toMatchObject({ stance, recorded: said });
    expect(await answer(against, said)).toMatchObject({ stance, recorded: said });
  });

  it('of who accepts what it demands leaves that a demand', async () => {
    expect(await answer('mandatory', 'accepts')).toMatchObject({ stance: 'demands', recorded: 'accepts' });
  });

  it('counts for a party that takes no position', async () => {
    const model = round({
      proposals: {
        first: { points: { shifts: 'mandatory' }, responses: { employer: { shifts: 'rejects' } } },
      },
    });
    const { proposals } = await ask(model, 'proposal first');
    expect(proposals[0].blockedBy).toEqual([{ party: 'employer', issues: ['shifts'] }]);
    expect(proposals[0].answers[1]).toMatchObject({ stance: 'rejects', redline: false, recorded: 'rejects' });
  });

  it('is a red line only where it rejects what lies behind one', async () => {
    expect(await answer(redline, 'rejects')).toMatchObject({ redline: true });
    expect(await answer(redline, 'accepts')).toMatchObject({ stance: 'accepts', redline: false });
    expect(await answer(against, 'rejects')).toMatchObject({ redline: false });
  });

  it('decides who blocks', async () => {
    const blockedBy = async (position: unknown, response: unknown) =>
      (await ask(answered(position, response), 'proposal')).proposals[0].blockedBy;
    expect(await blockedBy(against, 'reserves')).toEqual([]);
    expect(await blockedBy(concedes, 'rejects')).toEqual([{ party: 'union', issues: ['shifts'] }]);
  });

  it('is told with its reason, and with what the position says where that is something else', async () => {
    const long = { answer: 'accepts', because: 'The pay makes up for it.' };
    expect(await answer(against, long)).toMatchObject({
      because: 'Union accepts it in answer to the draft: The pay makes up for it. (its position: rejects it)',
    });
    expect(await answer(concedes, long)).toMatchObject({
      because: 'Union accepts it in answer to the draft: The pay makes up for it.',
    });
    expect(await answer({ says: 'We shall see.' }, 'rejects')).toMatchObject({
      because: 'Union rejects it in answer to the draft',
    });
    expect(await answer('abolished', 'reserves')).toMatchObject({
      because: 'Union takes it with reservations in answer to the draft (its position: says nothing of it)',
    });
  });

  it('is marked on the page, with its source', async () => {
    const model = round({
      sources: { minutes: { title: 'Minutes' } },
      positions: { union: { shifts: against } },
      proposals: {
        first: {
          points: { shifts: 'mandatory' },
          responses: { union: { shifts: { answer: 'accepts', basis: 'reported', evidence: 'minutes' } } },
        },
      },
    });
    const told = await page(model, 'proposal first');
    expect(told).toContain('○ +');
    expect(told).toContain(
      '+ Night shifts Union accepts it in answer to the draft (its position: rejects it) (reported; minutes)',
    );
  });
});
