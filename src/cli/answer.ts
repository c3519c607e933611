/** From a command line to its answer: loads what it is about, asks, and has the answer delivered. */
import type { HeadedReport } from '../blocks/headed.ts';
import type { Envelope } from '../records/answers/envelope.ts';
import { ask, envelopeOf, envelopeOfNewer } from '../commands/ask.ts';
import type { Call } from '../commands/ask.ts';
import type { NamedModel, Question } from '../commands/question.ts';
import { formats } from '../formats/index.ts';
import type { Format } from '../formats/index.ts';
import { deliver } from './deliver.ts';
import { handedByGit, whyNotCompared } from './git.ts';
import type { HandedByGit } from './git.ts';
import { asInRepository, modelsOf } from './models.ts';
import { readAs } from '../wording/reader.ts';
import { notesOn } from './notes.ts';
import { pathsOf } from './besides.ts';
import { readModels } from './family.ts';
import type { Reading } from './family.ts';
import type { Origin, Version } from './origin.ts';
import type { Terminal } from './pager.ts';
import type { CommandLine } from './program.ts';
import { FaultyModelError } from './refuse.ts';
import type { BeforeEnd } from './replace.ts';
import type { Settings } from './settings.ts';
import { note } from './note.ts';
import type { Spread } from './spread.ts';
import type { Sink } from './write.ts';

/** What a run sees of the world: `process`, and how a program is started. */
export interface World extends Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string> & Terminal['stdin'];
  readonly stderr: Sink;
  readonly beforeEnd: BeforeEnd;
  /** The system, as Node calls it. */
  readonly platform: string;
  /** Has Ctrl-C do this and no more; gives what takes that back. */
  readonly onInterrupt: (act: () => void) => () => void;
  cwd(): string;
}

/** What belongs to the installed package. */
export interface Package {
  readonly version: string;
  /** The path of the model that is read where none is named. */
  readonly example: string;
  /** The folder of what it ships to be handed on. */
  readonly shipped: string;
}

/** Asks the model or the models that the command line is about; gives the exit status. */
export async function answer(
  line: CommandLine,
  settings: Settings,
  world: World,
  own: Package,
): Promise<number> {
  const { command, words } = line;
  const handed = command.of === 'models' ? handedByGit(words, world.env) : null;
  if (handed !== null) return answerGit(handed, line, settings, world);
  return answerAbout(await modelsFor(line, settings, world, own), line, settings, world);
}

/** The models that a command line is about. */
export function modelsFor(
  { command, words, options }: CommandLine,
  { model, as }: Settings,
  world: World,
  { example }: Package,
): Promise<Spread> {
  return modelsOf({ command, words, options, model, as }, world, example);
}

/** Asks these models; gives the exit status. */
export async function answerAbout(
  { origins, leftOut }: Spread,
  line: CommandLine,
  settings: Settings,
  world: World,
): Promise<number> {
  for (const told of notesOn(origins, leftOut, world)) await note(told, world);
  return answerOf(origins, line, settings, world, 2);
}

/** Where git asks, neither a faulty model nor a change is a reason to stop, or git would show none of the files after it. */
async function answerGit(
  handed: HandedByGit,
  line: CommandLine,
  settings: Settings,
  world: World,
): Promise<number> {
  const why = await whyNotCompared(handed, world);
  if (why === null) await answerOf(handed.versions, line, settings, world, 0);
  else await note(why, world);
  return 0;
}

async function answerOf(
  origins: readonly Origin[],
  line: CommandLine,
  settings: Settings,
  world: World,
  exitIfFaulty: FaultyModelError['exit'],
): Promise<number> {
  const { command } = line;
  const { isOfRepository = false }: Format = formats[settings.format];
  const named = isOfRepository ? origins.map((origin) => asInRepository(origin, world)) : origins;
  const reads = await readModels(named, world, readingOf(line, settings));
  const loaded = reads.map((one) => one.loaded);
  const reply = answerFrom(line, settings, loaded, reads[0]?.as ?? null);
  if (reply === null) throw faultsIn(loaded, settings, exitIfFaulty);
  await noteSupposed(reply, settings, world);
  const status = await deliver(reply, settings, world, origins.flatMap(pathsOf));
  // A file that could not be opened as a model at all is no answer, whatever the others hold.
  return command.of === 'files' && loaded.some((one) => !one.ok && !one.opened) ? 2 : status;
}

/** How a command line has its models read: as whom, and whether whole and with what is odd in them. */
export function readingOf(
  { command, words }: Pick<CommandLine, 'command' | 'words'>,
  { as }: Pick<Settings, 'as'>,
): Reading {
  const isOfFiles = command.of === 'files';
  const meant = command.of === 'negotiation' ? command.as?.(words) : undefined;
  return { wish: { word: as, meant: meant ?? null }, warn: isOfFiles, every: isOfFiles };
}

/** The answer of what was loaded, or null where a fault stands in its way. */
function answerFrom(
  { command, words, options }: CommandLine,
  settings: Settings,
  loaded: readonly Version[],
  as: Envelope['as'],
): HeadedReport | null {
  const [first, second] = loaded.filter((one) => one.ok);
  switch (command.of) {
    case 'files': {
      const files = loaded.map((one) => one.files);
      const diagnostics = loaded.flatMap((one) => (one.ok ? one.warnings : one.faults));
      const envelope: Envelope = { stance: 2, command: command.name, model: null, as };
      return { envelope, readAs: null, report: command.answer(files, diagnostics, options) };
    }
    case 'codes': {
      const envelope: Envelope = { stance: 2, command: command.name, model: null, as: null };
      return { envelope, readAs: null, report: command.answer(words) };
    }
    case 'negotiation':
      if (first === undefined || first.negotiation === null) return null;
      return answerModel(command, first, { ...settings, words, options });
    case 'models': {
      if (first === undefined || second === undefined) return null;
      return {
        envelope: envelopeOfNewer(command.name, second),
        readAs: readAs(second.negotiation?.reader ?? null),
        report: command.answer([first, second], options),
      };
    }
    default:
      return command satisfies never;
  }
}

function answerModel(command: Question, { file, negotiation }: NamedModel, call: Call): HeadedReport {
  const reply = ask(negotiation, command, call);
  const { report } = reply;
  return { envelope: envelopeOf(command.name, file, reply), readAs: readAs(negotiation.reader), report };
}

/** Says what is supposed, unless the same screen shows it at the head of the answer. */
async function noteSupposed(
  { envelope: { supposed = [] } }: HeadedReport,
  settings: Settings,
  world: World,
): Promise<void> {
  if (supposed.length === 0) return;
  const isOneScreen = settings.output === null && world.stdout.isTTY === true && world.stderr.isTTY === true;
  if (isOneScreen && formats[settings.format].isHeaded) return;
  await note(`Supposed: ${supposed.join('; ')}.`, world);
}

/** Every fault that stands in the way of an answer. */
function faultsIn(
  loaded: readonly Version[],
  settings: Settings,
  exit: FaultyModelError['exit'],
): FaultyModelError {
  const faulty = loaded.filter((one) => !one.ok);
  const faults = faulty.flatMap((one) => one.faults);
  return new FaultyModelError(
    faults,
    faulty.every((one) => one.opened),
    settings.faults(),
    exit,
  );
}
