/** A long answer on a terminal goes through a pager, as git's do. */
import { withoutLinks } from '../formats/link.ts';
import type { Environment } from './look.ts';
import { writeTo } from './write.ts';
import type { Sink } from './write.ts';

/** How a program is started: its standard input is ours, the rest is the terminal's. */
export interface StartOptions {
  readonly env: Environment;
  /** Whether the program is a line for the shell. */
  readonly shell: boolean;
  readonly stdio: readonly ['pipe', 'inherit', 'inherit'];
}

/** A program that was started; a child process of Node fits it. */
export interface Started {
  readonly stdin: Sink & { end(): unknown };
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'close', listener: (status: number | null) => void): unknown;
}

/** What paging needs of the world. */
export interface Terminal {
  readonly env: Environment;
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: Sink;
  /** Starts a program, which alone is stopped by Ctrl-C until it ends; spawn of Node fits it. */
  start(program: string, args: readonly string[], options: StartOptions): Started;
}

interface Pager {
  readonly program: string;
  readonly args: readonly string[];
  readonly shell: boolean;
}

/** Writes to a terminal, through a pager what is longer than the screen; where no pager starts, as it is. */
export async function writePaged(world: Terminal, chunks: Iterable<string>): Promise<void> {
  const { env, stdout } = world;
  // Standard input is looked at last, for looking opens it.
  const pager = stdout.isTTY === true && world.stdin.isTTY === true ? pagerIn(env) : null;
  const text = pager === null ? chunks : [...chunks];
  const plain = (): readonly string[] => Array.from(text, withoutLinks);
  // Older pagers show the escapes of links.
  const isDone = pager !== null && !fits(plain(), stdout) && (await paged(pager, plain(), world));
  if (!isDone) await writeTo(stdout, text);
}

/** What the environment says of a pager, or null where there is to be none. */
function pagerIn({ PAGER: named, TERM: terminal }: Environment): Pager | null {
  if (terminal === 'dumb') return null;
  // A shell would complain where there is no less, which nobody has asked for.
  if (named === undefined) return { program: 'less', args: ['-FRX'], shell: false };
  const isNone = ['', 'cat'].includes(named.trim());
  return isNone ? null : { program: named, args: [], shell: true };
}

/** Whether all of a text can be seen at once, with a line left for the prompt of the shell. */
function fits(text: Iterable<string>, { rows = 0, columns = 0 }: Sink): boolean {
  if (rows < 1) return false;
  const shown = [...text].join('').replaceAll(/\u001b\[[\d;]*m/gu, '');
  const heights = shown.split('\n').map((line) => Math.ceil(line.length / (columns || Infinity)) || 1);
  // What follows the last line feed is no line, and stands for the prompt.
  return heights.reduce((sum, height) => sum + height, 0) <= rows;
}

/** Whether a pager took the text, or at least as much of it as its reader wanted. */
function paged({ program, args, shell }: Pager, text: Iterable<string>, world: Terminal): Promise<boolean> {
  const env = { ...world.env, LESS: world.env['LESS'] ?? 'FRX' };
  const pager = world.start(program, args, { env, shell, stdio: ['pipe', 'inherit', 'inherit'] });
  return new Promise((resolve) => {
    pager.on('error', () => resolve(false));
    // Thus a shell says that it has found no such program, or could not run it.
    pager.on('close', (status) => resolve(status !== 126 && status !== 127));
    // A reader who leaves early has seen enough.
    writeTo(pager.stdin, text).then(
      () => pager.stdin.end(),
      () => undefined,
    );
  });
}
