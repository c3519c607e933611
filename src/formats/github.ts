/** GitHub annotations: a workflow command for each fault. */
import type { Block } from '../blocks/block.ts';
import { visible } from './escape.ts';
import type { Look } from './look.ts';
import { inSigns, signsOf } from './text.ts';

export function* toGithub(
  blocks: readonly Block[],
  look: Pick<Look, 'ascii'> = { ascii: false },
): Generator<string> {
  for (const block of blocks) {
    if (block.kind !== 'excerpt') continue;
    const { severity, file, line, column, code, message, hint, excerpt } = block.diagnostic;
    const where = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
    const said = inSigns(hint === null ? message : `${message}. ${hint}`, signsOf(look), excerpt);
    yield `::${severity} ${where}::${data(said)}\n`;
  }
}

/** What would end a command or begin another is encoded, as the runner decodes it. */
function data(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
