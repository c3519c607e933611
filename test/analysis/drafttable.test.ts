import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';
import { round } from '../build.ts';

const parties = {
  union: { name: 'Union' },
  employer: { name: 'Employer' },
  city: { name: 'City', role: 'stakeholder' },
  judge: { name: 'Judge', role: 'mediator' },
};
const positions = {
  union: { raise: 4 },
  employer: { raise: { demands: 2, concedes: 4 } },
  city: { raise: { rejects: { above: 3 } } },
};

async function draft(proposal: object, more: object = {}) {
  const model = round({
    parties,
    positions,
    proposals: { first: { points: { raise: 4 }, ...proposal } },
    ...more,
  });
  const { proposals } = await ask(model, 'proposal first');
  return { ...proposals[0], model };
}

describe('the table of a draft', () => {
  it('is the principals: what others refuse stands apart, and blocks nothing', async () => {
    const found = await draft({});
    expect(found).toMatchObject({
      verdict: 'accepted',
      blockedBy: [],
      objectors: [{ party: 'city', issues: ['raise'] }],
    });
    expect(await page(found.model, 'proposal first')).toContain(
      'Union and Employer take every point. Outside, City rejects 1 of 1 point.',
    );
  });

  it('is those that the draft is between, where it names them', async () => {
    expect(await draft({ between: ['union', 'city'] })).toMatchObject({
      verdict: 'blocked',
      blockedBy: [{ party: 'city', issues: ['raise'] }],
      objectors: [],
    });
  });

  it('is all but mediators, where fewer than two are principals', async () => {
    const one = { ...parties, employer: { name: 'Employer', role: 'guarantor' } };
    expect(await draft({}, { parties: one })).toMatchObject({
      verdict: 'blocked',
      blockedBy: [{ party: 'city', issues: ['raise'] }],
    });
  });

  it('has no answer of a party that the issue leaves out', async () => {
    const raise = { title: 'Pay rise', range: { from: 0, to: 10 }, between: ['union', 'employer'] };
    const found = await draft({}, { issues: { raise } });
    expect(found.answers.map(({ party }: { party: string }) => party)).toEqual(['union', 'employer']);
    expect(found.objectors).toEqual([]);
  });

  it('accepts nothing on the word of one, where the others have no say', async () => {
    const raise = { title: 'Pay rise', range: { from: 0, to: 10 }, between: ['union', 'city'] };
    const found = await draft({ between: ['union', 'employer'] }, { issues: { raise } });
    expect(found).toMatchObject({ verdict: 'open', fewBetween: ['raise'], unsettled: [], blockedBy: [] });
    const reason = 'fewer than two at its table have a say on Pay rise';
    expect(await page(found.model, 'proposal first')).toContain(
      `Open: no point is recorded as rejected at its table; ${reason}.`,
    );
    expect(await page(found.model, 'show')).toContain(`open, no point rejected at its table, ${reason}`);
  });

  it('accepts nothing where a draft names no point', async () => {
    expect(await draft({ points: {} })).toMatchObject({ verdict: 'open', unsettled: [] });
  });
});

describe('the author of a draft', () => {
  const silent = {
    positions: { union: { raise: 8 } },
    sources: { text: { title: 'The text of the draft' } },
  };

  it.each([
    ['is silent on', 'raise', 4],
    ['takes no position on', 'canteen', 'keep'],
  ])('takes a point that its position %s', async (_, issue, point) => {
    const found = await draft({ by: 'union', points: { [issue]: point } }, silent);
    expect(found.answers[0]).toMatchObject({ party: 'union', stance: 'accepts' });
    expect(found.unsettled).toMatchObject([{ party: 'employer' }]);
    expect(await page(found.model, 'proposal first')).toContain('○ *');
  });

  it('does not take what it has come to refuse', async () => {
    const found = await draft({ by: 'city', points: { raise: 4 } });
    expect(found.answers[2]).toMatchObject({ party: 'city', stance: 'rejects' });
  });

  it('lends a draft no support by a position that is read from the draft itself', async () => {
    const cited = { ...silent, positions: { union: { raise: { demands: 4, evidence: 'text' } } } };
    const own = await draft({ by: 'union', evidence: 'text' }, cited);
    expect(await page(own.model, 'proposal first')).toContain('Union* Employer');
    expect(await page(own.model, 'proposal first')).toContain('● *');
    const other = await draft({ by: 'union' }, cited);
    expect(await page(other.model, 'proposal first')).not.toContain('● *');
  });
});
