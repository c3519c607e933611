/** What is settled on an issue, in the few words that stand beside its title. */
import type { Verdict } from '../analysis/verdict.ts';
import type { SettledStatus, Settlement } from '../model/issue.ts';
import { pointWords } from './point.ts';
import { names } from './words.ts';

/** "agreed in principle: Two years": what settles the issue, then what only some have settled. */
export function settledLines({ issue, settled, settlements, parties }: Verdict): readonly string[] {
  const words = ({ at, status, since }: Settlement, between: string): string =>
    `agreed${status === null ? '' : ` ${how[status]}`}${between}${since === null ? '' : ` since ${since}`}: ${pointWords(issue, at)}`;
  const among = settlements.filter(({ between }) => !parties.every((party) => between.includes(party)));
  return [
    ...(settled === null ? [] : [words(settled, '')]),
    ...among.map((one) => words(one, ` between ${names(one.between, 3)}`)),
  ];
}

const how = {
  'in-principle': 'in principle',
  provisional: 'provisionally',
  final: 'for good',
} as const satisfies Record<SettledStatus, string>;
