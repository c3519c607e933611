import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';
import { drafted } from './drafting.ts';
import { round } from '../build.ts';

async function stances(points: object, more: object = {}) {
  const { proposals } = await ask(drafted(points, more), 'proposal first');
  return Object.fromEntries(
    proposals[0].answers.map((answer: Record<string, string>) => [
      `${answer['party']} on ${answer['issue']}`,
      answer['stance'],
    ]),
  );
}

describe('a point of a draft', () => {
  it.each([
    [8, 'demands'],
    [7, 'accepts'],
    [5, 'terms'],
    [4, 'silent'],
    [2, 'rejects'],
  ])('that is %s has the class that it has for the party: %s', async (raise, stance) => {
    expect(await stances({ raise })).toMatchObject({ 'union on raise': stance });
  });

  it('is unstated for a party that takes no position on its issue', async () => {
    expect(await stances({ raise: 8 })).toMatchObject({ 'employer on raise': 'unstated' });
  });

  it('is told with the reason that the position gives, or the terms that it asks for', async () => {
    const { proposals } = await ask(drafted({ raise: 5, shifts: 'mandatory' }), 'proposal first');
    expect(proposals[0].answers[0]).toMatchObject({ party: 'union', because: 'For: A reserve fund.' });
    expect(proposals[0].answers[2]).toMatchObject({ party: 'union', because: 'The members voted it down.' });
    expect(await page(drafted({ shifts: 'mandatory' }), 'proposal first')).toContain(
      'Union ✖ Night shifts: mandatory. The members voted it down.',
    );
  });

  it('is told by the red line where several rejections take it', async () => {
    const union = {
      demands: 'abolished',
      rejects: [
        { point: 'rotating', because: 'Too hard.' },
        { point: 'mandatory', because: 'It is against the law.', redline: 'law' },
      ],
    };
    const model = round({
      positions: { union: { shifts: union } },
      proposals: { first: { points: { shifts: 'mandatory' } } },
    });
    const { proposals } = await ask(model, 'proposal first');
    expect(proposals[0].answers[0]).toMatchObject({ redline: true, because: 'It is against the law.' });
  });

  it('that a concession reaches on the way is told by that concession', async () => {
    const union = {
      concedes: [
        { point: 2, because: 'We begin here.' },
        { point: 6, because: 'As far as that.' },
      ],
    };
    const model = round({
      positions: { union: { raise: union } },
      proposals: { first: { points: { raise: 4 } } },
    });
    const { proposals } = await ask(model, 'proposal first');
    expect(proposals[0].answers[0]).toMatchObject({ stance: 'accepts', because: 'As far as that.' });
  });
});

describe('the count of a draft', () => {
  it('tells each party how often it says what, red lines among the rejections', async () => {
    const { proposals } = await ask(
      drafted({ raise: 2, shifts: 'mandatory', canteen: 'keep' }),
      'proposal first',
    );
    const none = { demands: 0, accepts: 0, terms: 0, unmet: 0, silent: 0, redlines: 0 };
    expect(proposals[0].parties).toEqual({
      union: { ...none, rejects: 2, redlines: 1, unstated: 1, closeness: 0.2 },
      employer: { ...none, demands: 1, rejects: 0, unstated: 2, closeness: 1 },
    });
  });

  it('is of all parties that are no mediator, the principals first', async () => {
    const model = round({
      parties: {
        city: { name: 'City', role: 'guarantor' },
        union: { name: 'Union' },
        judge: { name: 'Judge', role: 'mediator' },
        riders: { name: 'Riders', role: 'stakeholder' },
        employer: { name: 'Employer' },
      },
      proposals: { first: { by: 'judge', points: { canteen: 'keep' } } },
    });
    const { proposals } = await ask(model, 'proposal');
    expect(Object.keys(proposals[0].parties)).toEqual(['union', 'employer', 'city', 'riders']);
  });
});

