/** Supposed moves in words, for readers who do not type them. */
import type { Negotiation } from '../model/negotiation.ts';
import { concessionOf, demandOf, rejectionOf } from '../words/entry.ts';
import { readSupposition } from '../words/supposition.ts';
import type { Supposition } from '../words/supposition.ts';
import { pointWords, rejectedWords, spanWords } from '../wording/point.ts';
import { listed } from '../wording/words.ts';

/** "NATO membership: Russia would also take Depends on consensus". */
export function moveWords(negotiation: Negotiation, text: string): string {
  const move = readSupposition(negotiation, text);
  const points = move.points.map((point) => pointOf(move, point));
  const what = points.length === 0 ? 'nothing' : listed(points);
  return `${move.issue.title}: ${move.party.name} ${verbs[move.part][move.how]} ${what}`;
}

function pointOf({ issue, part }: Supposition, point: string): string {
  switch (part) {
    case 'demands':
      return spanWords(issue, demandOf(issue, point).at);
    case 'concedes':
      return pointWords(issue, concessionOf(issue, point).at);
    case 'rejects':
      return rejectedWords(issue, rejectionOf(issue, point).what);
    default:
      return part satisfies never;
  }
}

const verbs: Readonly<Record<Supposition['part'], Readonly<Record<Supposition['how'], string>>>> = {
  demands: { '=': 'demands just', '+=': 'also demands', '-=': 'no longer demands' },
  concedes: { '=': 'offers just', '+=': 'would also take', '-=': 'would no longer take' },
  rejects: { '=': 'rejects just', '+=': 'also rejects', '-=': 'no longer rejects' },
};
