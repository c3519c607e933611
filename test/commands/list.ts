/** The list of commands, from which tests derive what each of them must have. */
import { commands } from '../../src/commands/commands.ts';

export { commands };

/** The names of those that a model answers without a word more. */
export const questions: readonly string[] = commands
  .filter(({ of, words }) => of === 'negotiation' && !words.includes('<'))
  .map(({ name }) => name);
