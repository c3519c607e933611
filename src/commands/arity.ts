/** How many names a command takes. */
import { UsageError } from '../words/usage.ts';
import type { Command } from './question.ts';
import type { Writing } from './writing.ts';

/** A usage error where a command is given fewer names than it needs, or more than it knows what to do with. */
export function checkArity(
  { name, words: takes }: Pick<Command | Writing, 'name' | 'words'>,
  given: readonly string[],
): void {
  const places = takes.split(' ').filter((place) => place !== '');
  const least = places.filter((place) => place.startsWith('<')).length;
  const most = takes.includes('...') ? Infinity : places.length;
  if (given.length >= least && given.length <= most) return;
  throw new UsageError(
    `"${name}" takes ${takes === '' ? 'no name' : takes}, and was given ${given.length}`,
    given.length < least ? `Name ${least}.` : `Leave out: ${given.slice(most).join(', ')}.`,
  );
}