describe('a draft', () => {
  it('is blocked by whoever rejects a point of it, and by nobody who is silent or waits for its terms', async () => {
    const found = async (points: object) => (await ask(drafted(points), 'proposal')).proposals[0];
    expect(await found({ raise: 5 })).toMatchObject({ verdict: 'open', blockedBy: [] });
    expect(await found({ raise: 4, shifts: 'rotating' })).toMatchObject({ verdict: 'open', blockedBy: [] });
    expect(await found({ raise: 2, shifts: 'abolished' })).toMatchObject({
      verdict: 'blocked',
      blockedBy: [
        { party: 'union', issues: ['raise'] },
        { party: 'employer', issues: ['shifts'] },
      ],
    });
  });

  it('tells in a sentence who refuses it, how much each takes, and who is to be asked', async () => {
    const told = await page(drafted({ raise: 5, shifts: 'abolished' }), 'proposal first');
    expect(told).toContain(
      'Blocked: Employer rejects 1 of 2 points. Union takes 1 of 2 points (1 on terms) and Employer none of 2.',
    );
    expect(told).toContain('Union On terms: Pay rise. Employer No position recorded: Pay rise.');
    const other = await page(drafted({ raise: 7, shifts: 'voluntary' }), 'proposal first');
    expect(other).toContain('Open: no point is recorded as rejected. Union takes 2 of 2 points');
    expect(other).toContain('Employer Nothing said of it: Night shifts. No position recorded: Pay rise.');
    expect(await page(drafted({ raise: 8, canteen: 'keep' }), 'proposal first')).toContain(
      'Employer No position recorded: both points.',
    );
  });

  it('is accepted where all at the table take every point, and says what that rests on', async () => {
    const both = { union: { raise: 4 }, employer: { raise: { demands: 2, concedes: 4 } } };
    const model = round({ positions: both, proposals: { first: { points: { raise: 4 } } } });
    expect((await ask(model, 'proposal')).proposals[0]).toMatchObject({ verdict: 'accepted', unsettled: [] });
    expect(await page(model, 'proposal first')).toContain(
      'Accepted, going by positions: Union and Employer take every point.',
    );
  });

  it('tells of each point that is not settled why that is so', async () => {
    const { proposals } = await ask(drafted({ raise: 5, shifts: 'rotating' }), 'proposal first');
    expect(proposals[0].unsettled).toEqual([
      { party: 'union', issue: 'raise', why: 'terms' },
      { party: 'employer', issue: 'raise', why: 'unstated' },
      { party: 'union', issue: 'shifts', why: 'silent' },
      { party: 'employer', issue: 'shifts', why: 'silent' },
    ]);
  });

  it('tells what it leaves open on purpose apart from what it says nothing of', async () => {
    const model = drafted({ raise: 8 }, { open: ['canteen'] });
    expect((await ask(model, 'proposal')).proposals[0].leftOpen).toEqual(['canteen']);
    expect(await page(model, 'proposal first')).toContain(
      'left open in it Canteen no point recorded Night shifts',
    );
  });

  it('is judged as a whole, and told of the issues alone that were asked for', async () => {
    const model = drafted({ raise: 2, shifts: 'voluntary' }, { date: '2026-02-01' });
    const { proposals } = await ask(model, 'proposal first --issue shifts');
    expect(proposals[0]).toMatchObject({
      verdict: 'blocked',
      verdictThen: 'blocked',
      blockedBy: [{ party: 'union', issues: ['raise'] }],
      unsettled: [{ party: 'employer', issue: 'raise' }, { issue: 'shifts' }],
      parties: { union: { accepts: 1, rejects: 0 } },
    });
    expect(proposals[0].answers.map(({ issue }: { issue: string }) => issue)).toEqual(['shifts', 'shifts']);
    const told = await page(model, 'proposal first --issue shifts');
    expect(told).toContain(
      'Shown here: 1 of its 2 points; the verdict is over the whole draft. Blocked: Union rejects 1 of 2 points.',
    );
    expect(told).not.toContain('Pay rise');
    expect(await page(model, 'proposal --issue shifts')).toContain(
      'Both are of the issues asked for; the verdict is over the whole draft.',
    );
  });

  it('that covers none of the issues asked for says so', async () => {
    expect(await page(drafted({ raise: 2 }), 'proposal first --issue canteen')).toContain(
      'It covers none of these issues.',
    );
  });

  it('is told in a line on the first screen by how many points each takes', async () => {
    expect(await page(drafted({ raise: 5, shifts: 'voluntary' }), 'show')).toContain(
      'open, no point rejected, none taken by Employer, 1 of 2 taken by Union (1 on terms).',
    );
  });

  it('goes by its title, too, and is told once however often it is named', async () => {
    const words = ['proposal', 'the FIRST  draft', 'first'];
    expect((await ask(drafted({ raise: 8 }), words)).proposals).toHaveLength(1);
  });
});
