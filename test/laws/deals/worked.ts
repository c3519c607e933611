/** The worked examples, whose every figure was found by hand or by a program in another language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  DealCountsRecord,
  DealName,
  DealRecord,
  FromRecord,
  FrontierCountRecord,
} from '../../../src/records/answers/deals.ts';
import type { Negotiation } from '../../../src/model/negotiation.ts';
import { loaded } from '../../build.ts';
import { root } from '../../harness.ts';

type Totals = readonly number[];

interface Worked {
  readonly name: string;
  readonly counts: Partial<DealCountsRecord>;
  readonly frontiers: { readonly all: FrontierCountRecord; readonly zone: Partial<FrontierCountRecord> };
  /** The totals on the frontier of the zone, where they were listed. */
  readonly zone: readonly Totals[] | null;
  /** By each measure its value, how many deals tie, and the totals of the first. */
  readonly named: Readonly<Record<DealName, First>>;
  readonly from: Partial<FromRecord>;
  /** The points to which two issues go, and what each party gains by it. */
  readonly trades: readonly (readonly [points: DealRecord, gains: Totals])[];
}

type First = readonly [value: string, deals: string, totals: Totals];

/** How many deals there are, and how many all take, pass under the rule, and all but one take. */
function sizes(deals: string, takenByAll: string, passing: string, allButOne: string): Worked['counts'] {
  return { deals, takenByAll, passing, allButOne };
}

/** One deal that is first by every measure, alone. */
function oneFirst(totals: Totals, [nash, worstOff, kalai, total]: readonly string[]): Worked['named'] {
  const first = (value = ''): First => [value, '1', totals];
  return {
    nash: first(nash),
    'worst-off': first(worstOff),
    'kalai-smorodinsky': first(kalai),
    total: first(total),
  };
}

/** What is known of each. */
export const worked: readonly Worked[] = [
  {
    name: 'hall',
    counts: {
      ...sizes('12', '4', '4', '8'),
      byMissing: { choir: '4', theatre: '4' },
      takenBy: { choir: '8', theatre: '8' },
    },
    frontiers: { all: { vectors: '6', deals: '6' }, zone: { vectors: '2', deals: '2' } },
    zone: [
      [9, 7],
      [7, 10],
    ],
    named: oneFirst([7, 10], ['8', '2', '1/2', '17']),
    from: { totals: { choir: 2, theatre: 10 }, efficient: false, dominatedBy: '3', inZone: '1' },
    trades: [
      [{ evenings: 'shared', heating: 'choir-pays' }, [1, 1]],
      [{ storage: 'loft', heating: 'choir-pays' }, [2, 2]],
    ],
  },
  {
    name: 'harbour',
    counts: {
      ...sizes('72', '6', '26', '30'),
      byMissing: { port: '9', city: '1', fishers: '4', greens: '16' },
      takenBy: { port: '45', city: '47', fishers: '44', greens: '40' },
    },
    frontiers: { all: { vectors: '53', deals: '53' }, zone: { vectors: '6', deals: '6' } },
    zone: [
      [60, 50, 50, 55],
      [57, 80, 40, 65],
      [55, 60, 70, 55],
      [52, 90, 60, 65],
      [45, 70, 45, 75],
      [45, 55, 90, 55],
    ],
    named: oneFirst([52, 90, 60, 65], ['84000', '7', '2/5', '267']),
    from: {
      totals: { port: 40, city: 80, fishers: 65, greens: 75 },
      efficient: true,
      dominatedBy: '0',
      inZone: '0',
    },
    trades: [],
  },
  {
    name: 'wages',
    counts: {
      ...sizes('117', '59', '59', '58'),
      byMissing: { union: '29', firm: '29' },
      takenBy: { union: '88', firm: '88' },
    },
    frontiers: { all: { vectors: '20', deals: '24' }, zone: { vectors: '12' } },
    zone: null,
    from: { totals: { union: 0.44, firm: 0.6 }, efficient: false, dominatedBy: '23' },
    named: {
      nash: ['1/10', '1', [0.65, 0.75]],
      'worst-off': ['3/10', '2', [0.71, 0.65]],
      'kalai-smorodinsky': ['14/23', '1', [0.68, 0.7]],
      total: ['71/50', '1', [0.62, 0.8]],
    },
    trades: [
      [{ raise: 3.5, term: 'three' }, [0.01, 0.05]],
      [{ raise: 4, term: 'three' }, [0.04, 0]],
      [{ raise: 1, remote: 'free' }, [0.04, 0.04]],
      [{ raise: 1.5, remote: 'free' }, [0.11, 0.015]],
      [{ term: 'three', remote: 'free' }, [0.16, 0.09]],
    ],
  },
];

/** A worked example, read as any model is. */
export function workedModel(name: string): Negotiation {
  return loaded(readFileSync(join(root, 'test/deals', `${name}.yaml`), 'utf8'));
}
