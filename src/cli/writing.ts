/** From a command line to a file that is written: a model, a schema, a script for the shell. */
import { checkArity } from '../commands/arity.ts';
import { readOptions } from '../commands/option.ts';
import type { Writing } from '../commands/writing.ts';
import { UsageError } from '../words/usage.ts';
import type { Package, World } from './answer.ts';
import { deskOf, refuseOver } from './desk.ts';
import { formatWanted } from './format.ts';
import { lookOn } from './look.ts';
import { note } from './note.ts';
import { fileIn, takesShared, sharedOptions } from './options.ts';
import { openInBrowser } from './open.ts';
import { writeOutput } from './output.ts';
import type { CommandLine } from './program.ts';
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
  const model = sharedOptions.model.read(shared['model']);
  const as = sharedOptions.as.read(shared['as']);
  const look = lookOn(world.stderr, readOptions(looks, shared), world.env);
  const format = formatFor(command, shared, output?.file ?? null);
  const desk = deskOf({ model, as, output, format, look }, world, own);
  const {
    chunks,
    notes,
    next,
    file,
    replaces,
    inputs,
    opens = false,
  } = await command.write(words, { ...shared, ...options }, desk);
  const target = output === null ? file : output.file;
  if (target === null) await writeTo(world.stdout, chunks);
  else {
    if (!replaces) refuseOver(target);
    await writeOutput(target, chunks, inputs, world);
  }
  for (const told of notes) await note(told, world);
  // Behind a command a shell takes what it does for a comment, so that the line can be copied whole.
  if (next.length > 0) await note('Next:', world, next.join('\n'));
  if (opens && target !== null) await openInBrowser(target, world);
  return 0;
}

/** The format of what is written, where the command can write several. */
function formatFor(
  command: Writing,
  shared: CommandLine['shared'],
  file: string | null,
): ReturnType<typeof formatWanted> {
  if (!takesShared('format', command)) return null;
  return formatWanted({ ...readOptions(formatOptions, shared), file }, command);
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

const { color, width, ascii, format, json } = sharedOptions;
const looks = { color, width, ascii };
const formatOptions = { format, json };
