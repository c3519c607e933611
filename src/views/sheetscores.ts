/** The scores of the party that a sheet speaks to, on one issue. */
import { paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import type { Cell } from '../blocks/table.ts';
import { line, phrase } from '../blocks/text.ts';
import { weakest } from '../model/claim.ts';
import type { Score } from '../model/entry.ts';
import type { Issue } from '../model/issue.ts';
import { supportText } from '../wording/cite.ts';
import type { Cite } from '../wording/cite.ts';
import { figure, pointWords } from '../wording/point.ts';

/** What each point is worth to you, why, and what that rests on; nothing where no point is scored. */
export function scoreBlocks(issue: Issue, scores: readonly Score[], cite: Cite): readonly Block[] {
  if (scores.length === 0) return [];
  const sorted = scores.toSorted((a, b) => a.at - b.at);
  const hasReasons = scores.some((score) => whyWords(score) !== '');
  const rows = sorted.map((score): readonly Cell[] => [
    [phrase(pointWords(issue, score.at), 'strong')],
    [phrase(figure(score.score))],
    ...(hasReasons ? [[phrase(whyWords(score))]] : []),
  ]);
  const support = supportText(
    cite,
    weakest(scores.map(({ basis }) => basis)),
    scores.flatMap(({ evidence }) => evidence),
  );
  const told =
    issue.kind === 'range' ? 'Between two of these numbers the score goes straight' : 'Your scores';
  return [
    { kind: 'table', heads: ['Point', 'Your score', ...(hasReasons ? ['Why'] : [])], rows, isDense: true },
    ...(issue.kind !== 'range' && support.length === 0
      ? []
      : [paragraph(line(phrase(told, 'muted'), support, phrase('.', 'muted')))]),
  ];
}

/** Why a point is worth so much, and the words that are quoted for it. */
function whyWords({ because, evidence }: Score): string {
  const quotes = evidence.flatMap(({ quote }) => (quote === null ? [] : [`"${quote}"`]));
  return [...(because === null ? [] : [because]), ...quotes].join(' ');
}
