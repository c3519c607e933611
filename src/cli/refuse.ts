/** Where there is no answer: what is said of it on stderr, and on stdout where JSON is asked for. */
import { toJson } from '../formats/json.ts';
import type { Look } from '../formats/look.ts';
import { toNote } from '../formats/note.ts';
import { inSigns, signsOf } from '../formats/text.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { NoAnswer, NoAnswerError } from '../records/answers/noanswer.ts';
import { diagnosticRecord } from '../records/diagnostic.ts';
import { faultBlocks } from '../views/check.ts';
import { UsageError } from '../words/usage.ts';
import { asksForJson, commandAsked } from './asked.ts';
import { widthFor } from './look.ts';
import type { Surroundings } from './settings.ts';
import { writeTo } from './write.ts';
import type { Sink } from './write.ts';

/** Faults stand in the way of an answer: all of them, whether any file could not be read as a model at all, and how to show them. */
export class FaultyModelError extends Error {
  override readonly name = 'FaultyModelError';
  readonly faults: readonly Diagnostic[];
  readonly opened: boolean;
  readonly look: Look;
  /** The status to end with: whoever asks may stop at any but 0. */
  readonly exit: 0 | 2;

  constructor(faults: readonly Diagnostic[], opened: boolean, look: Look, exit: 0 | 2) {
    super('The model is faulty');
    this.faults = faults;
    this.opened = opened;
    this.look = look;
    this.exit = exit;
  }
}

/** Where it is said. */
interface Told extends Surroundings {
  readonly stdout: Sink;
  readonly stderr: Sink;
}

/** Acts, and says why there is no answer where something stands in its way; gives the exit status. */
export async function refusing(
  argv: readonly string[],
  world: Told,
  what: 'faults' | 'all',
  act: () => Promise<number>,
): Promise<number> {
  try {
    return await act();
  } catch (error) {
    const isFaulty = error instanceof FaultyModelError;
    if (!isFaulty && !(error instanceof UsageError && what === 'all')) throw error;
    await refuse(error, argv, world);
    return isFaulty ? error.exit : 2;
  }
}

/** Says why there is no answer. A stream that takes nothing more is no reason to fail again. */
async function refuse(
  error: UsageError | FaultyModelError,
  argv: readonly string[],
  { env, stdout, stderr }: Told,
): Promise<void> {
  // The options may be what is wrong, so that whether letters are wanted is seen in the words alone.
  const look = { width: widthFor(stderr, null, env), ascii: argv.includes('--ascii') };
  await writeTo(stderr, await inWords(error, argv, look)).catch(() => false);
  if (!asksForJson(argv)) return;
  const answer: NoAnswer = {
    stance: 2,
    command: commandAsked(argv),
    model: null,
    as: null,
    error: errorOf(error),
  };
  await writeTo(stdout, toJson(answer, look)).catch(() => false);
}

async function inWords(
  error: UsageError | FaultyModelError,
  argv: readonly string[],
  { width, ascii }: Pick<Look, 'width' | 'ascii'>,
): Promise<Iterable<string>> {
  if (error instanceof FaultyModelError) {
    const { toTerminal } = await import('../formats/terminal.ts');
    return toTerminal(faultBlocks(error.faults), error.look);
  }
  const { message, hint } = error;
  const told = (words: string): string => inSigns(words, signsOf({ ascii }), argv.join(' '));
  return [await toNote(told(`stance: ${message}`), hint === null ? null : told(hint), width)];
}

function errorOf(error: UsageError | FaultyModelError): NoAnswerError {
  if (error instanceof UsageError) {
    const { code, message, hint } = error;
    return { code, message, hint, diagnostics: [] };
  }
  const { faults, opened } = error;
  const [first] = faults;
  return {
    code: opened ? 'faulty-model' : 'unreadable',
    message: first === undefined ? error.message : toldOf(first, faults.length - 1),
    hint: first?.hint ?? null,
    diagnostics: faults.map(diagnosticRecord),
  };
}

/** One fault in a line, and how many more there are. */
function toldOf({ file, line, column, message }: Diagnostic, more: number): string {
  return `${file}:${line}:${column}: ${message}${more === 0 ? '' : ` (and ${more} more)`}`;
}
