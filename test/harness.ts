/** Runs a command line in process, as bin does, and gives back what a shell would see. */
import { run } from '../src/cli/cli.ts';
import type { World } from '../src/cli/answer.ts';

export interface Seen {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** What of the output is a file of bytes. */
  readonly bytes: Uint8Array;
}

export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  /** How a pager is started; without it there is no keyboard, and so no pager. */
  readonly start?: World['start'];
}

/** The root of the project, where the tests are run. */
export const root = new URL('..', import.meta.url).pathname;

/** Runs `stance` with these words; no environment and no terminal but what the setting gives. */
export async function stance(argv: readonly string[], setting: Setting = {}): Promise<Seen> {
  const out: (string | Uint8Array)[] = [];
  const err: (string | Uint8Array)[] = [];
  const sink = (kept: (string | Uint8Array)[]): World['stdout'] => ({
    isTTY: setting.isTTY ?? false,
    ...(setting.columns === undefined ? {} : { columns: setting.columns }),
    ...(setting.rows === undefined ? {} : { rows: setting.rows }),
    on: () => undefined,
    write: (chunk, done) => {
      kept.push(chunk);
      done();
      return true;
    },
  });
  const world: World = {
    env: setting.env ?? {},
    stdin: Object.assign(once(setting.stdin ?? ''), {
      isTTY: setting.start !== undefined && setting.stdin === undefined,
    }),
    stdout: sink(out),
    stderr: sink(err),
    cwd: () => setting.cwd ?? root,
    start: setting.start ?? refuseToStart,
    platform: 'linux',
    beforeEnd: () => () => undefined,
    onInterrupt: () => () => undefined,
  };
  const exit = await run(argv, world, {
    version: '0.0.0',
    example: `${root}data/moscow-washington.yaml`,
    shipped: `${root}dist`,
  });
  const bytes = Buffer.concat(out.filter((chunk) => typeof chunk !== 'string'));
  return { exit, out: textIn(out), err: textIn(err), bytes };
}

function textIn(chunks: readonly (string | Uint8Array)[]): string {
  return chunks.filter((chunk) => typeof chunk === 'string').join('');
}

/** Runs `stance` on a model given as text. */
export function stanceOn(
  model: string | Uint8Array,
  argv: readonly string[],
  setting: Setting = {},
): Promise<Seen> {
  return stance([...argv, '-m', '-'], { ...setting, stdin: model });
}

/** What a run starts is told to its test, or is a mistake. */
function refuseToStart(program: string): never {
  throw new Error(`${program} is started`);
}

async function* once(text: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  yield text;
}
