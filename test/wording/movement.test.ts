import { describe, expect, it } from 'vitest';
import { page } from '../ask.ts';
import { round } from '../build.ts';
import { eight, entries, six } from '../analysis/moves.ts';

describe('a move in words', () => {
  const since = (day: number, position: object) => ({ since: `2026-02-${10 + day}`, ...position });

  it.each([
    ['from one demand to another', { demands: 8 }, { demands: 6 }, 'demands 8 % → 6 %'],
    ['that asks for more beside', { demands: 8 }, { demands: [8, 6] }, 'also demands 6 %'],
    ['that asks for less', { demands: [8, 6] }, { demands: 8 }, 'no longer demands 6 %'],
    [
      'that asks at last',
      { rejects: { below: 2 } },
      { demands: 8, rejects: { below: 2 } },
      'now demands 8 %',
    ],
    ['that concedes', { demands: 8 }, { demands: 8, concedes: 6 }, 'now accepts 6 % to below 8 %'],
    [
      'that concedes what it refused',
      { demands: 8, rejects: { below: 7 } },
      { demands: 8, concedes: 7, rejects: { below: 6 } },
      'now accepts 7 % to below 8 %',
    ],
    [
      'that drops its terms',
      { demands: 8, concedes: { point: 6, for: 'A bonus' } },
      { demands: 8, concedes: 6 },
      'now accepts 6 to below 8 %, which it took on terms',
    ],
    [
      'that takes an offer back',
      { demands: 8, concedes: 6 },
      { demands: 8 },
      'no longer accepts 6 to below 8 %',
    ],
    ['that refuses', { demands: 8 }, { demands: 8, rejects: { below: 2 } }, 'now rejects below 2 %'],
    [
      'that draws a red line',
      { demands: 8, rejects: { below: 2 } },
      { demands: 8, rejects: [{ below: 2, redline: 'law' }] },
      'draws a red line at below 2 %',
    ],
    [
      'that gives up a red line',
      { demands: 8, rejects: [{ below: 2, redline: 'law' }] },
      { demands: 8, rejects: { below: 2 } },
      'no longer calls below 2 % a red line',
    ],
    [
      'that changes its terms alone',
      { demands: 8, concedes: { point: 6, for: 'A bonus' } },
      { demands: 8, concedes: { point: 6, for: 'A holiday' } },
      'the same points on other terms',
    ],
  ])('%s says so', async (_, before, after, words) => {
    const model = round({ positions: { union: { raise: [since(0, before), since(1, after)] } } });
    const [, { because }] = await entries(model);
    expect(because.replaceAll(' % to', ' to')).toContain(
      `Union on Pay rise: ${words.replaceAll(' % to', ' to')}`,
    );
  });

  it('tells what the party refused so far, in quotes where points have names', async () => {
    const positions = {
      union: {
        shifts: [
          since(0, { demands: 'abolished', rejects: 'rotating' }),
          since(1, { demands: 'abolished', concedes: 'rotating' }),
        ],
      },
    };
    const [, { because }] = await entries(round({ positions }));
    expect(because).toBe(
      'Union on Night shifts: now accepts "rotating", which it rejected; now accepts "voluntary"; no longer rejects "mandatory"',
    );
  });

  it('ends with why, and on the page with whom it approached and what it rests on', async () => {
    const model = round({
      sources: { minutes: { title: 'Minutes' } },
      positions: {
        union: { raise: [eight, { ...six, concedes: 2, basis: 'reported', evidence: 'minutes' }] },
        employer: { raise: 2 },
      },
    });
    expect(await page(model, 'timeline')).toContain(
      'Union on Pay rise: demands 8 % → 6 %; now accepts 2 to below 6 %; nearer to Employer; apart → overlapping. The reserve fund was opened. (reported; minutes)',
    );
  });
});
