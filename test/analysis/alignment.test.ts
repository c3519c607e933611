import { describe, expect, it } from 'vitest';
import { findAlignment } from '../../src/analysis/alignment.ts';
import { ask } from '../ask.ts';
import { loaded, party, round, roundIssues } from '../build.ts';

/** The closeness of the union and the employer, by what they hold. */
async function pair(union: object, employer: object, words = 'alignment', more: object = {}) {
  const { pairs } = await ask(round({ positions: { union, employer }, ...more }), words);
  return pairs[0];
}

describe('closeness', () => {
  it('on a range is one less the smallest distance as a part of its length', async () => {
    expect(await pair({ raise: 8 }, { raise: 2 })).toMatchObject({ issues: 1, aligned: 0, closeness: 0.4 });
    expect(await pair({ raise: { demands: { from: 4, to: 8 } } }, { raise: [1, 3] })).toMatchObject({
      closeness: 0.9,
    });
  });

  it('on a scale counts in steps', async () => {
    expect(await pair({ shifts: 'abolished' }, { shifts: 'rotating' })).toMatchObject({
      closeness: 0.333333333333,
    });
  });

  it('on choices is all or nothing', async () => {
    expect(await pair({ canteen: 'keep' }, { canteen: 'close' })).toMatchObject({ closeness: 0 });
    expect(await pair({ canteen: ['keep', 'lease'] }, { canteen: ['lease'] })).toMatchObject({
      closeness: 1,
    });
  });

  it('is the mean over the issues on which both demand something', async () => {
    const union = { raise: 8, shifts: 'abolished', canteen: 'keep' };
    const employer = { raise: 2, shifts: { concedes: 'abolished' }, canteen: 'keep' };
    expect(await pair(union, employer)).toMatchObject({ issues: 2, aligned: 1, closeness: 0.7 });
  });

  it('is null without a common issue', async () => {
    expect(await pair({ raise: 8 }, { shifts: 'abolished' })).toEqual({
      a: 'union',
      b: 'employer',
      issues: 0,
      aligned: 0,
      compatible: 0,
      issuesAlike: 0,
      issuesWeighed: 0,
      closeness: null,
      weighedBy: null,
      basis: null,
    });
  });

  it('leaves concessions and rejections out', async () => {
    const near = { raise: { demands: 8, concedes: 2 } };
    expect(await pair(near, { raise: { demands: 2, rejects: { above: 5 } } })).toMatchObject({
      closeness: 0.4,
    });
  });

  it('is of the issues asked for alone', async () => {
    const union = { raise: 8, canteen: 'keep' };
    expect(await pair(union, { raise: 2, canteen: 'keep' }, 'alignment --issue canteen')).toMatchObject({
      issues: 1,
      closeness: 1,
    });
  });
});

describe('with weights', () => {
  const union = { raise: { demands: 8, importance: 3 }, canteen: { demands: 'keep', importance: 1 } };
  const employer = { raise: { demands: 2, importance: 1 }, canteen: { demands: 'keep', importance: 1 } };

  it('each issue counts by the mean of its two shares', async () => {
    // The raise: (3/4 + 1/2) / 2 = 0.625 of 0.4; the canteen: 0.375 of 1.
    expect(await pair(union, employer, 'alignment --weighted')).toMatchObject({ closeness: 0.625 });
    expect(await pair(union, employer)).toMatchObject({ closeness: 0.7 });
  });

  it('a share is of all that the party states, on whatever issue', async () => {
    const more = { ...union, shifts: { demands: 'abolished', importance: 4 } };
    // The raise: (3/8 + 1/2) / 2 of 0.4; the canteen: (1/8 + 1/2) / 2 of 1; over the two weights.
    expect(await pair(more, employer, 'alignment --weighted')).toMatchObject({ closeness: 0.65 });
  });

  it('the shares of one serve for both where the other states no importance, and say whose they are', async () => {
    // The raise: 3/4 of 0.4; the canteen: 1/4 of 1.
    const silent = { raise: 2, canteen: 'keep' };
    const weighedBy = async (...[one, other]: readonly [object, object]) =>
      pair(one, other, 'alignment --weighted');
    expect(await weighedBy(union, silent)).toMatchObject({ closeness: 0.55, weighedBy: 'a' });
    expect(await weighedBy(silent, union)).toMatchObject({ closeness: 0.55, weighedBy: 'b' });
    expect(await weighedBy(union, employer)).toMatchObject({ weighedBy: 'both' });
  });

  it('the issues count alike where neither states any, or nobody asks for weights', async () => {
    const sides = [
      { raise: 8, canteen: 'keep' },
      { raise: 2, canteen: 'keep' },
    ] as const;
    const plain = { closeness: 0.7, weighedBy: null, issuesWeighed: 2 };
    expect(await pair(...sides, 'alignment --weighted')).toMatchObject(plain);
    expect(await pair(union, employer)).toMatchObject(plain);
  });

  it('what matters to neither counts for nothing, and there may be no closeness left', async () => {
    const onlyRaise = { raise: { demands: 2, importance: 1 }, canteen: 'keep' };
    expect(await pair(onlyRaise, { raise: 8, canteen: 'keep' }, 'alignment --weighted')).toMatchObject({
      issues: 2,
      issuesWeighed: 1,
      closeness: 0.4,
    });
    expect(await pair(onlyRaise, { canteen: 'keep' }, 'alignment --weighted')).toMatchObject({
      issues: 1,
      issuesWeighed: 0,
      closeness: null,
    });
  });
});

