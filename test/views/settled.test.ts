import { describe, expect, it } from 'vitest';
import { page } from '../ask.ts';
import { modelText } from '../build.ts';

/** Wages between a union and three firms, of which two have settled, each for itself. */
const wages = modelText({
  parties: { uaw: { name: 'UAW' }, ford: { name: 'Ford' }, gm: { name: 'GM' } },
  issues: {
    wages: {
      title: 'Wages',
      range: { from: 0, to: 46, unit: '%' },
      settled: [
        {
          point: 25,
          status: 'provisional',
          since: '2026-02-10',
          between: ['uaw', 'ford'],
          basis: 'reported',
          evidence: 'post',
        },
        { point: 20, since: '2026-04-01', between: ['uaw', 'gm'] },
      ],
    },
  },
  positions: { uaw: { wages: 40 }, ford: { wages: 9 } },
  rest: { sources: { post: { title: 'The Post' } } },
});

const settled = 'settled agreed between UAW and Ford: 25 % (provisional, since 2026-02-10; reported; post)';

describe('the page of an issue', () => {
  it('says what some of the parties have settled, with status, day and source', async () => {
    const told = await page(wages, 'show wages');
    expect(told).toContain('Between UAW, Ford and GM: apart');
    expect(told).toContain(settled);
  });

  it('says so in the report, too', async () => {
    expect(await page(wages, ['report', '-f', 'terminal'])).toContain(settled.replace('post', '[1]'));
  });

  it('says nothing of what is settled later, but on its day', async () => {
    const also = 'settled agreed between UAW and GM: 20 % (since 2026-04-01)';
    expect(await page(wages, 'show wages')).not.toContain(also);
    expect(await page(wages, 'show wages --at 2026-04-01')).toContain(also);
  });
});
