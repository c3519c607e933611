/** How close two parties stand, with what that rests on. */
import type { Pair } from '../analysis/pairs.ts';
import { hundredths } from '../model/figures.ts';
import { counted } from './words.ts';

/** Closeness in hundredths, or "-" where there is none. */
export function closenessWords(closeness: number | null): string {
  return closeness === null ? '-' : String(hundredths(closeness));
}

/** "9 issues: 0 aligned, 1 compatible; inferred": what the closeness of a pair rests on. */
export function foundedWords(pair: Pair, weighted: boolean): string {
  const { issues, issuesWeighed, aligned, compatible, basis } = pair;
  if (issues === 0) return 'no common issue';
  const light = issuesWeighed < issues ? ` (${issuesWeighed} of weight)` : '';
  const told = [
    `${counted(issues, 'issue')}${light}: ${aligned} aligned, ${compatible} compatible`,
    basis ?? '',
    weighted ? weighingWords(pair) : '',
  ];
  return told.filter((part) => part !== '').join('; ');
}

/** Where not both say what matters to them, who does. */
function weighingWords({ a, b, weighedBy }: Pair): string {
  switch (weighedBy) {
    case 'both':
      return '';
    case 'a':
      return `weighed by ${a.name} alone`;
    case 'b':
      return `weighed by ${b.name} alone`;
    case null:
      return 'unweighted, as neither says what matters';
    default:
      return weighedBy satisfies never;
  }
}
