/** The oracle is held to what others found, before anything is held to the oracle. */
import { describe, expect, it } from 'vitest';
import { bruteDeals } from './brute.ts';
import { draftedDeal } from './from.ts';
import { plainly, tableAsked } from './tables.ts';
import { tradesFrom } from './trades.ts';
import { worked, workedModel } from './worked.ts';

describe.each(worked)('every deal of $name, tried one by one', (known) => {
  const table = tableAsked(workedModel(known.name), { ...plainly, from: 'first' });
  const found = bruteDeals(table);

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
    const trades = tradesFrom(table, draftedDeal(table) ?? []).map(({ issues, gains }) => [
      Object.fromEntries(issues.map(({ issue, to }) => [issue, to])),
      Object.values(gains ?? {}),
    ]);
    expect(new Set(trades)).toEqual(new Set(known.trades));
  });
});
