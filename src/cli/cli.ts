/** From a command line to an exit status: reads the command line, loads the model, asks the question, writes the answer. */
import { widthFor } from './look.ts';
import { settingsOf } from './settings.ts';
import { readCommandLine } from './program.ts';
import { answer } from './answer.ts';
import type { Package, World } from './answer.ts';
import { CommanderError } from 'commander';
import { visible } from '../formats/escape.ts';
import { inSigns, signsOf } from '../formats/text.ts';
import { UsageError } from '../words/usage.ts';
import { writeTo } from './write.ts';

/** Runs one command line: 0 answered, 1 a condition does not hold, 2 could not answer, 70 a bug. */
export async function run(argv: readonly string[], world: World, own: Package): Promise<number> {
  try {
    return await answerCall(argv, world, own);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    await writeTo(world.stderr, [isUsage ? usageText(error, argv) : bugText(error)]).catch(() => undefined);
    return isUsage ? 2 : 70;
  }
}

/** Help is an answer, though commander throws it; what it says of bad usage goes to stderr. */
async function answerCall(argv: readonly string[], world: World, own: Package): Promise<number> {
  const printed: string[] = [];
  const refused: string[] = [];
  const printing = {
    out: (text: string) => printed.push(text),
    err: (text: string) => refused.push(text),
    width: widthFor(world.stdout, null, world.env),
  };
  try {
    const line = readCommandLine(argv, own.version, printing);
    return await answer(line, settingsOf(line, world), world, own);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    await writeTo(world.stdout, printed);
    await writeTo(world.stderr, refused);
    return error.exitCode === 0 ? 0 : 2;
  }
}

/** The options may be what is wrong, so that whether letters are wanted is seen in the words alone. */
function usageText({ message, hint }: UsageError, argv: readonly string[]): string {
  const signs = signsOf({ ascii: argv.includes('--ascii') });
  const told = `stance: ${message}\n${hint === null ? '' : `  ${hint}\n`}`;
  return visible(inSigns(told, signs, argv.join(' ')));
}

function bugText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return visible(
    `stance: this is a bug in stance, not in your model. Please report it with the lines below.\n${stack}\n`,
  );
}
