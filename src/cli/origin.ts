/** Which models a command line is about, and where each is read. */
import type { Command } from '../commands/question.ts';
import { load } from '../load/load.ts';
import type { Loaded } from '../load/load.ts';
import { findModel, readModel, readStream } from './read.ts';
import type { Reading } from './read.ts';
import { UsageError } from '../words/usage.ts';

/** Where a model comes from: its path, the name that it goes by, and whether anybody named it. */
export interface Origin {
  readonly path: string;
  readonly file: string;
  readonly isExample: boolean;
}

/** What of the world choosing and reading a model needs. */
export interface Sources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  cwd(): string;
}

/** The models that a command is about: those that its words name, else the one in use. */
export function originsOf(
  { of }: Command,
  words: readonly string[],
  option: string | null,
  world: Sources,
  example: string,
): readonly Origin[] {
  if (of === 'codes') return [];
  const named = of === 'negotiation' ? [] : words.map(originNamed);
  const wanted = of === 'models' ? 2 : 1;
  return named.length < wanted ? [...named, originOf(option, world, example)] : named;
}

export async function loadFrom(origin: Origin, world: Sources, warn: 'warn' | 'quiet'): Promise<Loaded> {
  const { path, file } = origin;
  const reading = path === '-' ? await readStream(world.stdin) : readModel(path);
  return reading.ok ? load(reading.text, { file, warn: warn === 'warn' }) : unread(file, reading);
}

/** A file without a text is told of as a model without a meaning is. */
function unread(file: string, { code, message, hint, place }: Exclude<Reading, { ok: true }>): Loaded {
  const { line, column, excerpt } = place ?? { line: 1, column: 1, excerpt: null };
  const fault = { code, severity: 'error', message, hint, file, line, column, excerpt } as const;
  return { ok: false, file, faults: [fault], opened: false };
}

/** A file that was named on the command line; `-` is standard input. */
function originNamed(path: string): Origin {
  return { path, file: path === '-' ? '<stdin>' : path, isExample: false };
}

/** The option, else the environment, else the nearest stance.yaml, else the bundled example. */
function originOf(option: string | null, world: Sources, example: string): Origin {
  const named = option ?? (world.env['STANCE_MODEL'] || undefined);
  if (named !== undefined) return originNamed(named);
  const found = findModel(folderOf(world));
  if (found !== null) return { ...found, isExample: false };
  return { path: example, file: 'data/moscow-washington.yaml', isExample: true };
}

function folderOf(world: Sources): string {
  try {
    return world.cwd();
  } catch {
    throw new UsageError(
      'The folder that this runs in is gone',
      'Name a model with -m and its whole path, or go elsewhere.',
    );
  }
}
