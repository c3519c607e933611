/** How the time grows with the model, by one measure of it at a time. */
import { modelIn } from './models.ts';
import type { Size } from './models.ts';
import { measure } from './measure.ts';
import { stanceIn } from './programmes.ts';
import { shortened } from './section.ts';
import type { Section } from './section.ts';
import { exponentOf } from './slope.ts';

interface Series {
  readonly what: string;
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly size: (count: number) => Size;
  readonly aim: number;
}

/** Little more than in proportion: what a machine keeps near is full sooner with a large model. */
const inProportion = 1.2;

const draft = Array.from({ length: 20 }, (_, issue) => `issue-${issue}=hearing`).join(',');

const all: readonly Series[] = [
  {
    what: 'parties on 20 issues',
    words: ['gaps', '--json'],
    counts: [50, 100, 200, 400],
    size: (parties) => ({ parties, issues: 20 }),
    aim: inProportion,
  },
  {
    what: 'issues of 20 parties',
    words: ['gaps', '--json'],
    counts: [50, 100, 200, 400],
    size: (issues) => ({ parties: 20, issues }),
    aim: inProportion,
  },
  {
    what: 'moves of 20 parties',
    words: ['timeline', '--json'],
    counts: [1000, 2000, 4000, 8000],
    size: (moves) => ({ parties: 20, issues: 10, moves }),
    aim: inProportion,
  },
  {
    what: 'keys in one mapping',
    words: ['gaps', '--json'],
    counts: [1000, 2000, 4000, 8000],
    size: (issues) => ({ parties: 2, issues }),
    aim: inProportion,
  },
  {
    what: 'parties on 20 issues',
    words: ['proposal', '--json', '--draft', draft],
    counts: [100, 200, 400, 800],
    size: (parties) => ({ parties, issues: 20 }),
    aim: inProportion,
  },
  {
    what: 'parties on 4 issues',
    words: ['report', '-f', 'markdown'],
    counts: [125, 250, 500, 1000],
    size: (parties) => ({ parties, issues: 4 }),
    aim: inProportion,
  },
  {
    what: 'letters of one word',
    words: ['show'],
    counts: [100_000, 200_000, 400_000, 800_000],
    size: (word) => ({ parties: 2, issues: 2, word }),
    aim: inProportion,
  },
];

/** A section for each, so that it is seen as soon as it is measured. */
export const growth: readonly Section[] = all.map(sectionOf);

function sectionOf({ what, words, counts, size, aim }: Series): Section {
  return (bench) => {
    const asked = bench.quick ? counts.slice(0, 3) : counts;
    const sizes = [{ parties: 2, issues: 2 }, ...asked.map(size)];
    const calls = sizes.map((size) => stanceIn(bench.root, ...words, '-m', modelIn(bench.folder, size)));
    const budget = shortened({ rounds: 3, seconds: 15 }, bench);
    const [empty, ...costs] = measure(new Set(calls), bench.folder, budget).values();
    // The start-up is taken off: it would hide how the rest grows.
    const times = costs.map(({ time }) => Math.max(1, time - (empty?.time ?? 0)));
    const row = {
      what: `${words[0] ?? ''}, ${what}`,
      left: ms(times[0]),
      right: ms(times.at(-1)),
      ratio: exponentOf(asked, times),
      aim,
      rounds: empty?.rounds ?? 0,
    };
    return { heads: ['growth', String(asked[0]), String(asked.at(-1)), 'exponent'], rows: [row] };
  };
}

function ms(time = NaN): string {
  return `${time.toFixed(0)} ms`;
}
