/** The spreadsheet of deals: the frontier where all score them, else the packages. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column, Sheet } from '../blocks/sheet.ts';
import type { Deals } from '../analysis/deals.ts';
import type { Deal } from '../analysis/deals/deal.ts';
import type { Ranked } from '../analysis/deals/packages.ts';
import { numberOf } from '../model/fraction.ts';
import type { Whole } from '../model/whole.ts';
import { pointRecord } from '../records/point.ts';

interface Row {
  readonly deal: Deal;
  readonly count: Whole | null;
  readonly asked: Ranked | null;
}

/** A row a deal, a column a point and a total. */
export function dealsSheet(deals: Deals): Sheet {
  const { space, scorers } = deals.dealings;
  const points = space.issues.map(({ issue, points: put }, at): Column<Row> => [
    issue.id,
    ({ deal }) => pointRecord(issue, put[deal[at] ?? 0] ?? 0),
  ]);
  const totals = scorers.map(({ party }): Column<Row> => [
    `total ${party.id}`,
    ({ deal }) => {
      const total = deals.tell(deal).totals.get(party);
      return total === undefined ? null : numberOf(total);
    },
  ]);
  if (deals.packages === null)
    return sheetOf(
      deals.onZone.map(({ deal, count }): Row => ({ deal, count, asked: null })),
      [...points, ...totals, ['deals', ({ count }) => (count === null ? null : `${count}`)]],
    );
  const asks: readonly Column<Row>[] = [
    ['red lines', ({ asked }) => asked?.redlines ?? null],
    ['bottom lines', ({ asked }) => asked?.bottomLines ?? null],
    ['unmet', ({ asked }) => asked?.unmet ?? null],
    ['silent', ({ asked }) => asked?.silent ?? null],
    ['terms', ({ asked }) => asked?.terms ?? null],
    ['tied', ({ asked }) => (asked === null ? null : `${asked.tied}`)],
  ];
  return sheetOf(
    deals.packages.map((asked): Row => ({ deal: asked.deal, count: null, asked })),
    [...points, ...totals, ...asks],
  );
}
