/** Asks a model, given as text, as a shell would: for its answer in JSON, for its page, or for why there is none. */
import { expect } from 'vitest';
import { stanceOn } from './harness.ts';

/** A command line: its words, or all of them in one text where none holds a blank. */
type Words = string | readonly string[];

/** The answer in JSON to a question that can be answered; nothing is said beside it but what is supposed. */
export async function ask(model: string | Uint8Array, words: Words) {
  const { exit, out, err } = await stanceOn(model, [...listed(words), '--json']);
  expect({ exit, err: err.replace(/^Supposed: .*\n$/su, '') }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out);
}

/** The page for a terminal, in one line, so that a sentence is found however it was wrapped. */
export async function page(model: string, words: Words): Promise<string> {
  const { exit, out } = await stanceOn(model, listed(words));
  expect(exit).toBe(0);
  return folded(out);
}

/** What is said on stderr, in one line, of a question that cannot be answered. */
export async function refusal(model: string, words: Words): Promise<string> {
  const { exit, out, err } = await stanceOn(model, listed(words));
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).not.toMatch(/\n\s+at /u);
  return folded(err);
}

/** A text in one line. */
export function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function listed(words: Words): readonly string[] {
  return typeof words === 'string' ? words.split(' ') : words;
}
