/** What a party says of a deal: it takes it, refuses it, or leaves it open, and why. */
import { describe, expect, it } from 'vitest';
import type { OpenPointRecord } from '../../src/records/answers/deals.ts';
import { negotiation } from '../build.ts';
import { dealsOf } from '../laws/deals/asked.ts';
import { plainly } from '../laws/deals/tables.ts';

const issues = {
  raise: { title: 'Pay rise', range: { from: 0, to: 6, unit: '%' } },
  payment: { title: 'One-off payment', range: { from: 0, to: 2000, unit: 'crowns' } },
  term: { title: 'Length of the agreement', scale: ['one', 'two', 'three'] },
};

/** For a term of two years the union wants 1,000 crowns. */
const offer = { point: 'two', for: { text: 'A payment.', needs: { payment: 1000 } } };

type Held = Readonly<Record<string, unknown>>;
type Fixed = readonly [raise: number, payment: number, term: string];

/** What the union says of a deal with the firm, which takes any. */
function saidBy(union: Held, [raise, payment, term]: Fixed, parts: Held = {}, over: Held = {}) {
  const firm = {
    raise: { demands: { from: 0, to: 6 } },
    payment: { demands: { from: 0 } },
    term: { demands: ['one', 'two', 'three'] },
  };
  const talks = negotiation({
    parties: { union: { name: 'Union', ...parts }, firm: { name: 'Firm' } },
    issues: { ...issues, ...over },
    positions: { union, firm },
  });
  const fix = [`raise=${raise}`, `payment=${payment}`, `term=${term}`];
  const { counts, packages } = dealsOf(talks, { ...plainly, fix });
  const open = packages?.[0]?.open.map(({ issue, why }): readonly [string, Why] => [issue, why]) ?? [];
  if (counts.takenBy['union'] === '1') return 'takes';
  return counts.refusedByNone === '0' ? 'refuses' : Object.fromEntries(open);
}

type Why = OpenPointRecord['why'];

const plain = { raise: { demands: 4 }, payment: { demands: 2000 }, term: { demands: 'one' } };

describe('a party without scores', () => {
  it('takes a deal of what it demands and firmly offers', () => {
    const union = { ...plain, raise: { demands: 5, concedes: 4 } };
    expect(saidBy(union, [4, 2000, 'one'])).toBe('takes');
  });

  it('refuses a deal with a point that it rejects, whatever else is in it', () => {
    const union = { ...plain, raise: { demands: 4, rejects: { below: 2 } } };
    expect(saidBy(union, [1, 2000, 'one'])).toBe('refuses');
    expect(saidBy(union, [2, 2000, 'one'])).toEqual({ raise: 'silent' });
  });

  it('takes what a condition of its own was for, where the deal meets it', () => {
    const union = { ...plain, term: { demands: 'one', concedes: offer } };
    expect(saidBy(union, [4, 1000, 'two'])).toBe('takes');
    expect(saidBy(union, [4, 500, 'two'])).toEqual({ payment: 'silent', term: 'unmet' });
    expect(saidBy(union, [4, 1000, 'one'])).toEqual({ payment: 'silent' });
  });

  it('has no price in what it only hinted at', () => {
    const union = { ...plain, term: { demands: 'one', concedes: { ...offer, status: 'hinted' } } };
    expect(saidBy(union, [4, 1000, 'two'])).toEqual({ payment: 'silent', term: 'terms' });
  });

  it('refuses a price that it rejects, though it named it', () => {
    const union = {
      raise: plain.raise,
      payment: { demands: 2000, rejects: { below: 1500 } },
      term: { demands: 'one', concedes: offer },
    };
    expect(saidBy(union, [4, 1000, 'two'])).toBe('refuses');
  });

  it('takes a price that reaches it on terms otherwise', () => {
    const union = {
      raise: plain.raise,
      payment: { demands: 2000, concedes: { point: 500, for: 'A reserve fund.' } },
      term: { demands: 'one', concedes: offer },
    };
    expect(saidBy(union, [4, 1000, 'one'])).toEqual({ payment: 'terms' });
    expect(saidBy(union, [4, 1000, 'two'])).toBe('takes');
  });

  it('names its price for the whole way that its offer reaches', () => {
    const far = { ...offer, point: 'three' };
    const union = { ...plain, term: { demands: 'one', concedes: far } };
    expect(saidBy(union, [4, 1000, 'two'])).toBe('takes');
  });

  it('takes nothing where nothing is known of it', () => {
    expect(saidBy({}, [4, 2000, 'one'])).toEqual({
      raise: 'unstated',
      payment: 'unstated',
      term: 'unstated',
    });
  });

  it('takes what it has settled, whatever its position says', () => {
    const union = { ...plain, term: { demands: 'one', rejects: 'two' } };
    const over = { term: { ...issues.term, settled: { point: 'two' } } };
    expect(saidBy(union, [4, 2000, 'two'])).toBe('refuses');
    expect(saidBy(union, [4, 2000, 'two'], {}, over)).toBe('takes');
  });

  it('has no use of a walk-away while it scores some of the issues alone', () => {
    const union = { ...plain, term: { scores: { one: 5, two: 0, three: 0 }, demands: 'one' } };
    const talks = negotiation({
      parties: { union: { name: 'Union', 'walk-away': 100 }, firm: { name: 'Firm' } },
      issues,
      positions: { union, firm: { raise: { demands: 4 } } },
    });
    const { unscored, counts } = dealsOf(talks, plainly);
    expect(unscored[0]).toEqual({ party: 'union', missing: ['raise', 'payment'] });
    expect(counts.refusedByNone).toBe(counts.deals);
  });
});

describe('a party with scores', () => {
  const scores = {
    raise: { scores: [0, 6].map((point) => ({ point, score: point })) },
    payment: { scores: [0, 2000].map((point) => ({ point, score: point / 1000 })) },
    term: { scores: { one: 1, two: 0.5, three: 0 } },
  };

  it('takes whatever it does not refuse', () => {
    expect(saidBy(scores, [0, 0, 'three'])).toBe('takes');
    expect(saidBy({ ...scores, term: { ...scores.term, rejects: 'three' } }, [6, 2000, 'three'])).toBe(
      'refuses',
    );
  });

  it('refuses a total below its walk-away, and takes one that just reaches it', () => {
    const parts = { 'walk-away': 4.5 };
    expect(saidBy(scores, [3, 1000, 'two'], parts)).toBe('takes');
    expect(saidBy(scores, [3, 999, 'two'], parts)).toBe('refuses');
  });

  it('counts as nothing what is fixed and it does not score', () => {
    const { term: _, ...some } = scores;
    expect(saidBy(some, [3, 1000, 'one'], { 'walk-away': 4 })).toBe('takes');
    expect(saidBy(some, [3, 1000, 'one'], { 'walk-away': 4.1 })).toBe('refuses');
  });
});
