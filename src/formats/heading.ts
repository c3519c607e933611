/** Headings: the higher ones underlined. */
import type { Heading } from '../blocks/block.ts';
import type { Drawing } from './table.ts';
import { lineOf } from './text.ts';
import { widest, widthOfLine } from './line.ts';
import { wrap } from './wrap.ts';
import type { Line } from './line.ts';

export function headingLines({ level, text }: Heading, { width, measure, signs }: Drawing): readonly Line[] {
  const lines = wrap(
    lineOf(text, signs).map((piece) => ({ ...piece, tone: 'strong' as const })),
    width,
    measure,
  );
  if (level > 2) return lines;
  const under = signs[level === 1 ? '═' : '─'];
  const wide = widest(lines, (line) => widthOfLine(line, measure));
  return [...lines, [{ text: under.repeat(wide), tone: 'muted' }]];
}
