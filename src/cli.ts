/** From a command line to an exit status: reads the call, loads the model, asks the question, writes the answer. */
import { CommanderError } from 'commander';
import { ask } from './commands/question.ts';
import type { FileQuestion, ModelsQuestion, Question } from './commands/question.ts';
import { visible } from './formats/escape.ts';
import { toJson } from './formats/json.ts';
import type { Envelope } from './formats/json.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import { UsageError } from './model/usage.ts';
import { asked, loadFrom, originNamed, originOf } from './models.ts';
import { formatOf, readCall } from './program.ts';
import type { Call, Format, Shared } from './program.ts';
import { colourFor, widthFor } from './settings.ts';
import type { Environment } from './settings.ts';
import { paragraph, plain } from './views/block.ts';
import type { Block, Report } from './views/block.ts';
import { faultBlocks } from './views/check.ts';
import { writeFile, writeTo } from './write.ts';
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

/** Runs one command line: 0 answered, 1 a condition does not hold, 2 could not answer, 70 a bug. */
export async function run(argv: readonly string[], world: World, own: Package): Promise<number> {
  const { stdout, stderr, env } = world;
  const printed: string[] = [];
  const said: string[] = [];
  try {
    const width = widthFor(stdout, undefined, env);
    const call = readCall(argv, own.version, {
      out: (text) => printed.push(text),
      err: (text) => said.push(text),
      width,
    });
    return await answer(call, world, own);
  } catch (error) {
    if (error instanceof CommanderError) {
      await writeTo(stdout, printed);
      await writeTo(stderr, said);
      return error.exitCode === 0 ? 0 : 2;
    }
    const text = error instanceof UsageError ? usageText(error) : bugText(error);
    await writeTo(stderr, [text]).catch(() => undefined);
    return error instanceof UsageError ? 2 : 70;
  }
}

async function answer(call: Call, world: World, own: Package): Promise<number> {
  const { command } = call;
  if (formatOf(call.options) === 'github' && command.of !== 'files') {
    throw new UsageError('Only check has annotations', 'Use --format github with: stance check');
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
  if (origin.isExample) {
    await writeTo(world.stderr, [
      `No model is named, so this is the bundled example, ${origin.file}. Name yours with -m.\n`,
    ]);
  }
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

/** A file that could not be opened as a model at all is no answer, whatever the others hold. */
async function answerFiles(command: FileQuestion, call: Call, world: World, own: Package): Promise<number> {
  const { options, words } = call;
  const origins = words.length === 0 ? [originOf(options.model, world, own.example)] : words.map(originNamed);
  const loaded = await Promise.all(origins.map((origin) => loadFrom(origin, world, 'warn')));
  const found = loaded.flatMap((one) => (one.ok ? one.warnings : one.faults));
  const files = loaded.map((one) => one.file);
  const envelope: Envelope = { stance: 1, command: command.name, model: null };
  const status = await deliver(command.answer(files, found), envelope, call, world, files);
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

/** Formats the report, writes it where it shall go, and says whether what was asked holds. */
async function deliver(
  report: Report,
  envelope: Envelope,
  call: Call,
  world: World,
  inputs: readonly string[],
): Promise<number> {
  const { command, options } = call;
  const isTerminal = options.output === undefined && world.stdout.isTTY === true;
  const format = formatOf(options) ?? (command.name === 'report' && !isTerminal ? 'markdown' : 'terminal');
  const chunks = await formatted(report, envelope, format, options, world);
  if (options.output === undefined) await writeTo(world.stdout, chunks);
  else writeFile(options.output, chunks, inputs);
  return report.holds ? 0 : 1;
}

/** Formats that a run does not need are not loaded: it is half of the start-up. */
async function formatted(
  report: Report,
  envelope: Envelope,
  format: Format,
  options: Shared,
  world: World,
): Promise<Iterable<string>> {
  switch (format) {
    case 'json':
      return toJson(envelope, report.data);
    case 'csv': {
      if (report.sheet === null)
        throw new UsageError(
          `"${envelope.command}" has no table for CSV`,
          'Use --format json, or a command such as gaps or positions.',
        );
      const { toCsv } = await import('./formats/csv.ts');
      return toCsv(report.sheet);
    }
    case 'markdown': {
      const { toMarkdown } = await import('./formats/markdown.ts');
      return toMarkdown(headed(report, envelope));
    }
    case 'github': {
      const { toGithub } = await import('./formats/github.ts');
      return toGithub(report.blocks());
    }
    case 'terminal':
      return terminal(
        headed(report, envelope),
        options.output === undefined ? world.stdout : {},
        options,
        world.env,
      );
    default:
      return format satisfies never;
  }
}

async function terminal(
  blocks: readonly Block[],
  stream: Pick<Sink, 'isTTY' | 'columns'>,
  options: Shared,
  env: Environment,
): Promise<Iterable<string>> {
  const { toTerminal } = await import('./formats/terminal.ts');
  const colour = colourFor(stream, options.color, env);
  return toTerminal(blocks, {
    width: widthFor(stream, options.width, env),
    colour,
    ascii: options.ascii === true,
  });
}

/** What is supposed stands at the head of a page, so that nobody takes it for the model's. */
function headed(report: Report, { supposed }: Envelope): readonly Block[] {
  if (supposed === undefined) return report.blocks();
  return [
    paragraph(plain('Supposed, not in the model: ', 'bad'), `${supposed.join('; ')}.`),
    ...report.blocks(),
  ];
}

function usageText({ message, hint }: UsageError): string {
  return visible(`stance: ${message}\n${hint === null ? '' : `  ${hint}\n`}`);
}

function bugText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return visible(
    `stance: this is a bug in stance, not in your model. Please report it with the lines below.\n${stack}\n`,
  );
}
