/** What a value function of NegMAS makes of the points of its issue. */
import { quoted } from '../../load/fault.ts';
import type { DomainIssue } from './domain.ts';
import { refuseAt } from '../refused.ts';
import { numbersOf } from '../scored.ts';
import { dueIn, entriesIn, numberAt, valueOf, wordAt } from './items.ts';
import type { Item } from './tree.ts';

/** The value of each point of the issue, in their order. */
export function valuesBy(item: Item, issue: DomainIssue): readonly number[] {
  const type = wordAt(dueIn(item, 'type')).split('.').at(-1) ?? '';
  switch (type) {
    case 'TableFun':
      return tabled(dueIn(item, 'mapping'), issue);
    case 'AffineFun':
    case 'LinearFun': {
      const [slope, bias] = [numberAt(dueIn(item, 'slope')), valueOf(item, 'bias')];
      const offset = bias === null ? 0 : numberAt(bias);
      return numbersIn(item, issue).map((number) => slope * number + offset);
    }
    case 'IdentityFun':
      return numbersIn(item, issue);
    default:
      return refuseAt(
        item.at,
        `The type ${quoted(type)} is not read`,
        'Import functions of the types TableFun, AffineFun, LinearFun and IdentityFun.',
      );
  }
}

function tabled(mapping: Item, { title, points }: DomainIssue): readonly number[] {
  // Of a range a key is a number, however it is written.
  const wordOf = (key: string): string =>
    points.kind === 'range' && key.trim() !== '' ? `${Number(key)}` : key;
  const words = points.kind === 'names' ? points.names : numbersOf(points).map((number) => `${number}`);
  const known = new Set(words);
  const byWord = new Map<string, number>();
  for (const { key, at, value } of entriesIn(mapping)) {
    const word = wordOf(key);
    if (!known.has(word))
      refuseAt(
        at,
        `${quoted(title)} has no point ${quoted(key)}`,
        'Mend it, or take the domain of this function.',
      );
    if (byWord.has(word))
      refuseAt(at, `The point ${quoted(key)} of ${quoted(title)} stands twice`, 'Keep one of the two.');
    byWord.set(word, numberAt(value));
  }
  return words.map(
    (word) =>
      byWord.get(word) ??
      refuseAt(
        mapping.at,
        `The point ${quoted(word)} of ${quoted(title)} has no value`,
        'Write it in the mapping.',
      ),
  );
}

function numbersIn(item: Item, { title, points }: DomainIssue): readonly number[] {
  if (points.kind === 'range') return numbersOf(points);
  return points.names.map((name) => {
    const number = name.trim() === '' ? NaN : Number(name);
    return Number.isFinite(number)
      ? number
      : refuseAt(
          item.at,
          `${quoted(title)} has the point ${quoted(name)}, of which no number can be made`,
          'Give it a TableFun.',
        );
  });
}
