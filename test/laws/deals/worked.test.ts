/** The worked examples: the oracle is held to what others found, before anything is held to the oracle, and so is every answer. */
import { describe, expect, it } from 'vitest';
import { dealsOf, tradesOf } from './asked.ts';
import { bruteDeals } from './brute.ts';
import { draftedDeal } from './from.ts';
import { plainly, tableAsked } from './tables.ts';
import { tradesFrom } from './trades.ts';
import { worked, workedModel } from './worked.ts';

const fromDraft = { ...plainly, from: 'first' };

/** The deals and trades of an example, by trying each and as they are answered. */
const ways = worked.flatMap((known) => {
  const negotiation = workedModel(known.name);
  const table = tableAsked(negotiation, fromDraft);
  const tried = { found: bruteDeals(table), trades: tradesFrom(table, draftedDeal(table) ?? []) };
  const answered = { found: dealsOf(negotiation, fromDraft), trades: tradesOf(negotiation, fromDraft) };
  return [
    { way: 'tried one by one', known, ...tried },
    { way: 'as answered', known, ...answered },
  ];
});

describe.each(ways)('$known.name, $way', ({ known, found, trades }) => {
  it('gives the counts that were found by hand', () => {
    expect(found.counts).toMatchObject(known.counts);
  });

  it('gives the same frontiers', () => {
    expect(found.frontier).toMatchObject(known.frontiers);
    const listed = found.frontier?.zone.list.map(({ totals }) => Object.values(totals));
    if (known.zone !== null) expect(new Set(listed)).toEqual(new Set(known.zone));
  });

  it('gives the same deals by each measure', () => {
    const named = (found.named ?? []).map(({ name, value, deals, totals }) => [
      name,
      [value, deals, Object.values(totals)],
    ]);
    expect(Object.fromEntries(named)).toEqual(known.named);
  });

  it('gives the same place to the draft, and the same trades from it', () => {
    expect(found.from).toMatchObject(known.from);
    const made = trades.map(({ issues, gains }) => [
      Object.fromEntries(issues.map(({ issue, to }) => [issue, to])),
      Object.values(gains ?? {}),
    ]);
    expect(new Set(made)).toEqual(new Set(known.trades));
  });
});
