/** Talks between some: issues that not all are concerned with, and settlements side by side. */
import { describe, expect, it } from 'vitest';
import { ask, page } from '../ask.ts';
import { round, roundIssues } from '../build.ts';

const firms = ['uaw', 'ford', 'gm'];
const wages = { title: 'Wages', range: { from: 0, to: 46, unit: '%' } };
const positions = {
  uaw: { wages: { demands: 40, concedes: 25, rejects: { below: 25 } } },
  ford: { wages: { demands: 9, concedes: 25 } },
  gm: { wages: { demands: 10, concedes: 20 } },
};

function bargaining(settled: unknown, issue: object = {}): string {
  return round({ parties: firms, issues: { wages: { ...wages, ...issue, settled } }, positions });
}

const withFord = { point: 25, status: 'provisional', since: '2026-02-10', between: ['uaw', 'ford'] };

async function gapOf(model: string, words = 'gaps') {
  const { gaps } = await ask(model, words);
  return gaps[0];
}

describe('a settlement between some', () => {
  it('holds between them, and changes no state between more', async () => {
    expect(await gapOf(bargaining(withFord), 'gaps uaw ford')).toMatchObject({ state: 'agreed' });
    expect(await gapOf(bargaining(withFord))).toMatchObject({
      state: 'apart',
      settlements: [
        { point: 25, status: 'provisional', since: '2026-02-10', between: ['uaw', 'ford'], evidence: [] },
      ],
    });
  });

  it('is shown wherever the issue is', async () => {
    for (const words of ['gaps', 'show wages', 'compare']) {
      expect(await page(bargaining(withFord), words)).toMatch(
        /between Uaw and Ford|25 %, between Uaw and Ford/u,
      );
    }
  });

  it('gives way to a later one, and of one day to the later in the file', async () => {
    const final = { ...withFord, point: 26, status: 'final' };
    const found = async (settled: unknown) => (await gapOf(bargaining(settled), 'gaps uaw ford')).because;
    expect(await found([withFord, final])).toContain('26 %');
    expect(await found([{ ...final, since: '2026-02-11' }, withFord])).toContain('26 %');
    expect(await found([withFord, { ...final, since: null }])).toContain('25 %');
  });

  it('is one of several, each of which holds between its own', async () => {
    const model = bargaining([withFord, { point: 22, between: ['uaw', 'gm'] }]);
    expect(await gapOf(model, 'gaps uaw gm')).toMatchObject({ state: 'agreed' });
    expect((await gapOf(model, 'gaps uaw gm')).because).toContain('22 %');
  });
});

describe('an issue between some', () => {
  it('is read as if only those of the parties had been named', async () => {
    const model = bargaining(null, { between: ['uaw', 'ford'] });
    expect(await gapOf(model)).toMatchObject({ state: 'overlapping', common: [25], missing: [] });
    expect(await gapOf(model)).toEqual({ ...(await gapOf(model, 'gaps uaw ford')) });
  });

  it('is unstated between fewer than two of them, and says whom it is between', async () => {
    const found = await gapOf(bargaining(null, { between: ['uaw', 'ford'] }), 'gaps ford gm');
    expect(found).toMatchObject({ state: 'unstated', missing: [], because: 'It is between Uaw and Ford.' });
  });

  it('leaves those outside no issue in common', async () => {
    const { pairs } = await ask(bargaining(null, { between: ['uaw', 'ford'] }), 'alignment');
    expect(pairs.map(({ issues }: { issues: number }) => issues)).toEqual([1, 0, 0]);
  });

  it('is settled between its own where the settlement names nobody', async () => {
    const model = bargaining({ point: 25 }, { between: ['uaw', 'ford'] });
    expect(await gapOf(model)).toMatchObject({
      state: 'agreed',
      settlements: [{ between: ['uaw', 'ford'] }],
    });
  });

  it('shows who is outside', async () => {
    expect(await page(bargaining(null, { between: ['uaw', 'ford'] }), 'compare')).toContain('outside');
  });

  it('stands apart in a diff of two of whom one is outside, whatever the two say', async () => {
    const model = bargaining(null, { between: ['uaw', 'ford'] });
    expect(await ask(model, 'diff ford gm')).toMatchObject({
      differences: [],
      onlyLeft: [],
      onlyRight: [],
      outside: ['wages'],
    });
  });
});

describe('a need of an issue between some', () => {
  it('is met by what those of the parties compared have settled that it is between', async () => {
    const offer = { point: 'lease', for: { text: 'Wages.', needs: { wages: { above: 20 } } } };
    const model = round({
      parties: firms,
      issues: {
        wages: { ...wages, between: ['uaw', 'ford'], settled: { point: 25 } },
        canteen: roundIssues.canteen,
      },
      positions: {
        uaw: { canteen: { demands: 'keep', concedes: offer } },
        ford: { canteen: 'lease' },
        gm: { canteen: 'lease' },
      },
    });
    expect(await gapOf(model, 'gaps --issue canteen')).toMatchObject({ state: 'overlapping' });
  });
});
