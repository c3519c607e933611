/** Asks a model, given as text, as a shell would: for its answer in JSON, for its page, or for why there is none. */
import { expect } from 'vitest';
import { stanceOn } from '../harness.ts';

/** The answer in JSON to a question that can be answered, and of which there is nothing else to say. */
export async function ask(model: string, words: string) {
  const { exit, out, err } = await stanceOn(model, [...words.split(' '), '--json']);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out);
}

/** The answer in JSON, whatever is said beside it. */
export async function answer(model: string, words: readonly string[]) {
  const { exit, out, err } = await stanceOn(model, [...words, '--json']);
  expect(exit === 0 ? '' : err).toBe('');
  return JSON.parse(out);
}

/** The page for a terminal, in one line, so that a sentence is found however it was wrapped. */
export async function page(model: string, words: string): Promise<string> {
  const { exit, out } = await stanceOn(model, words.split(' '));
  expect(exit).toBe(0);
  return folded(out);
}

/** What is said on stderr of a question that cannot be answered. */
export async function refusal(model: string, words: string): Promise<string> {
  const { exit, out, err } = await stanceOn(model, words.split(' '));
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).not.toMatch(/\n\s+at /u);
  return folded(err);
}

export function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** The questions that a model alone answers. */
export const questions = [
  'show',
  'positions',
  'compare',
  'gaps',
  'rejections',
  'concessions',
  'proposal',
  'bridge',
  'timeline',
  'alignment',
  'report',
] as const;
