/** A report with what stands before it, whatever the format. */
import { paragraph } from './block.ts';
import type { Block } from './block.ts';
import type { Report } from './report.ts';
import { line, phrase } from './text.ts';
import type { Text } from './text.ts';

/** What of the envelope pages tell, too; machines are given all of it. */
export interface Head {
  readonly command: string;
  /** The model that was asked, where one was. */
  readonly model?: { readonly title: string; readonly date: string } | null;
  /** What was supposed with `--what-if`, where anything was. */
  readonly supposed?: readonly string[];
}

/** A report in its envelope. */
export interface HeadedReport {
  readonly envelope: Head;
  /** As whom the model was read, in words; null for the public. */
  readonly readAs: string | null;
  readonly report: Report<object>;
}

/** The answer as one object for machines, the envelope first. */
export function recordOf({ envelope, report }: HeadedReport): object {
  return { ...envelope, ...report.data() };
}

/** The answer for people; what is supposed stands at its head, so that nobody takes it for the model's. */
export function blocksOf({ envelope, readAs, report }: HeadedReport): readonly Block[] {
  const supposed = supposedText(envelope);
  const blocks = readAs === null ? report.blocks() : underTitle(report.blocks(), `${readAs}.`);
  return supposed === null ? blocks : [paragraph(supposed), ...blocks];
}

/** As whom a page is told stands where nobody who is handed it can overlook it. */
function underTitle(blocks: readonly Block[], told: string): readonly Block[] {
  const titles = blocks[0]?.kind === 'heading' ? 1 : 0;
  return [...blocks.slice(0, titles), paragraph(told), ...blocks.slice(titles)];
}

/** What is supposed, in words; null where nothing is. */
export function supposedText({ supposed }: Head): Text | null {
  if (supposed === undefined) return null;
  return line(phrase('Supposed, not in the model: ', 'bad'), `${supposed.join('; ')}.`);
}
