/** What is said on stderr of the models that are read, before they are. */
import { counted } from '../wording/words.ts';
import type { Origin } from './origin.ts';

/** What of the world a note may be about. */
interface Keyboard {
  readonly stdin: { readonly isTTY?: boolean };
}

/** Notes, each in a line: on the bundled model, on a wait for the keyboard, on what a folder holds beside models. */
export function notesOn(
  origins: readonly Origin[],
  leftOut: readonly string[],
  world: Keyboard,
): readonly string[] {
  return [...origins.flatMap((origin) => noteOn(origin, world)), ...noteOnLeftOut(leftOut)];
}

const mostNamed = 5;

function noteOnLeftOut(files: readonly string[]): readonly string[] {
  if (files.length === 0) return [];
  const unnamed = files.length - mostNamed;
  const rest = unnamed > 0 ? [`and ${counted(unnamed, 'file')} more`] : [];
  const named = [...files.slice(0, mostNamed), ...rest].join(', ');
  return [`Left out, for want of a line "stance: 1": ${named}.`];
}

function noteOn({ kind, file }: Origin, world: Keyboard): readonly string[] {
  if (kind === 'example')
    return [`No model is named, so this is the bundled example, ${file}. Name yours with -m.`];
  // Standard input is looked at only where it is read, for looking opens it.
  if (kind === 'stdin' && world.stdin.isTTY === true)
    return ['Reading the model from the keyboard; end it with Ctrl-D.'];
  return [];
}
