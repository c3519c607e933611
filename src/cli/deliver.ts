/** From an answer to what is written: in the format asked for, to the stream or the file asked for. */
import type { HeadedReport } from '../blocks/headed.ts';
import { formats } from '../formats/index.ts';
import type { Format } from '../formats/index.ts';
import { UsageError } from '../words/usage.ts';
import { writeOutput } from './output.ts';
import type { Surface } from './output.ts';
import { writePaged } from './pager.ts';
import type { Terminal } from './pager.ts';
import type { Settings } from './settings.ts';
import { writeTo } from './write.ts';

/** Formats the answer, writes it where it shall go, and says whether what was asked holds. */
export async function deliver(
  answer: HeadedReport,
  { format, page, dialect, output, isPaged }: Settings,
  world: Terminal & Surface,
  inputs: readonly string[],
): Promise<0 | 1> {
  const { needs, render }: Format = formats[format];
  const written = await render(answer, page, dialect);
  if (written === null)
    throw new UsageError(
      `"${answer.envelope.command}" has no ${needs?.what ?? 'answer'} for ${format.toUpperCase()}`,
      needs?.instead,
    );
  if (output !== null) await writeOutput(output, written, inputs, world);
  else if (isPaged && !(written instanceof Uint8Array)) await writePaged(world, written);
  else await writeTo(world.stdout, written);
  return answer.report.holds ? 0 : 1;
}
