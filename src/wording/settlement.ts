/** What is settled on an issue, in words. */
import type { Verdict } from '../analysis/verdict.ts';
import type { Issue, SettledStatus, Settlement } from '../model/issue.ts';
import { span } from '../model/points.ts';
import { pointsQuoted, pointWords } from './point.ts';
import { names } from './words.ts';
import { line } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { asideText } from './cite.ts';
import type { Cite } from './cite.ts';

/** 'agreed between UAW and Ford: 25 % (provisional, since 2023-10-25; minutes)': one settlement as a clause. */
export function settlementText(
  issue: Issue,
  settlement: Settlement,
  cite: Cite,
  who = names(settlement.between),
): Text {
  const { at, status, since, basis, evidence } = settlement;
  const how = [settledHow({ status, since }), basis ?? ''];
  const point = pointsQuoted(issue, [span(at)]);
  return line(`agreed between ${who}: ${point}`, asideText(how, cite(evidence)));
}

/** "in principle, since 2026-03-12": how far it is settled, and since when. */
export function settledHow({ status, since }: Pick<Settlement, 'status' | 'since'>): string {
  const how = [status === null ? '' : statusWords[status], since === null ? '' : `since ${since}`];
  return how.filter((part) => part !== '').join(', ');
}

const statusWords = {
  'in-principle': 'in principle',
  provisional: 'provisional',
  final: 'final',
} as const satisfies Record<SettledStatus, string>;

/** What only some of the parties judged, or others, have settled; what gave way to a later agreement of all is no more. */
export function settledBeside({ settlements, settled, parties }: Verdict): Verdict['settlements'] {
  const holdsAll = ({ between }: Settlement): boolean =>
    settled !== null && parties.every((party) => between.includes(party));
  return settlements.filter((one) => one !== settled && !holdsAll(one));
}

/** "agreed (in principle, since 2026-03-12): Two years": what settles the issue, then what only some have settled. */
export function settledLines(verdict: Verdict): readonly string[] {
  const { issue, settled } = verdict;
  const words = (one: Settlement, between: string): string => {
    const aside = settledHow(one);
    return `agreed${between}${aside === '' ? '' : ` (${aside})`}: ${pointWords(issue, one.at)}`;
  };
  return [
    ...(settled === null ? [] : [words(settled, '')]),
    ...settledBeside(verdict).map((one) => words(one, ` between ${names(one.between, 3)}`)),
  ];
}
