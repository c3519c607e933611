/** Answers a shell that asks which words fit. */
import { inline } from '../formats/escape.ts';
import { fittingWords } from './fitting.ts';
import type { WordSources } from './fitting.ts';
import { wordsIn } from './line.ts';
import type { Completion } from './fit.ts';
import { forBash, forPowerShell } from './quoted.ts';
import type { ShellName } from './shells.ts';

/** What comes after a word, and then a word a line, each with what it means behind a tab, but in bash, which shows none. */
export async function completeFor(
  shell: ShellName,
  given: readonly string[],
  sources: WordSources,
): Promise<string> {
  const fitting = async (words: readonly string[]): Promise<Completion> =>
    safe(await fittingWords(words, sources));
  switch (shell) {
    case 'bash': {
      const [line = '', replaced = ''] = given;
      const { words, quote } = wordsIn(line);
      const offer = isRedirected(words) ? files : await fitting(words.slice(1));
      return printed(offer.then, forBash(offer.words, { line, replaced, quote }));
    }
    case 'zsh':
      return described(await fitting(given));
    case 'fish': {
      const current = wordsIn(given.at(-1) ?? '').words.join(' ');
      return described(await fitting([...given.slice(0, -1), current]));
    }
    case 'powershell': {
      // Words go in one that needs no quotes: the shell would lose empty ones, and cmd would obey some.
      const words = Buffer.from(given[0] ?? '', 'base64')
        .toString()
        .split('\n');
      return described(forPowerShell(await fitting(words)));
    }
    default:
      return shell satisfies never;
  }
}

const files: Completion = { words: [], then: 'files' };

/** Whether the last word names a file to read from or write to, whatever the command. */
function isRedirected(words: readonly string[]): boolean {
  const sign = /^(?:\d*|&)[<>]/u;
  return sign.test(words.at(-1) ?? '') || /^(?:\d*|&)[<>]+[&|]?$/u.test(words.at(-2) ?? '');
}

/** Words that a terminal would show otherwise than they are cannot be typed back, and are left out. */
function safe({ words, then }: Completion): Completion {
  const shown = words.filter(({ word }) => word !== '' && inline(word) === word);
  return {
    words: shown.map(({ word, means }) => ({
      word,
      means: means === null ? null : excerptOf(inline(means)),
    })),
    then,
  };
}

/** No shell shows more in a line. */
function excerptOf(text: string): string {
  const letters = Array.from(text.slice(0, 200));
  return letters.length <= 80 ? text : `${letters.slice(0, 79).join('')}…`;
}

function described({ words, then }: Completion): string {
  return printed(
    then,
    words.map(({ word, means }) => (means === null ? word : `${word}\t${means}`)),
  );
}

function printed(then: Completion['then'], lines: readonly string[]): string {
  return [then, ...lines, ''].join('\n');
}
