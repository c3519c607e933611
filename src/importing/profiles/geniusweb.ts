/** GeniusWeb: JSON, a profile a file, with its domain in it; what is reserved is a bid. */
import { quoted } from '../../load/fault.ts';
import { additive } from './additive.ts';
import type { Profile, ValuedIssue } from './additive.ts';
import { listedPoints, steppedPoints } from './domain.ts';
import type { Foreign, ForeignKind } from '../draft.ts';
import { refuse } from '../refused.ts';
import { numbersOf } from '../scored.ts';
import type { ScoredIssue, Steps } from '../scored.ts';
import { dueIn, entriesIn, itemsIn, numberAt, readTree, valueOf, wordAt } from './tree.ts';
import type { Entry, Item } from './tree.ts';
import { weightsFor } from './weights.ts';

export const geniusweb: ForeignKind = {
  what: 'the JSON of GeniusWeb, a profile a file',
  recognises: (files) =>
    files.some(({ text }) => /"(?:issueUtilities|LinearAdditiveUtilitySpace)"\s*:/u.test(text)),
  read: (files, options) => {
    const spaces = files.map(spaceIn);
    const [first] = spaces;
    const title = first === undefined ? null : nameIn(dueIn(first, 'domain'));
    return additive({ title, domain: null, profiles: spaces.map(profileIn) }, options);
  },
};

function spaceIn(foreign: Foreign): Item {
  const root = readTree(foreign);
  const found = valueOf(root, 'LinearAdditiveUtilitySpace');
  if (found !== null) return found;
  const [first] = entriesIn(root);
  return refuse(
    first?.at ?? root.at,
    first === undefined
      ? 'There is no profile here'
      : `${quoted(first.key)} is no LinearAdditiveUtilitySpace`,
    'Import profiles whose scores add up over the issues.',
  );
}

function nameIn(item: Item): string | null {
  const name = valueOf(item, 'name');
  return name === null ? null : wordAt(name);
}

function profileIn(space: Item): Profile {
  const domain = entriesIn(dueIn(dueIn(space, 'domain'), 'issuesValues'));
  const utilities = dueIn(space, 'issueUtilities');
  const stray = entriesIn(utilities).find(({ key }) => domain.every((issue) => issue.key !== key));
  if (stray !== undefined) refuse(stray.at, `The domain has no issue ${quoted(stray.key)}`, 'Mend its name.');
  const weightOf = weightsFor(domain, dueIn(space, 'issueWeights'));
  const issues = domain.map((entry): ValuedIssue => {
    const points = pointsIn(entry);
    const values = utilitiesOf(dueIn(utilities, entry.key), entry, points);
    return { at: entry.at, title: entry.key, points, weight: weightOf(entry), values };
  });
  const bid = valueOf(space, 'reservationBid');
  const reserved = bid === null ? null : valueOf(bid, 'issuevalues');
  return {
    at: space.at,
    name: nameIn(space),
    issues,
    walkAway: reserved === null ? null : totalOf(entriesIn(reserved), issues),
    told: [],
  };
}

function pointsIn({ key, at, value }: Entry): ScoredIssue['points'] {
  const range = valueOf(value, 'range');
  if (range === null)
    return listedPoints(
      at,
      key,
      itemsIn(dueIn(value, 'values')).map((item) => ({ name: wordAt(item), at: item.at })),
    );
  const [from, to, step] = itemsIn(range).map(numberAt);
  if (from === undefined || to === undefined || step === undefined)
    return refuse(
      range.at,
      `The range of ${quoted(key)} is not its low, its high and its step`,
      'Write all three.',
    );
  return steppedPoints(range.at, key, { from, to, step });
}

/** Two spellings of each: that of the classes, and that of the files before. */
function utilitiesOf(item: Item, { key, at }: Entry, points: ScoredIssue['points']): readonly number[] {
  const [kind] = entriesIn(item);
  const isListed = kind?.key === 'DiscreteValueSetUtilities' || kind?.key === 'discreteutils';
  const isNumbers = kind?.key === 'NumberValueSetUtilities' || kind?.key === 'numberutils';
  if (kind !== undefined && isListed && points.kind === 'names')
    return listedUtilities(kind.value, key, points.names);
  if (kind !== undefined && isNumbers && points.kind === 'range')
    return numberUtilities(kind.value, key, points);
  return refuse(
    kind?.at ?? at,
    `${quoted(kind?.key ?? '')} does not tell what the points of ${quoted(key)} are worth`,
    'Values take DiscreteValueSetUtilities, and a range NumberValueSetUtilities.',
  );
}

function listedUtilities(item: Item, title: string, names: readonly string[]): readonly number[] {
  const found = entriesIn(dueIn(item, 'valueUtilities'));
  const stray = found.find(({ key }) => !names.includes(key));
  if (stray !== undefined)
    refuse(stray.at, `${quoted(title)} has no point ${quoted(stray.key)}`, 'Mend its name.');
  const byName = new Map(found.map(({ key, value }) => [key, value]));
  return names.map((name) => {
    const value = byName.get(name);
    return value === undefined
      ? refuse(
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
    refuse(
      item.at,
      `The utilities of ${quoted(title)} go from ${low} to ${high}, and its range does not`,
      'Give both the same ends.',
    );
  const [least, most] = [of('lowUtility'), of('highUtility')];
  return numbersOf(points).map((number) => least + ((most - least) * (number - low)) / (high - low));
}

/** What a bid is worth; an issue that it leaves out is worth nothing in it. */
function totalOf(bid: readonly Entry[], issues: readonly ValuedIssue[]): number {
  return bid.reduce((sum, { key, at, value }) => {
    const issue = issues.find(({ title }) => title === key);
    if (issue === undefined) return refuse(at, `The domain has no issue ${quoted(key)}`, 'Mend its name.');
    const { points, values, weight } = issue;
    const place =
      points.kind === 'names'
        ? points.names.indexOf(wordAt(value))
        : numbersOf(points).indexOf(numberAt(value));
    const worth =
      values[place] ??
      refuse(value.at, `${quoted(key)} has no point ${quoted(wordAt(value))}`, 'Mend the reservation bid.');
    return sum + weight * worth;
  }, 0);
}
