/** From a command line to an exit status: reads the command line, loads the model, asks the question, writes the answer. */
import { widthFor } from './look.ts';
import { settingsOf } from './settings.ts';
import { readCommandLine } from './program.ts';
import { answer } from './answer.ts';
import type { Package, World } from './answer.ts';
import { CommanderError } from 'commander';
import { visible } from '../formats/escape.ts';
import { refusing } from './refuse.ts';
import { watch } from './watch.ts';
import { writeTo } from './write.ts';
import { write } from './writing.ts';

/** Runs one command line: 0 answered, 1 a condition does not hold, 2 could not answer, 70 a bug. */
export async function run(argv: readonly string[], world: World, own: Package): Promise<number> {
  try {
    return await refusing(argv, world, 'all', () => answerCall(argv, world, own));
  } catch (error) {
    await writeTo(world.stderr, [bugText(error)]).catch(() => undefined);
    return 70;
  }
}

/** Help is an answer, though commander throws it. */
async function answerCall(argv: readonly string[], world: World, own: Package): Promise<number> {
  const printed: string[] = [];
  const printing = {
    out: (text: string) => printed.push(text),
    width: widthFor(world.stdout, null, world.env),
  };
  try {
    const line = readCommandLine(argv, own.version, printing);
    const { command } = line;
    if (command.of === 'writing') return await write({ ...line, command }, world, own);
    const asked = { ...line, command };
    const settings = settingsOf(asked, world);
    return await (settings.isWatched
      ? watch(argv, asked, settings, world, own)
      : answer(asked, settings, world, own));
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
    await writeTo(world.stdout, printed);
    return 0;
  }
}

function bugText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return visible(
    `stance: this is a bug in stance, not in your model. Please report it with the lines below.\n${stack}\n`,
  );
}
