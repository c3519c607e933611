/** Trades in sentences: who gives what for what, what it costs and brings, and what bars it. */
import type { Trades } from '../analysis/trades.ts';
import type { ChangedDeal } from '../analysis/trades/changed.ts';
import type { Leaning } from '../analysis/trades/leanings.ts';
import type { GivenPoint, Swap } from '../analysis/trades/swaps.ts';
import type { TradeBar } from '../analysis/trades/bars.ts';
import type { Trade } from '../analysis/trades/trade.ts';
import { byFraction, minus, numberOf, zero } from '../model/fraction.ts';
import type { Fraction } from '../model/fraction.ts';
import { hundredths } from '../model/figures.ts';
import type { Issue } from '../model/issue.ts';
import { exchangeWords } from './exchange.ts';
import { shortWords } from './deals.ts';
import { figure, pointQuoted, rejectedWords } from './point.ts';
import { ended, listed } from './words.ts';

/** Why it is a trade, in sentences: what is given for what, who stays below its walk-away, and who refuses a point of it. */
export function tradeWords(trade: Trade): string {
  return [groundWords(trade), belowWords(trade), barsWords(trade)].filter((one) => one !== null).join(' ');
}

function groundWords(trade: Trade): string {
  const { ground } = trade;
  switch (ground.kind) {
    case 'exchange':
      return exchangeWords(ground);
    case 'swap':
      return `${swapWords(ground)}: ${gainsWords(trade)}.`;
    case 'leaning':
      return leaningWords(ground);
    default:
      return ground satisfies never;
  }
}

/** "The theatre group gives "Loft" (costs it 1), the choir …". */
function swapWords({ given }: Swap): string {
  return given.map(givenWords).join(', ');
}

function givenWords({ issue, to, costs }: GivenPoint): string {
  const who = listed(costs.map(({ party }) => party.name));
  const [first, ...others] = costs.map(({ by }) => figure(numberOf(by)));
  const cost = others.length === 0 ? `costs it ${first}` : `costs them ${listed([first ?? '', ...others])}`;
  return `${who} ${others.length === 0 ? 'gives' : 'give'} ${pointQuoted(issue, to)} (${cost})`;
}

/** "both gain 2, to 4 and 12", or each with what it gains. */
function gainsWords({ gains, totals }: Trade): string {
  const found = [...(gains ?? [])].map(([party, gain]) => ({ party, gain, to: totals.get(party) ?? zero }));
  const [first] = found;
  const isEven = found.length > 1 && found.every(({ gain }) => byFraction(gain, first?.gain ?? zero) === 0);
  if (isEven && first !== undefined)
    return `${found.length === 2 ? 'both gain' : 'each gains'} ${words(first.gain)}, to ${listed(found.map(({ to }) => words(to)))}`;
  return found
    .map(({ party, gain, to }) =>
      byFraction(gain, zero) === 0
        ? `${party.name} stays at ${words(to)}`
        : `${party.name} gains ${words(gain)}, to ${words(to)}`,
    )
    .join('; ');
}

function words(value: Fraction): string {
  return figure(numberOf(value));
}

/** "Union could give on Pay, 19 % of what the model gives it and 25 % for Larkmoor; Larkmoor on …, the other way round: …". */
function leaningWords({ parties: [one, other], issues: [first, second] }: Leaning): string {
  const share = (value: number): string => `${hundredths(value)} %`;
  const [mine, theirs] = second.shares.map(share);
  return `${one.name} could give on ${second.issue.title}, ${mine} of what the model gives it and ${theirs} for ${other.name}; ${other.name} on ${first.issue.title}, the other way round: ${listed(first.shares.map(share))}.`;
}

/** "The choir is 1 short": who stays below its walk-away. */
function belowWords({ below }: Trade): string | null {
  return below.length === 0
    ? null
    : ended(shortWords(below.map(({ party, by }) => ({ name: party.name, by }))));
}

/** Who refuses which point of a trade: "Union rejects below 4 %; Larkmoor …, a red line". */
function barsWords({ barredBy, changes }: Trade): string | null {
  if (barredBy.length === 0) return null;
  const told = ({ party, issue, taken, redline }: TradeBar): string => {
    const to = changes.find((change) => change.issue === issue)?.to ?? 0;
    const what =
      taken === null || issue.kind !== 'range'
        ? pointQuoted(issue, to)
        : rejectedWords(issue, taken.rejection.what);
    return `${party.name} rejects ${what}${redline ? ', a red line' : ''}`;
  };
  return ended(barredBy.map(told).join('; '));
}

/** Where trades start: the draft or the package, and what it is worth to whom. */
export function baseWords({ proposal, deal, totals, filledIn, leftOut, trades }: Trades): string {
  if (deal === null)
    return 'From no deal: there are too many to find the package that asks least. --from names a draft to start from.';
  const worth = [...totals].map(([party, total]) => {
    const least = party.walkAway;
    return `${party.name} ${words(total)}${least === null ? '' : ` (walk-away ${figure(least.total)})`}`;
  });
  const from = proposal === null ? 'the package that asks least' : proposal.title;
  const held = trades.flatMap(({ changes }, at) =>
    changes.every(({ from: before, to }) => to !== null && before === to) ? [`${at + 1}`] : [],
  );
  const titles = (issues: readonly Issue[]): string =>
    listed(
      issues.map(({ title }) => title),
      3,
    );
  return [
    `From ${from}${worth.length === 0 ? '' : `: ${listed(worth)}`}`,
    ...(held.length === 0 ? [] : [`It holds ${listed(held)} already`]),
    ...(filledIn.length === 0
      ? []
      : [
          `Of ${titles(filledIn)} it says nothing: the package that asks least with its points fills them in`,
        ]),
    ...(leftOut.length === 0 ? [] : [`On ${titles(leftOut)} what is settled stands`]),
  ]
    .map(ended)
    .join(' ');
}

/** Where no trade of two points is taken by all: which deal is, and makes nobody worse off. */
export function reachingWords({ reaching }: Trades): string | null {
  return reaching === null
    ? null
    : `None of these reaches the zone of possible agreement. ${changedWords(reaching)}.`;
}

/** ""Loft" on Storage and "shared" on Evenings make it 7 for the choir (5 better) and …". */
export function changedWords({ points, before, totals }: ChangedDeal): string {
  const changed = [...points].map(([issue, point]) => `${pointQuoted(issue, point)} on ${issue.title}`);
  const after = [...totals].map(
    ([party, total]) => `${party.name} ${words(total)} (${betterWords(before.get(party) ?? zero, total)})`,
  );
  return `With ${listed(changed)}: ${listed(after)}`;
}

/** What a party has gained over a total: "5 better", "as before". */
function betterWords(before: Fraction, after: Fraction): string {
  const gain = minus(after, before);
  return byFraction(gain, zero) === 0 ? 'as before' : `${words(gain)} better`;
}
