/** Runs calls in turn, so that whatever slows the machine slows them all, and takes medians. */
import { spawnSync } from 'node:child_process';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from './programmes.ts';

/** The medians of some rounds: milliseconds, and where it was weighed MiB. */
export interface Cost {
  readonly time: number;
  readonly memory: number;
  readonly rounds: number;
}

/** Rounds at most, and the seconds within which another one is begun. */
export interface Budget {
  readonly rounds: number;
  readonly seconds: number;
  /** Whether a round goes before that is not counted: it fills what the system and Node keep. */
  readonly warm?: boolean;
}

type Run = Omit<Cost, 'rounds'>;

/** The costs of several calls, each run once a round; one round at least. */
export function measure(calls: ReadonlySet<Call>, folder: string, budget: Budget): ReadonlyMap<Call, Cost> {
  if (budget.warm === true) for (const call of calls) runOnce(call, folder);
  const found = new Map([...calls].map((call): [Call, Run[]] => [call, []]));
  const start = performance.now();
  let [rounds, spent] = [0, 0];
  // A round is not begun that would end too late, by what the ones before it took.
  while (rounds === 0 || (rounds < budget.rounds && spent * (1 + 1 / rounds) < budget.seconds * 1000)) {
    for (const [call, runs] of found) runs.push(runOnce(call, folder));
    rounds += 1;
    spent = performance.now() - start;
  }
  return new Map([...found].map(([call, runs]) => [call, costOf(runs)]));
}

/** Where the answer of the last run is. */
export function answerIn(folder: string): string {
  return join(folder, 'answer.txt');
}

/** One run; a call that ends otherwise than it is to, or says nothing, is a wrong figure, so it ends the bench. */
function runOnce({ file, words, status: wanted = 0, silent = false }: Call, folder: string): Run {
  const answer = openSync(answerIn(folder), 'w');
  try {
    const start = performance.now();
    const { status, error, output } = spawnSync(file, words, {
      cwd: folder,
      // What Node compiles is kept among what is temporary: here that is the bench's own.
      env: { PATH: process.env['PATH'], TMPDIR: folder, TEMP: folder },
      stdio: ['ignore', answer, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    const time = performance.now() - start;
    const called = `${file} ${words.join(' ')}`;
    if (error !== undefined) throw error;
    if (status !== wanted) throw new Error(`${called} ended with ${status}: ${output[2] ?? ''}`);
    if (!silent && fstatSync(answer).size === 0) throw new Error(`${called} printed nothing`);
    return { time, memory: Number(output[3]) / 1024 };
  } finally {
    closeSync(answer);
  }
}

function costOf(runs: readonly Run[]): Cost {
  return {
    time: median(runs.map(({ time }) => time)),
    memory: median(runs.map(({ memory }) => memory)),
    rounds: runs.length,
  };
}

/** The middle one, or the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
