/** The sources of a document, by their numbers in a list at its end. */
import { heading } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import type { Source } from '../model/claim.ts';
import { citeAs } from '../wording/cite.ts';
import type { Cite } from '../wording/cite.ts';
import { sourceText } from './source.ts';

/** Sources by their number in the list at the end. */
export function numbered(sources: readonly Source[]): Cite {
  const numbers = new Map(sources.map((source, i) => [source, i + 1]));
  const name = (source: Source): string => `[${numbers.get(source) ?? '?'}]`;
  return (evidence) => citeAs(evidence, name);
}

/** That list under its heading; nothing where there is no source. */
export function sourceBlocks(sources: readonly Source[]): readonly Block[] {
  if (sources.length === 0) return [];
  const entries = sources.map((source, i) => ({ label: `[${i + 1}]`, text: sourceText(source) }));
  return [heading(2, 'Sources'), { kind: 'entries', entries }];
}
