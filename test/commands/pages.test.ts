import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { talks } from './talks.ts';

describe('a page', () => {
  it('of the negotiation tells the verdicts in the order of the model', async () => {
    const { gaps, compared } = await ask(talks, 'show');
    expect(compared).toEqual(['union', 'firm']);
    expect(gaps.map((gap: { issue: string }) => gap.issue)).toEqual([
      'wage',
      'shifts',
      'site',
      'canteen',
      'smoke',
    ]);
  });

  it('of an issue tells the same verdict as the gaps do, and where every party stands', async () => {
    const { gap, stances } = await ask(talks, 'show site');
    const { gaps } = await ask(talks, 'gaps --issue site');
    expect([gap]).toEqual(gaps);
    expect(Object.keys(stances)).toEqual(['union', 'firm', 'town']);
  });

  it('of a party tells the same as the lists do', async () => {
    const page = await ask(talks, 'show workers');
    expect(page.party.id).toBe('union');
    expect(page.positions).toEqual((await ask(talks, 'positions union')).positions);
    expect(page.rejections).toEqual((await ask(talks, 'rejections union')).rejections);
    expect(page.concessions).toEqual((await ask(talks, 'concessions union')).concessions);
  });

  it('of a bloc compares its members', async () => {
    const page = await ask(talks, 'show neighbours');
    expect(page.bloc.members).toEqual(['town', 'union']);
    expect(page.issues).toEqual((await ask(talks, 'compare locals')).issues);
  });

  it('of everything tells all the other answers under their names', async () => {
    const report = await ask(talks, 'report');
    expect(report.gaps).toEqual((await ask(talks, 'gaps')).gaps);
    expect(report.totals).toEqual((await ask(talks, 'gaps')).totals);
    expect(report.issues).toEqual((await ask(talks, 'compare')).issues);
    expect(report.positions).toEqual((await ask(talks, 'positions')).positions);
    expect(report.rejections).toEqual((await ask(talks, 'rejections')).rejections);
    expect(report.concessions).toEqual((await ask(talks, 'concessions')).concessions);
  });
});
