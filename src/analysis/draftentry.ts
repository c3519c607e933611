/** What puts a point of a draft into its class: the entry of a position that the reading rests on. */
import type { Concession, Demand, Rejection } from '../model/entry.ts';
import { touches } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import type { PointClass, Stance, Weight } from '../model/stance.ts';

/** The class of a point of a draft for a party, or that the party takes no position on its issue. */
export type DraftStance = PointClass | 'unstated';

/** The entry that puts a point into its class; a red line before the other rejections that take it. */
export function entryFor(
  demands: readonly Demand[],
  stance: Stance,
  at: PointSet,
  reading: DraftStance,
): Demand | Concession | Rejection | null {
  switch (reading) {
    case 'demands':
      return demands.find((demand) => touches(at, [demand.at])) ?? null;
    case 'accepts':
      return concessionOf(stance, at, 'firm');
    case 'terms':
    case 'unmet':
      return concessionOf(stance, at, reading);
    case 'rejects': {
      const against = stance.taken
        .filter(({ takes }) => touches(at, takes))
        .map(({ rejection }) => rejection);
      return against.find(({ redline }) => redline !== null) ?? against[0] ?? null;
    }
    case 'silent':
    case 'unstated':
      return null;
    default:
      return reading satisfies never;
  }
}

/** The first concession that covers a point and counts so. */
function concessionOf({ conceded }: Stance, at: PointSet, counted: Weight): Concession | null {
  return conceded.find((one) => one.weight === counted && touches(at, one.covers))?.concession ?? null;
}
