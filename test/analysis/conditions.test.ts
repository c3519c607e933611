/** What a concession waits for: met, contradicted or open, and what that makes of a verdict. */
import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';
import { round, roundIssues } from '../build.ts';

/** The union takes rotating night shifts if the rise is 4 % or more; what the rise is, both may have settled. */
function talks({
  settled = null,
  needs = { raise: { above: 4 } },
  status = 'offered',
}: {
  readonly settled?: unknown;
  readonly needs?: object;
  readonly status?: string;
} = {}): string {
  const offer = { point: 'rotating', for: { text: 'A rise of four.', needs }, status };
  return round({
    parties: {
      union: { name: 'Union' },
      employer: { name: 'Employer' },
      city: { name: 'City', role: 'stakeholder' },
    },
    issues: { ...roundIssues, raise: { ...roundIssues.raise, ...(settled === null ? {} : { settled }) } },
    positions: {
      union: { shifts: { demands: 'abolished', concedes: offer } },
      employer: { shifts: 'rotating' },
    },
  });
}

async function shifts(model: string) {
  const { gaps } = await ask(model, 'gaps --issue shifts');
  return gaps[0];
}

describe('a concession whose need', () => {
  it('is open waits on terms', async () => {
    expect(await shifts(talks())).toMatchObject({ state: 'conditional', common: [] });
  });

  it.each([4, 5])('is met by what both have settled (%s %%) is firm', async (point) => {
    const found = await shifts(talks({ settled: { point } }));
    expect(found).toMatchObject({ state: 'overlapping', common: ['rotating'] });
    expect(found.because).toContain('its condition met');
  });

  it('is contradicted counts for nothing, and that is said; the party counts all the same', async () => {
    const found = await shifts(talks({ settled: { point: 3.9 } }));
    expect(found).toMatchObject({ state: 'apart', common: [], terms: [], missing: [] });
    expect(found.because).toContain('offers "rotating" under a condition that is not met');
  });

  it('is met stays on terms where it is only hinted', async () => {
    expect(await shifts(talks({ settled: { point: 4 }, status: 'hinted' }))).toMatchObject({
      state: 'conditional',
    });
  });

  it('stands beside one that is open is open, and beside one that is contradicted is not met', async () => {
    const needs = { raise: 4, canteen: 'keep' };
    expect(await shifts(talks({ needs, settled: { point: 4 } }))).toMatchObject({ state: 'conditional' });
    expect(await shifts(talks({ needs, settled: { point: 5 } }))).toMatchObject({ state: 'apart' });
  });

  it('is met by a settlement of others is open still', async () => {
    const settled = { point: 4, between: ['employer', 'city'] };
    expect(await shifts(talks({ settled }))).toMatchObject({ state: 'conditional' });
  });

  it('is settled later is open before', async () => {
    const model = talks({ settled: { point: 4, since: '2026-02-10' } });
    const { gaps } = await ask(model, 'gaps --issue shifts --at 2026-02-09');
    expect(gaps[0].state).toBe('conditional');
    expect((await shifts(model)).state).toBe('overlapping');
  });

  it('is not met has a mark of its own in the grid, and is on terms in lists', async () => {
    const model = talks({ settled: { point: 3 } });
    expect(await page(model, 'show shifts --ascii')).toContain('U its condition is not met');
    const { positions } = await ask(model, 'positions union --issue shifts');
    expect(positions[0].terms).toEqual(['voluntary', 'rotating']);
  });

  it('is not met leaves its points silent where sides are compared, and among the silent of a bridge', async () => {
    const model = talks({ settled: { point: 3 } });
    const { issues } = await ask(model, 'compare --issue shifts');
    expect(issues[0].parties.union).toEqual({
      demands: ['abolished'],
      accepts: [],
      terms: [],
      unmet: ['voluntary', 'rotating'],
      rejects: [],
    });
    const { bridges } = await ask(model, 'bridge --issue shifts');
    const candidate = bridges[0].candidates.find(({ point }: { point: string }) => point === 'rotating');
    expect(candidate).toMatchObject({ terms: 0, silent: 1 });
  });

  it('is not met weighs nothing in the basis of the verdict', async () => {
    const basis = (point: number) =>
      round({
        issues: { ...roundIssues, raise: { ...roundIssues.raise, settled: { point } } },
        positions: {
          union: {
            shifts: {
              demands: { point: 'abolished', basis: 'stated' },
              concedes: {
                point: 'rotating',
                for: { text: 'Pay.', needs: { raise: 4 } },
                basis: 'inferred',
              },
            },
          },
          employer: { shifts: { demands: { point: 'rotating', basis: 'stated' } } },
        },
      });
    expect((await shifts(basis(4))).basis).toBe('inferred');
    expect((await shifts(basis(5))).basis).toBe('stated');
  });
});
