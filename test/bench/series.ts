/** By what the time may grow: the models of each series differ in one count alone. */
import type { Size } from './models.ts';

/** A question that is asked of a model, and of others twice, four and eight times as large. */
export interface Series {
  readonly words: readonly string[];
  readonly from: number;
  readonly what: string;
  readonly size: (count: number) => Size;
}

const gaps = ['gaps', '--json'] as const;
const timeline = ['timeline', '--json'] as const;
const draft = Array.from({ length: 20 }, (_, issue) => `issue-${issue}=hearing`).join(',');
const proposal = ['proposal', '--json', '--draft', draft] as const;
const report = ['report', '-f', 'markdown'] as const;

/** The series that are measured; those that a quick look takes come first. */
export const series: readonly Series[] = [
  { words: gaps, from: 50, what: 'parties on 20 issues', size: (parties) => ({ parties, issues: 20 }) },
  { words: gaps, from: 50, what: 'issues of 20 parties', size: (issues) => ({ parties: 20, issues }) },
  { words: timeline, from: 1000, what: 'moves', size: (moves) => ({ parties: 20, issues: 10, moves }) },
  { words: gaps, from: 1000, what: 'keys in one mapping', size: (issues) => ({ parties: 2, issues }) },
  { words: proposal, from: 100, what: 'parties on 20 issues', size: (parties) => ({ parties, issues: 20 }) },
  { words: report, from: 125, what: 'parties on 4 issues', size: (parties) => ({ parties, issues: 4 }) },
  {
    words: ['show'],
    from: 2e5,
    what: 'letters in one word',
    size: (word) => ({ parties: 2, issues: 2, word }),
  },
];
