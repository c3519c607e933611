/** From a command line to its answer: loads what it is about, asks, and has the answer delivered. */
import type { HeadedReport } from '../blocks/headed.ts';
import type { Envelope } from '../records/answers/envelope.ts';
import { ask, envelopeOf } from '../commands/ask.ts';
import type { Call } from '../commands/ask.ts';
import type { NamedModel, Question } from '../commands/question.ts';
import { formats } from '../formats/index.ts';
import { toNote } from '../formats/note.ts';
import type { Loaded } from '../load/load.ts';
import { deliver } from './deliver.ts';
import { loadFrom, originsOf } from './origin.ts';
import type { Origin } from './origin.ts';
import type { Terminal } from './pager.ts';
import type { CommandLine } from './program.ts';
import { FaultyModelError } from './refuse.ts';
import type { BeforeEnd } from './replace.ts';
import type { Settings } from './settings.ts';
import { writeTo } from './write.ts';
import type { Sink } from './write.ts';

/** What a run sees of the world: `process`, and how a program is started. */
export interface World extends Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string> & Terminal['stdin'];
  readonly stderr: Sink;
  readonly beforeEnd: BeforeEnd;
  cwd(): string;
}

/** What belongs to the installed package. */
export interface Package {
  readonly version: string;
  /** The path of the model that is read where none is named. */
  readonly example: string;
}

/** Asks the model or the models that the command line is about; gives the exit status. */
export async function answer(
  line: CommandLine,
  settings: Settings,
  world: World,
  own: Package,
): Promise<number> {
  const { command, words } = line;
  const origins = originsOf(command, words, settings.model, world, own.example);
  const warn = command.of === 'files' ? 'warn' : 'quiet';
  const loaded = await Promise.all(origins.map((origin) => loadFrom(origin, world, warn)));
  for (const origin of origins) await noteExample(origin, settings, world.stderr);
  const reply = answerFrom(line, settings, loaded);
  if (reply === null) throw faultsIn(loaded, settings);
  await noteSupposed(reply, settings, world);
  const inputs = origins.map((origin) => origin.path);
  const status = await deliver(reply, settings, world, inputs);
  // A file that could not be opened as a model at all is no answer, whatever the others hold.
  return command.of === 'files' && loaded.some((one) => !one.ok && !one.opened) ? 2 : status;
}

/** The answer of what was loaded, or null where a fault stands in its way. */
function answerFrom(
  { command, words, options }: CommandLine,
  settings: Settings,
  loaded: readonly Loaded[],
): HeadedReport | null {
  const [first, second] = loaded.filter((one) => one.ok);
  switch (command.of) {
    case 'files': {
      const files = loaded.map((one) => one.file);
      const diagnostics = loaded.flatMap((one) => (one.ok ? one.warnings : one.faults));
      const envelope: Envelope = { stance: 2, command: command.name, model: null };
      return { envelope, report: command.answer(files, diagnostics) };
    }
    case 'codes': {
      const envelope: Envelope = { stance: 2, command: command.name, model: null };
      return { envelope, report: command.answer(words) };
    }
    case 'negotiation':
      if (first === undefined) return null;
      return answerModel(command, first, { ...settings, words, options });
    case 'models': {
      if (first === undefined || second === undefined) return null;
      const { file, negotiation } = second;
      const envelope = envelopeOf(command.name, file, { negotiation, supposed: [], later: 0 });
      return { envelope, report: command.answer([first, second], options) };
    }
    default:
      return command satisfies never;
  }
}

function answerModel(command: Question, { file, negotiation }: NamedModel, call: Call): HeadedReport {
  const reply = ask(negotiation, command, call);
  return { envelope: envelopeOf(command.name, file, reply), report: reply.report };
}

/** Says so where nobody named a model, and the bundled one is read. */
async function noteExample(
  { isExample, file }: Origin,
  { faults: { width } }: Settings,
  stderr: Sink,
): Promise<void> {
  if (!isExample) return;
  const told = `No model is named, so this is the bundled example, ${file}. Name yours with -m.`;
  await writeTo(stderr, [await toNote(told, null, width)]);
}

/** Says what is supposed, unless the same screen shows it at the head of the answer. */
async function noteSupposed(
  { envelope: { supposed = [] } }: HeadedReport,
  { format, output, faults: { width } }: Settings,
  { stdout, stderr }: World,
): Promise<void> {
  const isOneScreen = output === null && stdout.isTTY === true && stderr.isTTY === true;
  if (supposed.length === 0 || (isOneScreen && formats[format].isHeaded)) return;
  await writeTo(stderr, [await toNote(`Supposed: ${supposed.join('; ')}.`, null, width)]);
}

/** Every fault that stands in the way of an answer. */
function faultsIn(loaded: readonly Loaded[], { faults: look }: Settings): FaultyModelError {
  const faulty = loaded.filter((one) => !one.ok);
  const faults = faulty.flatMap((one) => one.faults);
  return new FaultyModelError(
    faults,
    faulty.every((one) => one.opened),
    look,
  );
}
