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
      'Union ✖ Night shifts: Mandatory. The members voted it down.',
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
    const none = { demands: 0, accepts: 0, terms: 0, silent: 0, rejects: 0, redlines: 0, unstated: 0 };
    expect(proposals[0].parties).toEqual({
      union: { ...none, rejects: 2, redlines: 1, unstated: 1 },
      employer: { ...none, demands: 1, unstated: 2 },
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
    const blockers = async (points: object) =>
      (await ask(drafted(points), 'proposal')).proposals[0].blockedBy;
    expect(await blockers({ raise: 5 })).toEqual([]);
    expect(await blockers({ raise: 4, shifts: 'rotating' })).toEqual([]);
    expect(await blockers({ raise: 2, shifts: 'abolished' })).toEqual(['union', 'employer']);
  });

  it('is taken whole, in part or not, and the page says what stops it', async () => {
    const told = await page(drafted({ raise: 5, shifts: 'abolished' }), 'proposal first');
    expect(told).toContain('Union takes 1 of 2 points. Takes on terms: Pay rise');
    expect(told).toContain('Employer takes none of it. Rejects its point on: Night shifts');
    expect(told).toContain('Blocked by Employer.');
    const other = await page(drafted({ raise: 7, shifts: 'voluntary' }), 'proposal first');
    expect(other).toContain('Union takes it whole');
    expect(other).toContain('Employer neither takes nor rejects any of it');
    expect(other).toContain('Nobody blocks it.');
    expect(await page(drafted({ raise: 2, shifts: 'mandatory' }), 'proposal first')).toContain(
      'Union takes none of it. Rejects its point on: Pay rise; Night shifts (red line)',
    );
    expect(await page(drafted({ raise: 8 }), 'proposal first')).toContain(
      'Employer states nothing on its issues',
    );
  });

  it('is told of the issues alone that were asked for, and of none says so', async () => {
    const model = drafted({ raise: 2, shifts: 'voluntary' });
    const { proposals } = await ask(model, 'proposal first --issue shifts');
    expect(proposals[0]).toMatchObject({ blockedBy: [], parties: { union: { accepts: 1, rejects: 0 } } });
    expect(await page(model, 'proposal first --issue canteen')).toContain('It covers none of these issues.');
  });

  it('goes by its title, too, and is told once however often it is named', async () => {
    const words = ['proposal', 'the FIRST  draft', 'first'];
    expect((await ask(drafted({ raise: 8 }), words)).proposals).toHaveLength(1);
  });
});
