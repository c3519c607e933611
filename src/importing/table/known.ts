/** What the words of a table mean in a model that is there: nothing is added to it that it does not know. */
import type { Issue } from '../../model/issue.ts';
import type { Negotiation } from '../../model/negotiation.ts';
import { fold } from '../../words/fold.ts';
import type { DecimalSign } from '../numbers.ts';
import { Refused } from '../refused.ts';
import type { FilePlace } from '../refused.ts';
import { quantityOf, pointedOf } from './forms.ts';
import type { Pointed } from './forms.ts';
import { isOneUnit } from './quantity.ts';
import type { Mention } from './statement.ts';

/** Where a word stands. */
interface Spot {
  readonly file: string;
  readonly place: FilePlace;
}

/** What a model knows, by each word for it. */
export interface Lookup {
  readonly sides: ReadonlyMap<string, { readonly id: string }>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly sources: ReadonlyMap<string, { readonly id: string }>;
}

/** All that a table may name, by its ids, names, titles and aliases. */
export function knownIn({ parties, blocs, issues, sources }: Negotiation): Lookup {
  const byWord = <T>(
    things: readonly T[],
    wordsOf: (thing: T) => readonly string[],
  ): ReadonlyMap<string, T> =>
    new Map(things.flatMap((thing) => wordsOf(thing).map((word) => [fold(word), thing] as const)));
  return {
    sides: byWord([...parties, ...blocs], ({ id, name, aliases }) => [id, name, ...aliases]),
    issues: byWord(issues, ({ id, title }) => [id, title]),
    sources: byWord(sources, ({ id, title }) => [title, id]),
  };
}

/** The id of a party or a bloc. */
export function sideIn({ sides }: Lookup, word: string, spot: Spot): string {
  return (sides.get(fold(word)) ?? unknown(spot, `no party "${word}"`, sides)).id;
}

/** The id of an issue. */
export function issueIn({ issues }: Lookup, word: string, spot: Spot): string {
  return (issues.get(fold(word)) ?? unknown(spot, `no issue "${word}"`, issues)).id;
}

/** The id of a source; null where the model has none such. */
export function sourceIn({ sources }: Lookup, word: string): string | null {
  return sources.get(fold(word))?.id ?? null;
}

/** The point of an issue that a mention means. */
export function pointedOn(
  { issues }: Lookup,
  id: string,
  mention: Mention,
  spot: Spot & { readonly sign: DecimalSign },
): Pointed {
  const issue = issues.get(fold(id)) ?? unknown(spot, `no issue "${id}"`, issues);
  return issue.kind === 'range' ? numbersOn(issue, mention, spot) : pointOn(issue, mention, spot);
}

function numbersOn(
  { title, from, to, unit }: Extract<Issue, { kind: 'range' }>,
  mention: Mention,
  spot: Spot & { readonly sign: DecimalSign },
): Pointed {
  const found = quantityOf(mention, spot.sign);
  if (found === null)
    throw new Refused(
      spot.file,
      spot.place,
      `"${wordIn(mention)}" is no number of "${title}"`,
      'Write a number, or two with ".." between them.',
    );
  if (
    unit !== null &&
    found.unit !== null &&
    !isOneUnit(found.unit, unit.split(' ')[0] ?? unit) &&
    !isOneUnit(found.unit, unit)
  )
    throw new Refused(
      spot.file,
      spot.place,
      `"${wordIn(mention)}" is not in ${unit}, as "${title}" is`,
      `Write the number in ${unit}.`,
    );
  if (found.from >= from && found.to <= to) return pointedOf(found);
  throw new Refused(
    spot.file,
    spot.place,
    `${wordIn(mention)} lies outside of "${title}", which is from ${from} to ${to}`,
    'Widen the range in the model first, or mend the number.',
  );
}

function pointOn({ title, points }: Exclude<Issue, { kind: 'range' }>, mention: Mention, spot: Spot): string {
  const word = wordIn(mention);
  const found = points.find(({ id, label }) => isOne(word, [id, label]));
  if (found !== undefined) return found.id;
  throw new Refused(
    spot.file,
    spot.place,
    `"${title}" has no point "${word}"`,
    `Points are: ${points.map(({ label }) => label).join(', ')}. Add it to the model first, or write one of these.`,
  );
}

function wordIn(mention: Mention): string {
  switch (mention.kind) {
    case 'words':
      return mention.text;
    case 'point':
      return mention.id;
    case 'stretch':
      return mention.from === mention.to ? `${mention.from}` : `${mention.from} to ${mention.to}`;
    default:
      return mention satisfies never;
  }
}

function isOne(word: string, words: readonly string[]): boolean {
  return words.some((one) => fold(one) === fold(word));
}

function unknown(
  { file, place }: Spot,
  what: string,
  known: ReadonlyMap<string, { readonly id: string }>,
): never {
  const ids = [...new Set([...known.values()].map(({ id }) => id))];
  const named = ids.length > mostNamed ? [...ids.slice(0, mostNamed), '…'] : ids;
  throw new Refused(
    file,
    place,
    `The model has ${what}`,
    `It has: ${named.join(', ')}. Add it to the model first, or write one of these.`,
  );
}

const mostNamed = 20;
