/** The scores of a negotiation as a table that can be read. */
import type { Issue } from '../../src/model/issue.ts';
import type { Negotiation } from '../../src/model/negotiation.ts';

/** By party and issue what each point scores, under its label. */
export function scoresIn({
  positions,
}: Negotiation): Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>> {
  return Object.fromEntries(
    [...positions].map(([party, held]) => [
      party.name,
      Object.fromEntries(
        [...held].map(([issue, { scores }]) => [
          issue.title,
          Object.fromEntries(scores.map(({ at, score }) => [labelOf(issue, at), score])),
        ]),
      ),
    ]),
  );
}

function labelOf(issue: Issue, at: number): string {
  return issue.kind === 'range' ? `${at}` : (issue.points[at]?.label ?? '');
}

/** By party the least total that it would take, or null. */
export function walkAwaysIn({ parties }: Negotiation): Readonly<Record<string, number | null>> {
  return Object.fromEntries(parties.map(({ name, walkAway }) => [name, walkAway?.total ?? null]));
}
