/** What a command line asks for, as far as that shows where it cannot be read. */
import { commands } from '../commands/commands.ts';
import type { CommandName } from '../records/answers/answers.ts';
import { sharedOptions } from './options.ts';

/** Whether JSON is asked for; nothing behind `--` is an option. */
export function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  return options.some((word, at) => {
    const isNamed = ['-f', '--format'].includes(options[at - 1] ?? '') && word === 'json';
    return isNamed || ['--json', '-fjson', '--format=json'].includes(word);
  });
}

/** The options that take the word behind them. */
const valued: ReadonlySet<string> = new Set(
  Object.values(sharedOptions)
    .filter(({ flags }) => flags.includes('<'))
    .flatMap(({ flags }) => flags.match(/--?[a-z-]+/gu) ?? []),
);

/** The command that is asked: its first word, or the first screen without any; null where there is no such command. */
export function commandAsked(argv: readonly string[]): CommandName | null {
  const word = argv.find((one, at) => !one.startsWith('-') && !valued.has(argv[at - 1] ?? ''));
  return commands.find(({ name }) => name === (word ?? 'show'))?.name ?? null;
}
