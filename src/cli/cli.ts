/** From a command line to an exit status: reads the command line, loads the model, asks the question, writes the answer. */
import { widthFor } from './look.ts';
import { settingsOf } from './settings.ts';
import { readCommandLine } from './program.ts';
import { answer } from './answer.ts';
import type { Package, World } from './answer.ts';
import { CommanderError } from 'commander';
import { visible } from '../formats/escape.ts';
import { toNote } from '../formats/note.ts';
import { UsageError } from '../words/usage.ts';
import { writeTo } from './write.ts';

/** Runs one command line: 0 answered, 1 a condition does not hold, 2 could not answer, 70 a bug. */
export async function run(argv: readonly string[], world: World, own: Package): Promise<number> {
  try {
    return await answerCall(argv, world, own);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const told = isUsage ? await usageText(error, world) : bugText(error);
    await writeTo(world.stderr, [told]).catch(() => undefined);
    return isUsage ? 2 : 70;
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
    return await answer(line, settingsOf(line, world), world, own);
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
    await writeTo(world.stdout, printed);
    return 0;
  }
}

function usageText({ message, hint }: UsageError, { stderr, env }: World): Promise<string> {
  return toNote(`stance: ${message}`, hint, widthFor(stderr, null, env));
}

function bugText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return visible(
    `stance: this is a bug in stance, not in your model. Please report it with the lines below.\n${stack}\n`,
  );
}
