/** From a command line to an exit status: reads the call, loads the model, asks the question, writes the answer. */
import { CommanderError } from 'commander';
import { ask } from './commands/question.ts';
import { visible } from './formats/escape.ts';
import { toJson } from './formats/json.ts';
import type { Envelope } from './formats/json.ts';
import { load } from './load/load.ts';
import type { Loaded } from './load/load.ts';
import { findModel, readModel, readStream } from './load/read.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import { UsageError } from './model/usage.ts';
import { formatOf, readCall } from './program.ts';
import type { Call, Format, Shared } from './program.ts';
import { colourFor, widthFor } from './settings.ts';
import type { Environment } from './settings.ts';
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

/** Where a model comes from: its path, and the name that it goes by. */
interface Origin {
  readonly path: string;
  readonly file: string;
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
  const { command, options, words } = call;
  const format = formatOf(options);
  if (format === 'github' && command.of !== 'files')
    throw new UsageError('Only check has annotations', 'Use --format github with: stance check');
  if (command.of === 'files') {
    const loaded = await Promise.all(
      originsOf(words, options, world, own).map((origin) => loadFrom(origin, world, 'warn')),
    );
    const found = loaded.flatMap((one) => (one.ok ? one.warnings : one.faults));
    const report = command.answer(
      loaded.map((one) => one.file),
      found,
    );
    const envelope: Envelope = { stance: 1, command: command.name, model: null };
    const status = await deliver(
      report,
      envelope,
      call,
      format,
      world,
      loaded.map((one) => one.file),
    );
    return loaded.some((one) => !one.ok && !one.opened) ? 2 : status;
  }
  const origin = originOf(options, world, own);
  const loaded = await loadFrom(origin, world, 'quiet');
  if (!loaded.ok) {
    await writeTo(world.stderr, await faultText(loaded.faults, options, world));
    return 2;
  }
  if (origin.path === own.example && options.model === undefined) {
    await writeTo(world.stderr, [
      `No model is named, so this is the bundled example, ${origin.file}. Name yours with -m.\n`,
    ]);
  }
  const { negotiation } = loaded;
  const asked = ask(negotiation, words, options.issue ?? [], options.group ?? [], options);
  const { title, date } = negotiation;
  const envelope: Envelope = { stance: 1, command: command.name, model: { title, file: origin.file, date } };
  return deliver(command.answer(asked), envelope, call, format, world, [origin.path]);
}

/** Which model: the option, else the environment, else the nearest stance.yaml, else the bundled example. */
function originOf({ model }: Shared, world: World, own: Package): Origin {
  const named = model ?? (world.env['STANCE_MODEL'] || undefined);
  if (named !== undefined) return { path: named, file: named === '-' ? '<stdin>' : named };
  return findModel(world.cwd()) ?? { path: own.example, file: 'data/moscow-washington.yaml' };
}

function originsOf(words: readonly string[], options: Shared, world: World, own: Package): readonly Origin[] {
  const named = words.map((word) => ({ path: word, file: word === '-' ? '<stdin>' : word }));
  return named.length > 0 ? named : [originOf(options, world, own)];
}

async function loadFrom({ path, file }: Origin, world: World, warn: 'warn' | 'quiet'): Promise<Loaded> {
  return load(file, path === '-' ? await readStream(world.stdin) : readModel(path), warn);
}

/** Formats the report, writes it where it shall go, and says whether what was asked holds. */
async function deliver(
  report: Report,
  envelope: Envelope,
  call: Call,
  asked: Format | null,
  world: World,
  inputs: readonly string[],
): Promise<number> {
  const { command, options } = call;
  const isTerminal = options.output === undefined && world.stdout.isTTY === true;
  const format = asked ?? (command.name === 'report' && !isTerminal ? 'markdown' : 'terminal');
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
      return toMarkdown(report.blocks());
    }
    case 'github': {
      const { toGithub } = await import('./formats/github.ts');
      return toGithub(report.blocks());
    }
    case 'terminal':
      return terminal(report.blocks(), options.output === undefined ? world.stdout : {}, options, world.env);
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

function faultText(
  faults: readonly Diagnostic[],
  options: Shared,
  { stderr, env }: World,
): Promise<Iterable<string>> {
  return terminal(faultBlocks(faults), stderr, options, env);
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
