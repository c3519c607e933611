/** What a profile of GeniusWeb says that the points of an issue are worth. */
import { quoted } from '../../load/fault.ts';
import { refuseAt } from '../refused.ts';
import { numbersOf } from '../scored.ts';
import type { ScoredIssue, Steps } from '../scored.ts';
import { dueIn, entriesIn, numberAt } from './items.ts';
import type { Item, KeyedItem } from './tree.ts';

/** The utility of each point of an issue. Of each kind there are two spellings: that of the classes, and that of the files before. */
export function utilitiesOf(
  item: Item,
  { key, at }: KeyedItem,
  points: ScoredIssue['points'],
): readonly number[] {
  const [kind] = entriesIn(item);
  const isListed = kind?.key === 'DiscreteValueSetUtilities' || kind?.key === 'discreteutils';
  const isNumbers = kind?.key === 'NumberValueSetUtilities' || kind?.key === 'numberutils';
  if (kind !== undefined && isListed && points.kind === 'names')
    return listedUtilities(kind.value, key, points.names);
  if (kind !== undefined && isNumbers && points.kind === 'range')
    return numberUtilities(kind.value, key, points);
  return refuseAt(
    kind?.at ?? at,
    `${quoted(kind?.key ?? '')} does not tell what the points of ${quoted(key)} are worth`,
    'Values take DiscreteValueSetUtilities, and a range NumberValueSetUtilities.',
  );
}

function listedUtilities(item: Item, title: string, names: readonly string[]): readonly number[] {
  const found = entriesIn(dueIn(item, 'valueUtilities'));
  const known = new Set(names);
  const stray = found.find(({ key }) => !known.has(key));
  if (stray !== undefined)
    refuseAt(stray.at, `${quoted(title)} has no point ${quoted(stray.key)}`, 'Mend its name.');
  const byName = new Map(found.map(({ key, value }) => [key, value]));
  return names.map((name) => {
    const value = byName.get(name);
    return value === undefined
      ? refuseAt(
          item.at,
          `The point ${quoted(name)} of ${quoted(title)} has no utility`,
          'Write it among the valueUtilities.',
        )
      : numberAt(value);
  });
}

/** From the lowest value to the highest the utility goes straight. */
function numberUtilities(item: Item, title: string, points: Steps): readonly number[] {
  const of = (key: string): number => numberAt(dueIn(item, key));
  const [low, high] = [of('lowValue'), of('highValue')];
  if (low !== points.from || high < points.to || high >= points.to + points.step)
    refuseAt(
      item.at,
      `The utilities of ${quoted(title)} go from ${low} to ${high}, and its range does not`,
      'Give both the same ends.',
    );
  const [least, most] = [of('lowUtility'), of('highUtility')];
  return numbersOf(points).map((number) => least + ((most - least) * (number - low)) / (high - low));
}
