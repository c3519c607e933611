/** What the words of a table mean in a model that is there: nothing is added to it that it does not know. */
import type { Issue } from '../../model/issue.ts';
import type { Negotiation } from '../../model/negotiation.ts';
import { fold } from '../../words/fold.ts';
import type { DecimalSign } from '../numbers.ts';
import { Refused } from '../refused.ts';
import type { FilePlace } from '../refused.ts';
import { quantityOf, pointedOf } from './forms.ts';
import type { Pointed } from './forms.ts';
import type { Mention } from './statement.ts';

/** Where a word stands. */
interface Spot {
  readonly file: string;
  readonly place: FilePlace;
}

/** The id of a party or a bloc, by its id, its name or an alias. */
export function sideIn({ parties, blocs }: Negotiation, word: string, spot: Spot): string {
  const sides = [...parties, ...blocs];
  const found = sides.find(({ id, name, aliases }) => isOne(word, [id, name, ...aliases]));
  if (found !== undefined) return found.id;
  throw unknown(spot, `no party "${word}"`, sides);
}

/** The id of an issue, by its id or its title. */
export function issueIn({ issues }: Negotiation, word: string, spot: Spot): string {
  const found = issues.find(({ id, title }) => isOne(word, [id, title]));
  if (found !== undefined) return found.id;
  throw unknown(spot, `no issue "${word}"`, issues);
}

/** The id of a source, by its id or its title; null where the model has none such. */
export function sourceIn({ sources }: Negotiation, word: string): string | null {
  return sources.find(({ id, title }) => isOne(word, [id, title]))?.id ?? null;
}

/** The point of an issue that a mention means. */
export function pointedOn(
  { issues }: Negotiation,
  id: string,
  mention: Mention,
  spot: Spot & { readonly sign: DecimalSign },
): Pointed {
  const issue = issues.find((one) => one.id === id);
  if (issue === undefined) throw unknown(spot, `no issue "${id}"`, issues);
  return issue.kind === 'range' ? numbersOn(issue, mention, spot) : pointOn(issue, mention, spot);
}

function numbersOn(
  { title, from, to }: Extract<Issue, { kind: 'range' }>,
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

function unknown({ file, place }: Spot, what: string, known: readonly { readonly id: string }[]): Refused {
  const ids = known.map(({ id }) => id).join(', ');
  return new Refused(
    file,
    place,
    `The model has ${what}`,
    `It has: ${ids}. Add it to the model first, or write one of these.`,
  );
}
