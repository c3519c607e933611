/** From a call to its answer: loads what it is about, asks, and has the answer delivered. */
import { ask } from '../commands/question.ts';
import type { FileQuestion, ModelsQuestion, Question } from '../commands/question.ts';
import { deliver, terminal } from './deliver.ts';
import { visible } from '../formats/escape.ts';
import type { Envelope } from '../formats/json.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../words/usage.ts';
import { asked, loadFrom, originNamed, originOf } from './origin.ts';
import type { Origin } from './origin.ts';
import { formatOf } from './options.ts';
import type { Shared } from './options.ts';
import type { Call } from './program.ts';
import type { Environment } from './settings.ts';
import { faultBlocks } from '../views/check.ts';
import { writeTo } from './write.ts';
import type { Sink } from './write.ts';

/** What a run sees of the world; `process` fits it. */
export interface World {
  readonly env: Environment;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  cwd(): string;
}

/** What belongs to the installed package. */
export interface Package {
  readonly version: string;
  /** The path of the model that is read where none is named. */
  readonly example: string;
}

/** Asks what was called for of the model or the models that it is about; gives the exit status. */
export async function answer(call: Call, world: World, own: Package): Promise<number> {
  const { command } = call;
  if (formatOf(call.options) === 'github' && command.of !== 'files') {
    throw new UsageError('Only check has annotations', 'Use --format github with: stance check');
  }
  const { at, whatIf = [] } = call.options;
  if (command.of !== 'negotiation' && (at !== undefined || whatIf.length > 0)) {
    throw new UsageError(
      `"${command.name}" takes models as they are written`,
      'Leave --at and --what-if out.',
    );
  }
  switch (command.of) {
    case 'negotiation':
      return answerModel(command, call, world, own);
    case 'files':
      return answerFiles(command, call, world, own);
    case 'models':
      return answerModels(command, call, world, own);
    default:
      return command satisfies never;
  }
}

async function answerModel(command: Question, call: Call, world: World, own: Package): Promise<number> {
  const { options, words } = call;
  const origin = originOf(options.model, world, own.example);
  const loaded = await loadFrom(origin, world, 'quiet');
  if (!loaded.ok) return refuse(loaded.faults, options, world);
  await noteExample(origin, world);
  const { negotiation, told } = asked(loaded.negotiation, options.at, options.whatIf ?? []);
  if (told.length > 0) await writeTo(world.stderr, [visible(`Supposed: ${told.join('; ')}.\n`)]);
  const report = command.answer(ask(negotiation, words, options.issue ?? [], options.group ?? [], options));
  const { title, date } = negotiation;
  const envelope: Envelope = {
    stance: 1,
    command: command.name,
    model: { title, file: origin.file, date },
    ...(told.length === 0 ? {} : { supposed: told }),
  };
  return deliver(report, envelope, call, world, [origin.path]);
}

/** Says so where nobody named a model, and the bundled one is read. */
async function noteExample({ isExample, file }: Origin, { stderr }: World): Promise<void> {
  if (!isExample) return;
  await writeTo(stderr, [
    `No model is named, so this is the bundled example, ${file}. Name yours with -m.\n`,
  ]);
}

/** A file that could not be opened as a model at all is no answer, whatever the others hold. */
async function answerFiles(command: FileQuestion, call: Call, world: World, own: Package): Promise<number> {
  const { options, words } = call;
  const origins = words.length === 0 ? [originOf(options.model, world, own.example)] : words.map(originNamed);
  const loaded = await Promise.all(origins.map((origin) => loadFrom(origin, world, 'warn')));
  for (const origin of origins) await noteExample(origin, world);
  const found = loaded.flatMap((one) => (one.ok ? one.warnings : one.faults));
  const files = loaded.map((one) => one.file);
  const envelope: Envelope = { stance: 1, command: command.name, model: null };
  const inputs = origins.map((origin) => origin.path);
  const status = await deliver(command.answer(files, found), envelope, call, world, inputs);
  return loaded.some((one) => !one.ok && !one.opened) ? 2 : status;
}

async function answerModels(
  command: ModelsQuestion,
  call: Call,
  world: World,
  own: Package,
): Promise<number> {
  const { options, words } = call;
  const [older = '', newer] = words;
  const origins = [
    originNamed(older),
    newer === undefined ? originOf(options.model, world, own.example) : originNamed(newer),
  ];
  const loaded = await Promise.all(origins.map((origin) => loadFrom(origin, world, 'quiet')));
  for (const origin of origins) await noteExample(origin, world);
  const faults = loaded.flatMap((one) => (one.ok ? [] : one.faults));
  const [first, second] = loaded.flatMap((one) => (one.ok ? [one] : []));
  if (first === undefined || second === undefined) return refuse(faults, options, world);
  const { title, date } = second.negotiation;
  const envelope: Envelope = { stance: 1, command: command.name, model: { title, file: second.file, date } };
  const inputs = origins.map((origin) => origin.path);
  return deliver(command.answer([first, second], options), envelope, call, world, inputs);
}

/** A faulty model: every fault on stderr, and no answer. */
async function refuse(faults: readonly Diagnostic[], options: Shared, world: World): Promise<2> {
  await writeTo(world.stderr, await terminal(faultBlocks(faults), world.stderr, options, world.env));
  return 2;
}
