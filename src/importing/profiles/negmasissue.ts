/** An issue of NegMAS: words, numbers one by one, or the integers between two. */
import { quoted } from '../../load/fault.ts';
import { listedPoints, steppedPoints } from './domain.ts';
import type { DomainIssue } from './domain.ts';
import { refuseAt } from '../refused.ts';
import type { ScoredIssue } from '../scored.ts';
import { dueIn, itemsIn, numberAt, valueOf, wordAt } from './items.ts';
import type { Item } from './tree.ts';

/** Reads an issue of a domain. */
export function issueIn(item: Item): DomainIssue {
  const title = wordAt(dueIn(item, 'name'));
  const type = valueOf(item, 'type');
  const kind = type === null ? null : (wordAt(type).split('.').at(-1) ?? '');
  if (kind !== null && /continuous|infinite|callable/iu.test(kind))
    refuseAt(
      item.at,
      `${quoted(title)} is a ${kind}, which has no points that can be told apart`,
      'Import a domain of discrete issues.',
    );
  return { at: item.at, title, points: pointsIn(item, title, kind) };
}

function pointsIn(item: Item, title: string, kind: string | null): ScoredIssue['points'] {
  const values = dueIn(item, 'values');
  if (values.kind === 'number')
    return steppedPoints(values.at, title, { from: 0, to: whole(values) - 1, step: 1 });
  const items = itemsIn(values);
  if (kind !== 'ContiguousIssue')
    return listedPoints(
      item.at,
      title,
      items.map((one) => ({ name: wordAt(one), at: one.at })),
    );
  const [from, to] = items.map(whole);
  return from !== undefined && to !== undefined && items.length === 2
    ? steppedPoints(values.at, title, { from, to, step: 1 })
    : refuseAt(
        values.at,
        `The values of ${quoted(title)} are not its first and its last number`,
        'Write both: [10, 12].',
      );
}

function whole(item: Item): number {
  const number = numberAt(item);
  return Number.isSafeInteger(number)
    ? number
    : refuseAt(item.at, `${number} is no whole number`, 'An issue of integers goes from one to another.');
}
