/** How a draft is judged by what it is worth, by prices that parties name, and by what its table has settled. */
import { describe, expect, it } from 'vitest';
import { readProposals } from '../../src/analysis/proposal.ts';
import type { ReadingRecord } from '../../src/records/reading.ts';
import { readingRecord } from '../../src/views/proposal.ts';
import { negotiation } from '../build.ts';

type Held = Readonly<Record<string, unknown>>;

const issues = {
  evenings: { title: 'Evenings', scale: ['ours', 'shared', 'theirs'] },
  heating: { title: 'Heating', choices: ['we', 'they'] },
};

const choir = {
  evenings: { scores: { ours: 6, shared: 3, theirs: 0 } },
  heating: { scores: { we: 0, they: 2 } },
};
const theatre = {
  evenings: { scores: { ours: 0, shared: 5, theirs: 7 } },
  heating: { scores: { we: 3, they: 0 } },
};

const all = { evenings: 'shared', heating: 'we' };

/** The reading of one draft between a choir and a theatre with these walk-aways. */
function reading(
  draft: Held,
  positions: Held = { choir, theatre },
  [least, other]: readonly [number?, number?] = [],
  rest: Held = {},
): ReadingRecord {
  const talks = negotiation({
    parties: {
      choir: { name: 'The choir', ...(least === undefined ? {} : { 'walk-away': least }) },
      theatre: { name: 'The theatre', ...(other === undefined ? {} : { 'walk-away': other }) },
    },
    issues: { ...issues, ...rest },
    positions,
    rest: { proposals: { draft: { title: 'The draft', ...draft } } },
  });
  const [one] = readProposals(talks, talks.proposals, talks.issues);
  if (one === undefined) throw new Error('There is a draft');
  return readingRecord(one);
}

const taken = { answer: 'accepts' };

describe('a party that scores', () => {
  it('takes a draft that comes to its walk-away, whatever it has said of the points', () => {
    expect(reading({ points: all }, undefined, [3, 8])).toMatchObject({
      verdict: 'accepted',
      totals: { choir: 3, theatre: 8 },
      short: {},
      unsettled: [],
    });
  });

  it('refuses one that falls short of it', () => {
    expect(reading({ points: all }, undefined, [3.5, 8])).toMatchObject({
      verdict: 'blocked',
      blockedBy: [{ party: 'choir', issues: [] }],
      short: { choir: 0.5 },
    });
  });

  it('refuses one with a point that it rejects, however much it is worth', () => {
    const strict = { ...choir, evenings: { ...choir.evenings, rejects: 'shared' } };
    expect(reading({ points: all }, { choir: strict, theatre }, [1])).toMatchObject({
      verdict: 'blocked',
      blockedBy: [{ party: 'choir', issues: ['evenings'] }],
    });
  });

  it('stands by what it answered: all of it accepted is a deal, a part of it is none', () => {
    const whole = { points: all, responses: { choir: { evenings: taken, heating: taken } } };
    expect(reading(whole, undefined, [5]).verdict).toBe('accepted');
    const part = { points: all, responses: { choir: { evenings: taken } } };
    expect(reading(part, undefined, [5]).verdict).toBe('blocked');
  });

  it('is asked point by point where the draft leaves some out, for then it has no total', () => {
    const found = reading({ points: { evenings: 'shared' } }, undefined, [9]);
    expect(found).toMatchObject({ verdict: 'open', totals: {}, short: {}, efficient: null, trade: null });
    expect(found.unsettled).toHaveLength(2);
  });

  it('had no walk-away on a day when it scored otherwise', () => {
    const later = {
      evenings: [
        { since: '2026-01-01', scores: { ours: 9, shared: 9, theirs: 0 } },
        { since: '2026-02-01', scores: { ours: 6, shared: 3, theirs: 0 } },
      ],
      heating: choir.heating,
    };
    const found = reading({ points: all, date: '2026-01-15' }, { choir: later, theatre }, [5]);
    expect([found.verdictThen, found.verdict]).toEqual(['accepted', 'blocked']);
  });
});

describe('a draft among all deals', () => {
  it('has better ones, and a first trade that leads to one', () => {
    const found = reading({ points: { evenings: 'theirs', heating: 'they' } });
    expect(found).toMatchObject({ totals: { choir: 2, theatre: 7 }, efficient: false, dominatedBy: '1' });
    expect(found.trade).toMatchObject({
      issues: [
        { issue: 'evenings', from: 'theirs', to: 'shared' },
        { issue: 'heating', from: 'they', to: 'we' },
      ],
      gains: { choir: 1, theatre: 1 },
    });
  });

  it('has none that is better where it is efficient, and nothing is known where one does not score', () => {
    expect(reading({ points: all })).toMatchObject({ efficient: true, dominatedBy: '0', trade: null });
    expect(reading({ points: all }, { choir, theatre: { evenings: 'shared' } })).toMatchObject({
      totals: { choir: 3 },
      efficient: null,
      dominatedBy: null,
    });
  });
});

describe('a point of a draft', () => {
  const terms = {
    payment: { title: 'Payment', range: { from: 0, to: 2000, unit: 'crowns' } },
    term: { title: 'Term', scale: ['one', 'two', 'three'] },
  };
  const offer = { point: 'two', for: { text: 'A payment.', needs: { payment: 1000 } } };
  const union = { term: { demands: 'one', concedes: [offer] }, payment: { demands: 2000 } };
  const stanceOn = (found: ReadingRecord, issue: string) =>
    found.answers.find((one) => one.party === 'choir' && one.issue === issue);

  it('is taken by who has named it as its price, in a draft that holds what it offers for that', () => {
    const both = reading({ points: { payment: 1000, term: 'two' } }, { choir: union }, [], terms);
    expect(stanceOn(both, 'payment')).toMatchObject({
      stance: 'accepts',
      because: 'Its own price for "two" on Term, which stands.',
    });
    const alone = reading({ points: { payment: 1000, term: 'one' } }, { choir: union }, [], terms);
    expect(stanceOn(alone, 'payment')?.stance).toBe('silent');
  });

  it('is taken by a table that has settled it, and by nobody for it is settled elsewhere', () => {
    const settled = { ...terms, term: { ...terms.term, settled: { point: 'three' } } };
    const held = { choir: { term: { demands: 'one', rejects: 'three' } } };
    expect(stanceOn(reading({ points: { term: 'three' } }, held, [], settled), 'term')).toMatchObject({
      stance: 'accepts',
      because: 'Settled at its table.',
    });
    expect(stanceOn(reading({ points: { term: 'two' } }, held, [], settled), 'term')?.stance).toBe('silent');
  });
});
