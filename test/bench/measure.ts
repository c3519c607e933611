/** Runs two programmes in turn, so that whatever slows the machine slows both, and takes medians. */
import { spawnSync } from 'node:child_process';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** What is run: the arguments of node. */
export type Programme = readonly string[];

/** The medians of many runs: milliseconds, and where it was weighed MiB. */
export interface Cost {
  readonly time: number;
  readonly memory: number;
}

export interface Measuring {
  readonly runs: number;
  /** A folder for what the programmes print, and from where they are run. */
  readonly folder: string;
  /** What node loads first to weigh the programme; it takes a moment itself, so start-up is measured without. */
  readonly weigh?: string;
  /** Whether to look for an answer on stdout; `node -e 0` gives none. */
  readonly silent?: boolean;
}

/** The costs of several programmes, each run once a round. The first round warms the disk and is not counted. */
export function measure(programmes: readonly Programme[], measuring: Measuring): readonly Cost[] {
  const found = programmes.map((): Cost[] => []);
  for (let round = 0; round <= measuring.runs; round += 1) {
    for (const [i, programme] of programmes.entries()) {
      const cost = runOnce(programme, measuring);
      if (round > 0) found[i]?.push(cost);
    }
  }
  return found.map((costs) => ({
    time: median(costs.map((cost) => cost.time)),
    memory: median(costs.map((cost) => cost.memory)),
  }));
}

/** One run; a programme that fails or says nothing is a wrong figure, so it ends the bench. */
function runOnce(programme: Programme, { folder, weigh, silent }: Measuring): Cost {
  const answer = openSync(join(folder, 'answer.txt'), 'w');
  try {
    const argv = [...(weigh === undefined ? [] : ['--require', weigh]), ...programme];
    const start = process.hrtime.bigint();
    const { status, error, output } = spawnSync(process.execPath, argv, {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', answer, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    const time = Number(process.hrtime.bigint() - start) / 1e6;
    const called = `node ${programme.join(' ')}`;
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(`${called} ended with ${status}: ${output[2] ?? ''}`);
    if (silent !== true && fstatSync(answer).size === 0) throw new Error(`${called} printed nothing`);
    return { time, memory: Number(output[3]) / 1024 };
  } finally {
    closeSync(answer);
  }
}

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
