import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';
import { round, roundIssues } from '../build.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** A union that takes three per cent only where night shifts are voluntary, and an employer that asks for both. */
function drafted(points: object, draft: object = {}, issues: Mapping = roundIssues): string {
  return round({
    parties: {
      union: { name: 'Union' },
      employer: { name: 'Employer' },
      guild: { name: 'Guild', role: 'stakeholder' },
    },
    issues,
    positions: {
      union: {
        raise: {
          demands: 8,
          concedes: { point: 3, for: { text: 'Free nights', needs: { shifts: 'voluntary' } } },
        },
      },
      employer: { raise: 3 },
    },
    proposals: { first: { title: 'The first draft', points, ...draft } },
  });
}

async function unionOnRaise(model: string) {
  const { proposals } = await ask(model, 'proposal first');
  return proposals[0].answers.find(
    ({ party, issue }: Record<string, string>) => party === 'union' && issue === 'raise',
  );
}

describe('a concession that waits for another issue', () => {
  it('is firm in a draft that meets it, and says that its condition holds', async () => {
    const model = drafted({ raise: 3, shifts: 'voluntary' });
    expect(await unionOnRaise(model)).toMatchObject({ stance: 'accepts' });
    expect(await page(model, 'proposal first')).toContain(
      'Conditions that hold ──────────────────── Union ○ Pay rise: 3 %. For: Free nights; needs voluntary on Night shifts. Its condition holds.',
    );
  });

  it('counts for nothing in a draft that contradicts it, and has refused nothing', async () => {
    const model = drafted({ raise: 3, shifts: 'mandatory' });
    expect(await unionOnRaise(model)).toMatchObject({ stance: 'unmet' });
    const { proposals } = await ask(model, 'proposal first');
    expect(proposals[0]).toMatchObject({ blockedBy: [], parties: { union: { unmet: 1, silent: 0 } } });
    expect(proposals[0].unsettled[0]).toEqual({ party: 'union', issue: 'raise', why: 'unmet' });
    expect(await page(model, 'proposal first')).toContain(
      'Union ◌ Pay rise: 3 %. For: Free nights; needs voluntary on Night shifts. Not met: "mandatory" stands on Night shifts.',
    );
  });

  it('is on terms in a draft that says nothing of it', async () => {
    expect(await unionOnRaise(drafted({ raise: 3 }))).toMatchObject({ stance: 'terms' });
  });

  it.each([
    ['voluntary', 'accepts'],
    ['mandatory', 'unmet'],
  ])('is read by what the whole table has settled: %s', async (point, stance) => {
    const settledOn = (between: object): Mapping => ({
      ...roundIssues,
      shifts: { title: 'Night shifts', scale: ['voluntary', 'mandatory'], settled: { point, ...between } },
    });
    expect(await unionOnRaise(drafted({ raise: 3 }, {}, settledOn({})))).toMatchObject({ stance });
    const other = settledOn({ between: ['union', 'guild'] });
    expect(await unionOnRaise(drafted({ raise: 3 }, {}, other))).toMatchObject({ stance: 'terms' });
  });

  it('gives way to the answer that is recorded', async () => {
    const responses = { union: { raise: 'accepts' } };
    const model = drafted({ raise: 3, shifts: 'mandatory' }, { responses });
    expect(await unionOnRaise(model)).toMatchObject({ stance: 'accepts', recorded: 'accepts' });
  });
});

describe('a draft that breaks a condition of its own author', () => {
  const model = drafted({ raise: 3, shifts: 'mandatory' }, { by: 'union' });

  it('says so before its verdict, and its author does not take that point', async () => {
    expect(await unionOnRaise(model)).toMatchObject({ stance: 'unmet' });
    expect(await page(model, 'proposal first')).toMatch(
      /It breaks a condition of its own author: Union takes 3 % on Pay rise only with voluntary on Night shifts, where "mandatory" stands\. Open:/u,
    );
  });

  it('says so on the first screen', async () => {
    expect(await page(model, 'show')).toContain("The first draft: breaks its own author's condition; open");
  });
});
