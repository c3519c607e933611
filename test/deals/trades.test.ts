/** What the parties could give for what. */
import { describe, expect, it } from 'vitest';
import { findTrades } from '../../src/analysis/trades.ts';
import type { Negotiation } from '../../src/model/negotiation.ts';
import type { TradesAnswer } from '../../src/records/answers/trades.ts';
import { tradesRecord } from '../../src/views/trades.ts';
import { negotiation } from '../build.ts';

const issues = {
  raise: { title: 'Pay rise', range: { from: 0, to: 6, unit: '%' } },
  payment: { title: 'One-off payment', range: { from: 0, to: 2000, unit: 'crowns' } },
  term: { title: 'Length of the agreement', scale: ['one', 'two', 'three'] },
  nights: { title: 'Nights', choices: ['volunteers', 'rota'] },
};

type Held = Readonly<Record<string, unknown>>;

function talks(positions: Held, rest: Held = {}): Negotiation {
  return negotiation({ parties: ['union', 'firm', 'guild'], issues, positions, rest });
}

function tradesIn(
  model: Negotiation,
  names: readonly string[] = ['union', 'firm'],
  most: number | null = null,
) {
  return tradesRecord(
    findTrades({
      negotiation: model,
      parties: model.parties.filter(({ id }) => names.includes(id)),
      issues: model.issues,
      fixed: new Map(),
      from: null,
      most,
    }),
  );
}

/** What a trade comes to on each of its issues. */
const pointsOf = ({ issues: all }: TradesAnswer['trades'][number]) =>
  Object.fromEntries(all.map(({ issue, to }) => [issue, to]));

const forTwoYears = { point: 3.5, for: { text: 'Two years.', needs: { term: 'two' } } };
const forAThousand = { point: 'two', for: { text: 'A payment.', needs: { payment: 1000 } } };
const hint = { point: 1000, status: 'hinted' };

describe('an exchange that the parties name', () => {
  const chained = {
    union: { raise: 5, term: { demands: 'one', concedes: [forAThousand] }, payment: 2000 },
    firm: {
      raise: { demands: 2, concedes: [forTwoYears] },
      term: 'two',
      payment: { demands: 0, concedes: [hint] },
    },
  };

  it('chains what one wants for a point with what the other wants for that', () => {
    const [first, ...others] = tradesIn(talks(chained)).trades;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ named: true, gains: null, barredBy: [] });
    expect(first && pointsOf(first)).toEqual({ raise: 3.5, term: 'two', payment: 1000 });
    expect(first?.because).toBe(
      'Firm: 3.5 % for "two". Union: "two" for 1,000 crowns. Union has said nothing of 3.5 % (it has named 5 %). Firm hints at 1,000 crowns. Together: 3.5 %, "two" and 1,000 crowns.',
    );
  });

  it('says who refuses a point of it, and is told beside its part that nobody refuses', () => {
    const barred = { ...chained, union: { ...chained.union, raise: { demands: 5, rejects: { below: 4 } } } };
    const { trades } = tradesIn(talks(barred));
    expect(trades.map((one) => [pointsOf(one), one.barredBy])).toEqual([
      [{ term: 'two', payment: 1000 }, []],
      [{ raise: 3.5, term: 'two', payment: 1000 }, [{ party: 'union', issue: 'raise' }]],
    ]);
    expect(trades[1]?.because).toMatch(/ Union rejects below 4 %\.$/u);
  });

  it('is not opened by an offer whose need is settled otherwise', () => {
    const settled = {
      ...issues,
      term: { ...issues.term, settled: { point: 'one', between: ['union', 'firm'] } },
    };
    const model = negotiation({
      parties: ['union', 'firm'],
      issues: settled,
      positions: { firm: { raise: { demands: 2, concedes: [forTwoYears] } }, union: { raise: 5 } },
    });
    expect(tradesIn(model).trades).toEqual([]);
  });

  it('asks of all points that would do for the one that fewest refuse, then for the nearest', () => {
    const wants = {
      raise: {
        demands: 2,
        concedes: [{ point: 4, for: { text: 'Money.', needs: { payment: { below: 1500 } } } }],
      },
    };
    const union = { raise: 4, payment: { demands: 2000, concedes: [1200], rejects: [{ below: 1000 }] } };
    expect(tradesIn(talks({ firm: wants, union })).trades.map(pointsOf)).toEqual([
      { raise: 4, payment: 1500 },
    ]);
    const unwilling = { ...union, payment: { demands: 2000, rejects: [{ below: 1600 }] } };
    expect(tradesIn(talks({ firm: wants, union: unwilling })).trades.map(pointsOf)).toEqual([
      { raise: 4, payment: 1500 },
    ]);
  });

  it('is not made of gestures, or of what was taken back', () => {
    const taken = { ...forTwoYears, status: 'withdrawn' };
    const firm = { raise: { demands: 2, concedes: [taken] }, term: 'two' };
    expect(tradesIn(talks({ firm, union: { term: 'one' } })).trades).toEqual([]);
  });

  it('asks every party that has a say', () => {
    const guild = {
      term: {
        demands: 'one',
        concedes: [{ point: 'two', for: { text: 'A rota.', needs: { nights: 'rota' } } }],
      },
    };
    const firm = { raise: { demands: 2, concedes: [forTwoYears] }, term: 'two', nights: 'rota' };
    const [first] = tradesIn(talks({ firm, union: { term: 'two' }, guild }), [
      'union',
      'firm',
      'guild',
    ]).trades;
    expect(first && pointsOf(first)).toEqual({ raise: 3.5, term: 'two', nights: 'rota' });
  });
});

