/** The weights of issues that are told by their names. */
import { quoted } from '../../load/fault.ts';
import { refuseAt } from '../refused.ts';
import { entriesIn, numberAt } from './items.ts';
import type { KeyedItem, Item } from './tree.ts';

/** Finds the weight of an issue; a weight of no issue, and an issue without one, are refused. */
export function weightsFor(issues: readonly KeyedItem[], weights: Item): (issue: KeyedItem) => number {
  const found = entriesIn(weights);
  const titles = new Set(issues.map(({ key }) => key));
  const stray = found.find(({ key }) => !titles.has(key));
  if (stray !== undefined)
    refuseAt(
      stray.at,
      `There is no issue ${quoted(stray.key)} for this weight`,
      'Remove it, or mend its name.',
    );
  const byName = new Map(found.map(({ key, value }) => [key, numberAt(value)]));
  return ({ key, at }) =>
    byName.get(key) ??
    refuseAt(at, `The issue ${quoted(key)} has no weight`, 'Give it one among the issueWeights.');
}
