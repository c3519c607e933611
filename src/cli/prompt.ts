/** Asks on the terminal, a line at a time. It alone knows the library. */
import { isCancel, text, updateSettings } from '@clack/prompts';
import type { Prompted } from '../commands/writing.ts';

/** What was typed for each question, or null where somebody left with Ctrl-C, Ctrl-D or Escape. */
export async function prompt(asked: readonly Prompted[]): Promise<readonly string[] | null> {
  // Without this the end of the input, Ctrl-D, would end the program as if all were done.
  updateSettings({ aliases: { '\u0004': 'cancel' } });
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
