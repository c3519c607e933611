/** From a command line to a file that is written: a model, a schema, a script for the shell. */
import { checkArity } from '../commands/arity.ts';
import type { Prompted, Desk, Writing } from '../commands/writing.ts';
import { show } from '../commands/show.ts';
import { UsageError } from '../words/usage.ts';
import type { Package, World } from './answer.ts';
import { modelsOf } from './models.ts';
import { note } from './note.ts';
import { fileIn, takesShared, sharedOptions } from './options.ts';
import { loadFrom } from './origin.ts';
import type { Origin } from './origin.ts';
import { isThere, writeOutput } from './output.ts';
import type { CommandLine } from './program.ts';
import { isPlainFile, readBytes, streamBytes } from './read.ts';
import { typedCommands } from './typed.ts';
import { writeTo } from './write.ts';

/** Writes what the command makes to where it shall go; gives the exit status. */
export async function write(
  { command, words, shared, options }: CommandLine<Writing>,
  world: World,
  own: Package,
): Promise<0> {
  refuseShared(command, shared);
  checkArity(command, words);
  const named = sharedOptions.output.read(shared['output']);
  const output = named === null ? null : { file: fileIn(named) };
  const desk = deskOf({ model: sharedOptions.model.read(shared['model']), output }, world, own);
  const { chunks, notes, next, file, replaces, inputs } = await command.write(
    words,
    { ...shared, ...options },
    desk,
  );
  const target = output === null ? file : output.file;
  if (target === null) await writeTo(world.stdout, chunks);
  else {
    if (!replaces) refuseOver(target);
    await writeOutput(target, chunks, inputs, world);
  }
  for (const told of notes) await note(told, world);
  // Behind a command a shell takes what it does for a comment, so that the line can be copied whole.
  if (next.length > 0) await note('Next:', world, next.join('\n'));
  return 0;
}

/** How an answer looks is nothing to one that writes something else. */
function refuseShared(command: Writing, shared: CommandLine['shared']): void {
  const strange = Object.entries(sharedOptions).find(
    ([name]) => shared[name] !== undefined && !takesShared(name, command),
  );
  if (strange === undefined) return;
  const [name, { flags }] = strange;
  const long = /--[a-z-]+/u.exec(flags)?.[0] ?? name;
  throw new UsageError(`"${command.name}" answers no question, so it takes no ${long}`, `Leave ${long} out.`);
}

function refuseOver(path: string): void {
  if (!isThere(path)) return;
  throw new UsageError(
    `"${path}" is there already, and is left as it is`,
    'Name another file, or remove that one first.',
    'unwritable',
  );
}

function deskOf(
  { model, output }: Pick<Desk, 'output'> & { readonly model: string | null },
  world: World,
  own: Package,
): Desk {
  return {
    read: (path) => (path === '-' ? soundBytes(path, streamBytes(world.stdin)) : bytesOf(path)),
    schema: async (name) => new TextDecoder().decode(await bytesOf(`${own.schemas}/${name}`)),
    output,
    keepFree: refuseOver,
    model: async (named) => {
      try {
        const naming = { command: show, words: [], options: {}, model: atHome(named, world.env) ?? model };
        const [origin] = (await modelsOf(naming, world, own.example)).origins;
        // What is piped can be read once, by whoever asks a question.
        if (origin === undefined || !isAtRest(origin)) return null;
        const loaded = await loadFrom(origin, world, 'quiet');
        return loaded.ok ? loaded.negotiation : null;
      } catch {
        return null;
      }
    },
    typed: typedCommands,
    ask: isAttended(world) ? ask : null,
    today: todayOf(new Date()),
    version: own.version,
  };
}

/** A path with the home of the user, which a shell has not put in yet where somebody still types. */
function atHome(path: string | undefined, env: World['env']): string | undefined {
  return path?.replace(/^~(?=\/)/u, () => env['HOME'] ?? '~');
}

/** Whether a model can be read again, and without waiting for whoever writes it. */
function isAtRest({ kind, path }: Origin): boolean {
  return kind !== 'stdin' && isPlainFile(path);
}

function bytesOf(path: string): Promise<Uint8Array> {
  return soundBytes(path, readBytes(path));
}

async function soundBytes(path: string, read: ReturnType<typeof readBytes>): Promise<Uint8Array> {
  const reading = await read;
  if (reading.ok) return reading.bytes;
  throw new UsageError(`${path}: ${reading.message}`, reading.hint, 'unreadable');
}

/** Questions are drawn on the terminal, which must know how, and how wide it is. */
function isAttended({ env, stdin, stdout }: World): boolean {
  const isScreen = env['TERM'] !== 'dumb' && stdout.isTTY === true && (stdout.columns ?? 0) > 0;
  return isScreen && stdin.isTTY === true;
}

async function ask(asked: readonly Prompted[]): Promise<readonly string[] | null> {
  const { prompt } = await import('./prompt.ts');
  return prompt(asked);
}

/** The day where the user is, as a calendar on the wall has it. */
function todayOf(now: Date): string {
  const two = (number: number): string => `${number}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
