/** What is said beside an answer, on stderr. */
import { toNote } from '../formats/note.ts';
import { widthFor } from './look.ts';
import type { Environment } from './look.ts';
import { writeTo } from './write.ts';
import type { Sink } from './write.ts';

/** What of the world telling something needs. */
export interface Listener {
  readonly env: Environment;
  readonly stderr: Sink;
}

/** Says a sentence, and set in below it what the reader can do about it. */
export async function note(
  sentence: string,
  { env, stderr }: Listener,
  hint: string | null = null,
): Promise<void> {
  await writeTo(stderr, [await toNote(sentence, hint, widthFor(stderr, null, env))]);
}
