/** From a report to what is written: in the format asked for, to the stream or the file asked for. */
import { toJson } from '../formats/json.ts';
import type { Envelope } from '../formats/json.ts';
import { UsageError } from '../words/usage.ts';
import { formatOf } from './options.ts';
import type { Format, Shared } from './options.ts';
import type { Call } from './program.ts';
import { colourFor, widthFor } from './settings.ts';
import type { Environment } from './settings.ts';
import { paragraph, phrase } from '../blocks/block.ts';
import type { Block, Report } from '../blocks/block.ts';
import { writeFile, writeTo } from './write.ts';
import type { Sink } from './write.ts';

/** Where an answer can go, and what decides how it looks there. */
export interface Output {
  readonly env: Environment;
  readonly stdout: Sink;
}

/** Formats the report, writes it where it shall go, and says whether what was asked holds. */
export async function deliver(
  report: Report,
  envelope: Envelope,
  call: Call,
  world: Output,
  inputs: readonly string[],
): Promise<number> {
  const { command, options } = call;
  const isTerminal = fileOf(options) === null && world.stdout.isTTY === true;
  const format = formatOf(options) ?? (command.name === 'report' && !isTerminal ? 'markdown' : 'terminal');
  const chunks = await formatted(report, envelope, format, options, world);
  const file = fileOf(options);
  if (file === null) await writeTo(world.stdout, chunks);
  else writeFile(file, chunks, inputs);
  return report.holds ? 0 : 1;
}

/** The file to write to, or null for stdout, which `-` names too. */
function fileOf({ output }: Shared): string | null {
  return output === undefined || output === '-' ? null : output;
}

/** Formats that a run does not need are not loaded: it is half of the start-up. */
async function formatted(
  report: Report,
  envelope: Envelope,
  format: Format,
  options: Shared,
  world: Output,
): Promise<Iterable<string>> {
  switch (format) {
    case 'json':
      return toJson(envelope, report.data());
    case 'csv': {
      if (report.sheet === null)
        throw new UsageError(
          `"${envelope.command}" has no table for CSV`,
          'Use --format json, or a command such as gaps or positions.',
        );
      const { toCsv } = await import('../formats/csv.ts');
      return toCsv(report.sheet());
    }
    case 'markdown': {
      const { toMarkdown } = await import('../formats/markdown.ts');
      return toMarkdown(headed(report, envelope));
    }
    case 'github': {
      const { toGithub } = await import('../formats/github.ts');
      return toGithub(report.blocks());
    }
    case 'terminal':
      return terminal(
        headed(report, envelope),
        fileOf(options) === null ? world.stdout : {},
        options,
        world.env,
      );
    default:
      return format satisfies never;
  }
}

export async function terminal(
  blocks: readonly Block[],
  stream: Pick<Sink, 'isTTY' | 'columns'>,
  options: Shared,
  env: Environment,
): Promise<Iterable<string>> {
  const { toTerminal } = await import('../formats/terminal.ts');
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
    paragraph(phrase('Supposed, not in the model: ', 'bad'), `${supposed.join('; ')}.`),
    ...report.blocks(),
  ];
}
