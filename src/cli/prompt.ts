/** Asks on the terminal, a line at a time. It alone knows the library. */
import { isCancel, text } from '@clack/prompts';
import type { Asked } from '../commands/writing.ts';

/** What was typed for each question, or null where somebody left with Ctrl-C. */
export async function prompt(asked: readonly Asked[]): Promise<readonly string[] | null> {
  const answers: string[] = [];
  for (const { message, fallback, wrong } of asked) {
    const answer = await text({
      message,
      placeholder: fallback,
      defaultValue: fallback,
      validate: (typed = '') => (typed === '' ? undefined : (wrong(typed) ?? undefined)),
    });
    if (isCancel(answer)) return null;
    answers.push(answer);
  }
  return answers;
}
