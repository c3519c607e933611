/** Deals in sentences: how many there are, what they are judged by, and what keeps them from being found. */
import type { Deals } from '../analysis/deals.ts';
import type { Deal } from '../analysis/deals/deal.ts';
import type { Scorer } from '../analysis/deals/scoring.ts';
import type { ToldDeal } from '../analysis/deals/told.ts';
import { fraction, minus, numberOf } from '../model/fraction.ts';
import type { Fraction } from '../model/fraction.ts';
import type { Whole } from '../model/whole.ts';
import { figure, pointWords } from './point.ts';
import { ruleWords } from './scores.ts';
import { anyOf, listed } from './words.ts';

/** "12", "1,000,000", and of a very large number its first digits: "1.3 x 10^36". */
export function dealCount(count: Whole): string {
  const digits = `${count}`;
  if (digits.length <= 15) return figure(Number(digits));
  const [first = '', second = ''] = digits;
  return `${first}.${second} x 10^${digits.length - 1}`;
}

/** "12 deals; 4 lie in the zone of possible agreement. Of the other 8, …". */
export function countsWords({ counts, dealings, rule }: Deals): string {
  const { deals, takenByAll, refusedByNone, passing, byMissing } = counts;
  const { scorers, unscored } = dealings;
  const bases = scorers.flatMap(({ party, walkAway }) =>
    walkAway === null || party.walkAway === null ? [] : [`${party.name} ${figure(party.walkAway.total)}`],
  );
  const given = bases.length === 0 ? '' : ` (walk-away: ${bases.join(', ')})`;
  const alone = [...byMissing].flatMap(([party, count]) =>
    count === null || count === 0 ? [] : [`${dealCount(count)} without ${party.name}`],
  );
  return [
    `${dealCount(deals)} ${deals === 1 ? 'deal' : 'deals'}; ${zoneWords(takenByAll)}${given}.`,
    ...(alone.length === 0 ? [] : [`Taken by all but one: ${listed(alone)}.`]),
    ...(unscored.length === 0 ? [] : [refusedWords(refusedByNone)]),
    ...(rule === null
      ? []
      : [
          `${passing === null ? 'How many' : dealCount(passing)} ${passing === 1 ? 'passes' : 'pass'} under the rule${passing === null ? ' was not counted' : ''}.`,
        ]),
  ].join(' ');
}

function zoneWords(count: Whole | null): string {
  if (count === null)
    return 'how many lie in the zone of possible agreement, which all take, was not counted';
  if (count === 0) return 'none lies in the zone of possible agreement, which all take';
  return `${dealCount(count)} ${count === 1 ? 'lies' : 'lie'} in the zone of possible agreement, which all take`;
}

function refusedWords(count: Whole | null): string {
  if (count === null) return 'How many nobody refuses was not counted.';
  return count === 0 ? 'Each is refused by somebody.' : `Nobody refuses ${dealCount(count)}.`;
}

/** How a deal is passed, where the model has a rule. */
export function ruleLine({ rule, isRuleLeft }: Deals): string | null {
  if (rule !== null) return ruleWords(rule);
  return isRuleLeft
    ? 'The rule of the model is for all principals: between these, all must take a deal.'
    : null;
}

/** What is settled, unless that is told with the package, and what the deals are held to. */
export function fixedWords({ dealings: { space }, packages }: Deals): string | null {
  const told = (packages === null ? (['settled', 'asked'] as const) : (['asked'] as const)).flatMap((how) => {
    const held = space.issues.filter((one) => one.held === how);
    const points = held.map(
      ({ issue, points: [point = 0] }) => `${issue.title}: ${pointWords(issue, point)}`,
    );
    return held.length === 0 ? [] : [`${how === 'settled' ? 'Settled' : 'Held to'}: ${points.join('; ')}.`];
  });
  return told.length === 0 ? null : told.join(' ');
}

/** The points of a deal in a row, those of issues with one point alone left out. */
export function dealWords({ dealings: { space } }: Deals, deal: Deal): string {
  const chosen = space.issues.flatMap(({ issue, points }, at) =>
    points.length === 1 ? [] : [pointWords(issue, points[deal[at] ?? 0] ?? 0)],
  );
  return chosen.length === 0 ? 'the one deal' : chosen.join(' / ');
}

/** More points than this are not read in a row. */
const mostPoints = 12;

/** The same of a draft, which may name a number that none of the deals has. */
export function pointsInRow({ dealings: { space } }: Deals, { points: own }: ToldDeal): string {
  const chosen = space.issues.flatMap(({ issue, points }) => {
    const point = own.get(issue) ?? 0;
    return points.length === 1 && points[0] === point ? [] : [pointWords(issue, point)];
  });
  if (chosen.length === 0) return 'the one deal';
  const more = chosen.length - mostPoints;
  return more <= 0 ? chosen.join(' / ') : `${chosen.slice(0, mostPoints).join(' / ')} and ${more} more`;
}

/** What a deal is worth to a scorer, in points of its own. */
export function pointsOfScorer({ parts }: Scorer, whole: Whole): Fraction {
  return fraction(BigInt(whole), parts);
}

/** A total over what a scorer gains over: "+2", "-3", "0". */
export function overBase(scorer: Scorer, total: Fraction): string {
  const over = numberOf(minus(total, pointsOfScorer(scorer, scorer.walkAway ?? scorer.worst)));
  return `${over > 0 ? '+' : ''}${figure(over)}`;
}

/** Which issues stand in the way of every deal. */
export function blockersWords({ blockers, counts }: Deals): string | null {
  if (blockers === null)
    return counts.refusedByNone === 0 ? 'No issue taken out leaves a deal that nobody refuses.' : null;
  if (blockers.length === 0) return null;
  const sets = blockers.slice(0, 5).map((set) => listed(set.map(({ title }) => title)));
  return `No deal is free of refusals. In the way: ${anyOf(sets)}${blockers.length > 5 ? ', among others' : ''}.`;
}

/** What the limit kept from being found. */
export function limitWords({ limit, dealings }: Deals): string | null {
  if (limit === null) return null;
  const { partial, issues, bounds } = limit;
  const told = bounds.map(
    ({ name, from, to }) =>
      ` ${name}: between ${figure(numberOf(from))} (a deal that was found) and ${figure(numberOf(to))} (no deal can exceed it).`,
  );
  return `Too large: more than ${figure(partial)} partial deals after ${issues} of ${dealings.space.issues.length} issues; --limit allows more.${told.join('')}`;
}

/** Parties below their walk-aways, with how much is short: "The choir is 1 short". */
export function shortWords(short: readonly { readonly name: string; readonly by: Fraction }[]): string {
  return listed(short.map(({ name, by }) => `${name} is ${figure(numberOf(by))} short`));
}