describe('the deal that trades start from', () => {
  const positions = { union: { raise: 5, nights: 'rota' }, firm: { raise: 2, nights: 'volunteers' } };
  const whole = (date: string, raise: number) => ({
    title: `Draft of ${date}`,
    date,
    points: { raise, nights: 'rota' },
  });

  it('is the latest draft with a point of every open issue', () => {
    const proposals = {
      late: whole('2026-02-02', 3),
      early: whole('2026-01-01', 4),
      part: { title: 'A part', date: '2026-02-20', points: { raise: 5 } },
    };
    expect(tradesIn(talks(positions, { proposals })).from).toEqual({
      draft: 'late',
      points: { raise: 3, nights: 'rota' },
    });
  });

  it('is the package that asks least where no draft names them all', () => {
    const proposals = { part: { title: 'A part', date: '2026-02-20', points: { raise: 5 } } };
    expect(tradesIn(talks(positions, { proposals })).from).toEqual({
      draft: null,
      points: { raise: 2, nights: 'volunteers' },
    });
  });
});

describe('without scores, what matters', () => {
  const at = (point: unknown, importance: number) => ({ demands: point, importance });

  it('more to one and less to the other is a pair of issues to trade', () => {
    const { trades } = tradesIn(
      talks({
        union: { raise: at(5, 3), term: at('one', 1) },
        firm: { raise: at(2, 1), term: at('three', 3) },
      }),
    );
    expect(trades).toEqual([
      {
        issues: [
          { issue: 'raise', from: 2, to: null },
          { issue: 'term', from: 'one', to: null },
        ],
        gains: null,
        below: [],
        named: false,
        barredBy: [],
        because:
          'Union could give on Length of the agreement, 25 % of what the model gives it and 75 % for Firm; Firm on Pay rise, the other way round: 75 % and 25 %.',
      },
    ]);
  });

  it('is not asked of who states no importance', () => {
    expect(
      tradesIn(talks({ union: { raise: at(5, 3), term: at('one', 1) }, firm: { raise: 2, term: 'three' } }))
        .trades,
    ).toEqual([]);
  });

  it('is no trade where both take a point, or where one has nothing to give', () => {
    const union = { raise: at(5, 3), term: at(['one', 'two'], 1) };
    expect(
      tradesIn(talks({ union, firm: { raise: at(2, 1), term: at(['two', 'three'], 3) } })).trades,
    ).toEqual([]);
    const firm = { raise: { ...at(2, 1), rejects: ['others'] }, term: at('three', 3) };
    expect(tradesIn(talks({ union: { ...union, term: at('one', 1) }, firm })).trades).toEqual([]);
  });

  it('differs by less than a hundredth, it is not told', () => {
    const union = { raise: at(5, 1000), term: at('one', 999) };
    expect(tradesIn(talks({ union, firm: { raise: at(2, 999), term: at('three', 1000) } })).trades).toEqual(
      [],
    );
  });
});

it('lists so many trades as are asked for', () => {
  const union = { raise: 5, term: { demands: 'one', concedes: [forAThousand] }, payment: 2000 };
  const firm = { raise: { demands: 2, concedes: [forTwoYears] }, payment: 0 };
  const count = (most: number | null) =>
    tradesIn(talks({ union, firm }), ['union', 'firm'], most).trades.length;
  expect([count(0), count(1), count(null)]).toEqual([0, 1, 1]);
});
