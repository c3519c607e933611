/** What is run and measured, and what would be if this machine had it. */
import { join } from 'node:path';

/** A file that can be run, or that holds what can be. */
export type Program = Found | Lack;

export interface Found {
  readonly path: string;
}

/** Why something cannot be measured here. */
export interface Lack {
  readonly lacks: string;
}

/** One call of a program. */
export interface Call {
  readonly file: string;
  readonly words: readonly string[];
  /** The status that it is to end with; 0 unless it is to find a fault. */
  readonly status?: number;
  /** Whether it may end without an answer on stdout, as `node -e 0` does. */
  readonly silent?: boolean;
}

/** A call of the `stance` that stands in this folder, or would. */
export function stanceIn(folder: string, ...words: readonly string[]): Call {
  return { file: process.execPath, words: [join(folder, 'bin/stance.js'), ...words] };
}

/** The same call, which also tells the most memory that it held. Telling takes a moment, so start-up is measured without. */
export function weighed(call: Call): Call {
  return { ...call, words: ['--require', join(__dirname, 'weigh.cjs'), ...call.words] };
}

/** What is called on what was found, or why it was not found. */
export function callOf(program: Program, call: (path: string) => Call): Call | Lack {
  return 'lacks' in program ? program : call(program.path);
}
