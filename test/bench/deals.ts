/** What it takes to reckon with deals, beside a loop that is the same on every machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extent } from '../analysis/deals/independent.ts';
import { answerIn, measure, median } from './measure.ts';
import { weighed } from './programmes.ts';
import type { Section } from './section.ts';
import type { Row } from './table.ts';

/** What is reckoned: a frontier of all deals, the best product of gains by bounds, how many deals all take. */
export type Reckoning = 'frontier' | 'nash' | 'zone';

/** Milliseconds of the processor: the loop, and what was reckoned after it. */
interface Reckoned {
  readonly loop: number;
  readonly time: number;
}

interface Asked extends Extent {
  readonly what: Reckoning;
  /** In turns of the loop: what the first sketch of these methods took. */
  readonly aim: number;
}

const reckonings: readonly Asked[] = [
  { what: 'frontier', parties: 2, issues: 40, points: 8, aim: 0.57 },
  { what: 'frontier', parties: 3, issues: 15, points: 5, aim: 0.4 },
  { what: 'frontier', parties: 3, issues: 20, points: 5, aim: 0.88 },
  { what: 'frontier', parties: 4, issues: 10, points: 5, aim: 0.69 },
  { what: 'frontier', parties: 5, issues: 8, points: 5, aim: 3.86 },
  { what: 'frontier', parties: 7, issues: 5, points: 4, aim: 0.14 },
  { what: 'nash', parties: 5, issues: 40, points: 8, aim: 1.64 },
  { what: 'nash', parties: 7, issues: 30, points: 6, aim: 1.27 },
  { what: 'zone', parties: 3, issues: 10, points: 5, aim: 4.45 },
  { what: 'zone', parties: 2, issues: 20, points: 5, aim: 88 },
];

/** How many talks the median is of. In the first of them much is still to be compiled. */
const talks = 7;

/** So many MiB may be held at most: 512 MB. */
const most = 488;

/** Each in a process that does nothing else. */
export const deals: Section = ({ folder }) => {
  const found = reckonings.map((one) => ({ ...one, ...reckon(one, folder) }));
  const rows = found.map(({ what, parties, issues, points, aim, times }): Row => ({
    what: `${what}, ${parties} × ${issues} × ${points}`,
    left: `${ms(times.map(({ time }) => time))}, first ${ms(times.slice(0, 1).map(({ time }) => time))}`,
    right: ms(times.map(({ loop }) => loop)),
    ratio: median(times.map(({ time, loop }) => time / loop)),
    aim,
    rounds: times.length,
  }));
  const memory = Math.max(...found.map((one) => one.memory));
  return {
    heads: ['deals, parties × issues × points', 'stance', 'a loop', 'ratio'],
    rows: [
      ...rows,
      {
        what: 'the most memory of these',
        left: `${memory.toFixed(0)} MiB`,
        right: `${most} MiB`,
        ratio: memory / most,
        aim: 1,
        rounds: 1,
      },
    ],
  };
};

/** A process of its own reckons, and is weighed. */
function reckon({ what, parties, issues, points }: Asked, folder: string) {
  const words = [join(__dirname, 'reckon.cjs'), what, ...[parties, issues, points, talks].map(String)];
  const call = weighed({ file: process.execPath, words });
  const [cost] = measure(new Set([call]), folder, { rounds: 1, seconds: 0 }).values();
  return { times: reckonedIn(readFileSync(answerIn(folder), 'utf8')), memory: cost?.memory ?? NaN };
}

function reckonedIn(text: string): readonly Reckoned[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ').map(Number))
    .map(([loop = NaN, time = NaN]) => ({ loop, time }));
}

function ms(times: readonly number[]): string {
  return `${median(times).toFixed(0)} ms`;
}
