import { describe, expect, it } from 'vitest';
import { page } from '../ask.ts';
import { round } from '../build.ts';
import { eight, entries, six } from '../analysis/moves.ts';

const parties = ['union', 'employer', 'guild'];

/** The union and the guild moved from 8 to 6 % on one day; the employer and the rest are as the test says. */
function both(positions: object = {}, guild: object = six) {
  return round({
    parties,
    positions: { union: { raise: [eight, six] }, guild: { raise: [eight, guild] }, ...positions },
  });
}

describe('moves that are alike', () => {
  it('are told once on a page, with the names of all who made them', async () => {
    const told = await page(both(), 'timeline');
    expect(told).toContain(
      '2026-01-10 ────────── move Union and Guild on Pay rise, each: first demands 8 %; unstated → aligned.',
    );
    expect(told).toContain(
      '2026-02-20 ────────── move Union and Guild on Pay rise, each: demands 8 % → 6 %. The reserve fund was opened.',
    );
  });

  it('are an entry each for machines', async () => {
    expect(await entries(both())).toHaveLength(4);
  });

  it('tell whom all of them came nearer to, and not that the last one caught up with the first', async () => {
    expect(await page(both({ employer: { raise: 3 } }), 'timeline')).toContain(
      'each: demands 8 % → 6 %; nearer to Employer. The',
    );
  });

  it('tell one turn of the state, from before the first of them to after the last', async () => {
    const taking = { demands: 3, concedes: 6 };
    expect(await page(both({ employer: { raise: taking } }), 'timeline')).toContain(
      'nearer to Employer; apart → overlapping.',
    );
  });

  it('are told of the one and the other where the reasons differ', async () => {
    const told = await page(both({}, { ...six, because: 'It followed the union.' }), 'timeline');
    expect(told).toContain(
      'move Union on Pay rise: demands 8 % → 6 %; farther from Guild; aligned → apart. The reserve',
    );
    expect(told).toContain(
      'move Guild on Pay rise: demands 8 % → 6 %; nearer to Union; apart → aligned. It followed the union.',
    );
  });

  it('are told once on the first screen, too', async () => {
    expect(await page(both(), 'show')).toContain(
      '2026-02-20 Union and Guild on Pay rise, each: demands 8 % → 6 %',
    );
  });
});
