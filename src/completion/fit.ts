/** What is offered where a word of a command line is being typed. */

/** A word that fits, and what it stands for, where there is a word on that. */
export interface FittingWord {
  readonly word: string;
  readonly means: string | null;
}

/** The words that fit, and what comes after one: a blank, more of the same word, or another name of a file. */
export interface Completion {
  readonly words: readonly FittingWord[];
  readonly then: 'blank' | 'more' | 'files';
}

export const nothingFits: Completion = { words: [], then: 'blank' };

/** Words that are whole. */
export function wholeWords(words: readonly FittingWord[]): Completion {
  return { words, then: 'blank' };
}

/** Words that want something behind them. */
export function begunWords(words: readonly FittingWord[]): Completion {
  return { words, then: 'more' };
}

/** The same with what was typed before each word in the same breath. */
export function prefixed(before: string, { words, then }: Completion): Completion {
  return { words: words.map(({ word, means }) => ({ word: before + word, means })), then };
}
