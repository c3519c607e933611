/** Notes beside an answer, and refusals: sentences wrapped like a page. */
import { visible } from './escape.ts';
import { measureFor } from './measure.ts';
import { hanging } from './table.ts';
import { textOfLine, trimmed } from './line.ts';
import { wrap } from './wrap.ts';

/** A sentence, and set in below it what the reader can do, a line each. */
export async function toNote(told: string, hint: string | null, width: number): Promise<string> {
  const measure = await measureFor([told, hint]);
  const plain = (text: string) => [{ text: visible(text), tone: 'plain' as const }];
  const hints = hint === null ? [] : hint.split('\n');
  const lines = [
    ...wrap(plain(told), width, measure),
    ...hints.flatMap((one) => hanging(plain(one), { width, measure }, 2)),
  ];
  return lines.map((line) => `${textOfLine(trimmed(line))}\n`).join('');
}
