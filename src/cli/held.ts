/** Holds back what is written until all of it is there, so that nobody sees half of a screen. */
import type { World } from './answer.ts';
import { writeTo } from './write.ts';
import type { Sink } from './write.ts';

/** A world whose streams are held back, and how they are let go, behind a start of the screen: false where the reader has gone. */
export interface HeldBack {
  readonly world: World;
  readonly show: (start: string) => Promise<boolean>;
}

/** The same world with its streams held back. */
export function held(world: World): HeldBack {
  const kept: { readonly sink: Sink; readonly chunk: string | Uint8Array }[] = [];
  const holding = (sink: Sink): Sink => ({
    isTTY: sink.isTTY === true,
    columns: sink.columns ?? 0,
    rows: sink.rows ?? 0,
    on: () => undefined,
    write: (chunk, done) => {
      kept.push({ sink, chunk });
      done();
      return true;
    },
  });
  return {
    world: {
      env: world.env,
      platform: world.platform,
      beforeEnd: world.beforeEnd,
      onInterrupt: world.onInterrupt,
      // Standard input is looked at only where it is read, for looking opens it.
      get stdin() {
        return world.stdin;
      },
      cwd: () => world.cwd(),
      start: (program, args, options) => world.start(program, args, options),
      stdout: holding(world.stdout),
      stderr: holding(world.stderr),
    },
    show: async (start) => {
      const { stdout } = world;
      // What goes to stderr alone needs no start where stdout is read by a program.
      const isStarted = stdout.isTTY === true || kept.some(({ sink }) => sink === stdout);
      const begin = isStarted ? [{ sink: stdout, chunk: start }] : [];
      for (const { sink, chunk } of [...begin, ...kept])
        if (!(await writeTo(sink, typeof chunk === 'string' ? [chunk] : chunk))) return false;
      return true;
    },
  };
}
