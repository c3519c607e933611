/** A section of the bench: comparisons that are measured together, and printed as one table. */
import { measure } from './measure.ts';
import type { Budget, Cost } from './measure.ts';
import type { Call, Lack, Program } from './programmes.ts';
import type { Heads, Row } from './table.ts';

/** What every section is given. */
export interface Bench {
  /** The folder of this project, with its build. */
  readonly root: string;
  /** A folder for models and answers, gone when the bench ends. */
  readonly folder: string;
  readonly quick: boolean;
  /** The folder with the build that this one is measured against. */
  readonly before: Program;
  readonly node22: Program;
  readonly python: Program;
}

export type Section = (bench: Bench) => { readonly heads: Heads; readonly rows: readonly Row[] };

/** What one call costs beside another, and how often as much it may cost. */
export interface Comparison {
  readonly what: string;
  readonly call: Call;
  readonly beside: Call | Lack;
  readonly aim: number;
  readonly memory?: boolean;
}

/** Measures all calls of a section in turn; a call that is named twice is run once a round. */
export function compare(bench: Bench, comparisons: readonly Comparison[], budget: Budget): readonly Row[] {
  const calls = comparisons.flatMap(({ call, beside }) => ('lacks' in beside ? [] : [call, beside]));
  const costs = measure(new Set(calls), bench.folder, shortened(budget, bench));
  return comparisons.map(({ what, call, beside, aim, memory = false }) => {
    const mine = costs.get(call);
    if ('lacks' in beside) return { what, lacks: beside.lacks };
    const other = costs.get(beside);
    if (mine === undefined || other === undefined) throw new RangeError(`${what} was not measured`);
    const [left, right] = [mine, other].map(memory ? inMemory : inTime);
    const ratio = memory ? mine.memory / other.memory : mine.time / other.time;
    return { what, left: left ?? '', right: right ?? '', ratio, aim, rounds: mine.rounds };
  });
}

/** A quick look begins no round after a tenth of the time. */
export function shortened(budget: Budget, { quick }: Bench): Budget {
  return quick ? { ...budget, seconds: budget.seconds / 10 } : budget;
}

function inTime({ time }: Cost): string {
  return `${time.toFixed(0)} ms`;
}

function inMemory({ memory }: Cost): string {
  return `${memory.toFixed(0)} MiB`;
}
