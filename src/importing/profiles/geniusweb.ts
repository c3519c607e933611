/** GeniusWeb: JSON, a profile a file, with its domain in it; what is reserved is a bid. */
import { quoted } from '../../load/fault.ts';
import { additive } from './additive.ts';
import type { PartyProfile, ValuedIssue } from './additive.ts';
import { listedPoints, steppedPoints } from './domain.ts';
import type { Foreign, ForeignKind } from '../draft.ts';
import { utilitiesOf } from './geniuswebutility.ts';
import { refuseAt } from '../refused.ts';
import { numbersOf } from '../scored.ts';
import type { ScoredIssue } from '../scored.ts';
import { dueIn, entriesIn, itemsIn, numberAt, valueOf, wordAt, restTold } from './items.ts';
import { readTree } from './tree.ts';
import type { KeyedItem, Item } from './tree.ts';
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
  return refuseAt(
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

function profileIn(space: Item): PartyProfile {
  const domain = entriesIn(dueIn(dueIn(space, 'domain'), 'issuesValues'));
  const titles = new Set(domain.map(({ key }) => key));
  const utilities = dueIn(space, 'issueUtilities');
  const stray = entriesIn(utilities).find(({ key }) => !titles.has(key));
  if (stray !== undefined)
    refuseAt(stray.at, `The domain has no issue ${quoted(stray.key)}`, 'Mend its name.');
  const byIssue = new Map(entriesIn(utilities).map(({ key, value }) => [key, value]));
  const weightOf = weightsFor(domain, dueIn(space, 'issueWeights'));
  const issues = domain.map((entry): ValuedIssue => {
    const points = pointsIn(entry);
    const values = utilitiesOf(byIssue.get(entry.key) ?? dueIn(utilities, entry.key), entry, points);
    return { at: entry.at, title: entry.key, points, weight: weightOf(entry), values };
  });
  const bid = valueOf(space, 'reservationBid');
  const reserved = bid === null ? null : valueOf(bid, 'issuevalues');
  return {
    at: space.at,
    name: nameIn(space),
    issues,
    walkAway: reserved === null ? null : totalOf(entriesIn(reserved), issues),
    told: restTold(space, ['name', 'domain', 'issueUtilities', 'issueWeights', 'reservationBid']),
  };
}

function pointsIn({ key, at, value }: KeyedItem): ScoredIssue['points'] {
  const range = valueOf(value, 'range');
  if (range === null)
    return listedPoints(
      at,
      key,
      itemsIn(dueIn(value, 'values')).map((item) => ({ name: wordAt(item), at: item.at })),
    );
  const [from, to, step] = itemsIn(range).map(numberAt);
  if (from === undefined || to === undefined || step === undefined)
    return refuseAt(
      range.at,
      `The range of ${quoted(key)} is not its low, its high and its step`,
      'Write all three.',
    );
  return steppedPoints(range.at, key, { from, to, step });
}

/** What a bid is worth; an issue that it leaves out is worth nothing in it. */
function totalOf(bid: readonly KeyedItem[], issues: readonly ValuedIssue[]): number {
  return bid.reduce((sum, { key, at, value }) => {
    const issue = issues.find(({ title }) => title === key);
    if (issue === undefined) return refuseAt(at, `The domain has no issue ${quoted(key)}`, 'Mend its name.');
    const { points, values, weight } = issue;
    const place =
      points.kind === 'names'
        ? points.names.indexOf(wordAt(value))
        : numbersOf(points).indexOf(numberAt(value));
    const worth =
      values[place] ??
      refuseAt(value.at, `${quoted(key)} has no point ${quoted(wordAt(value))}`, 'Mend the reservation bid.');
    return sum + weight * worth;
  }, 0);
}