describe('two parties', () => {
  it('are aligned where they demand a point in common, and compatible where both would take one', async () => {
    const union = { raise: { demands: 8, concedes: 5 }, shifts: 'abolished', canteen: 'keep' };
    const employer = { raise: { demands: 2, concedes: 5 }, shifts: 'mandatory', canteen: 'keep' };
    expect(await pair(union, employer)).toMatchObject({ issues: 3, aligned: 1, compatible: 2 });
  });

  it('are not compatible where one would take it on terms alone', async () => {
    const union = { raise: { demands: 8, concedes: { point: 2, for: 'A bonus' } } };
    expect(await pair(union, { raise: 2 })).toMatchObject({ compatible: 0 });
  });

  it('are alike on choices and scales alone, where they demand exactly the same points', async () => {
    const union = { raise: 8, shifts: ['abolished', 'voluntary'], canteen: ['lease', 'keep'] };
    const employer = { raise: 8, shifts: 'voluntary', canteen: ['keep', 'lease'] };
    expect(await pair(union, employer)).toMatchObject({ issues: 3, aligned: 3, issuesAlike: 1 });
  });

  it('are told with the weakest basis among what they demand on common issues', async () => {
    const union = {
      raise: { demands: 8, concedes: { point: 5, basis: 'inferred' }, basis: 'stated' },
      canteen: { demands: 'keep', basis: 'inferred' },
    };
    const reported = { demands: { point: 2, basis: 'reported' }, rejects: { above: 6 }, basis: 'inferred' };
    expect(await pair(union, { raise: reported })).toMatchObject({ issues: 1, basis: 'reported' });
    expect(await pair(union, { raise: reported, canteen: 'keep' })).toMatchObject({ basis: 'inferred' });
    expect(await pair({ raise: 8 }, { raise: 2 })).toMatchObject({ basis: null });
  });

  it('are compatible where they recorded the issue as settled between them', async () => {
    const settled = (between: readonly string[]) => ({
      issues: {
        canteen: { title: 'Canteen', choices: ['keep', 'close'], settled: { point: 'keep', between } },
      },
      parties: ['union', 'employer', 'city'],
    });
    const sides = [{ canteen: 'keep' }, { canteen: 'close' }] as const;
    expect(await pair(...sides, 'alignment', settled(['union', 'employer']))).toMatchObject({
      compatible: 1,
    });
    expect(await pair(...sides, 'alignment', settled(['union', 'city']))).toMatchObject({ compatible: 0 });
  });
});

describe('a condition', () => {
  const union = {
    raise: {
      demands: 8,
      concedes: { point: 2, for: { text: 'The canteen stays', needs: { canteen: 'keep' } } },
    },
  };
  const settledOn = (point: string, between: readonly string[]) => ({
    issues: { ...roundIssues, canteen: { ...roundIssues.canteen, settled: { point, between } } },
    parties: ['union', 'employer', 'city'],
  });

  it.each([
    ['that the two have met', 'keep', ['union', 'employer'], 1, 'overlapping'],
    ['that they have settled otherwise', 'close', ['union', 'employer'], 0, 'apart'],
    ['that one of them has met with somebody else', 'keep', ['union', 'city'], 0, 'conditional'],
  ])('%s is weighed as in gaps', async (_, point, between, compatible, state) => {
    const more = settledOn(point, between);
    expect(await pair(union, { raise: 2 }, 'alignment', more)).toMatchObject({ compatible });
    const model = round({ positions: { union, employer: { raise: 2 } }, ...more });
    expect((await ask(model, 'gaps union employer --issue raise')).gaps).toMatchObject([{ state }]);
  });
});

describe('a party beside itself', () => {
  it('is as close as can be', () => {
    const model = loaded(
      round({ positions: { union: { raise: { demands: { from: 3, to: 4 } }, canteen: ['keep', 'close'] } } }),
    );
    const union = party(model, 'union');
    const [found] = findAlignment(model, [union, union], model.issues, false).pairs;
    expect(found).toMatchObject({ issues: 2, aligned: 2, compatible: 2, closeness: 1 });
  });
});
