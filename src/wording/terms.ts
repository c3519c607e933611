/** On what terms a concession is offered, in words. */
import type { Concession, Need } from '../model/entry.ts';
import type { Issue } from '../model/issue.ts';
import type { Span } from '../model/points.ts';
import { openSide } from '../model/stance.ts';
import { pointWords, spanWords } from './point.ts';
import { anyOf } from './words.ts';

/** " (hinted, for: …)": how a concession is offered, where that is not plainly. */
export function asideOf(concession: Concession): string {
  const told = offerWords(concession);
  return told === '' ? '' : ` (${told})`;
}

/** "hinted; for: …": the same in bare words. */
export function offerWords({ status, for: terms, needs }: Concession): string {
  const told = [
    ...(status === 'offered' ? [] : [status]),
    ...(terms === null ? [] : [`for: ${terms}`]),
    ...needs.map((need) => `needs ${needWords(need)}`),
  ];
  return told.join('; ');
}

/** "took it back", "as a symbol": how it was offered and counts for nothing, to stand behind what was offered. */
export function droppedWords({ status }: Pick<Concession, 'status'>): string {
  return status === 'withdrawn' ? 'and took it back' : 'as a symbol';
}

/** What a concession waits for on another issue: "4.5 % or more on Pay". */
export function needWords({ issue, points }: Need): string {
  return `${anyOf(points.map((one) => stretchWords(issue, one)))} on ${issue.title}`;
}

/** On a range what reaches to its end is told by the other end, which is in it. */
function stretchWords(issue: Issue, one: Span): string {
  const side = openSide(issue, one);
  if (side === null) return spanWords(issue, one);
  return side === 'above' ? `${pointWords(issue, one.from)} or more` : `${pointWords(issue, one.to)} or less`;
}
