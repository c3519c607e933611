/** What is offered where a word of a command line is being typed. */

/** A word that fits, and what it stands for, where there is a word on that. */
export interface Offered {
  readonly word: string;
  readonly means: string | null;
}

/** The words that fit, and what comes after one: a blank, more of the same word, or another name of a file. */
export interface Offer {
  readonly words: readonly Offered[];
  readonly then: 'blank' | 'more' | 'files';
}

export const nothing: Offer = { words: [], then: 'blank' };

/** Words that are whole. */
export function whole(words: readonly Offered[]): Offer {
  return { words, then: 'blank' };
}

/** Words that want something behind them. */
export function begun(words: readonly Offered[]): Offer {
  return { words, then: 'more' };
}

/** The same with what was typed before each word in the same breath. */
export function behind(before: string, { words, then }: Offer): Offer {
  return { words: words.map(({ word, means }) => ({ word: before + word, means })), then };
}
