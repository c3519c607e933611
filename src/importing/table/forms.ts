/** What an issue becomes: a range where all that is named of it are numbers, a scale where one is given, else choices. */
import type { IssueFile } from '../../load/schema/model.ts';
import { grouped } from '../../model/group.ts';
import { fold } from '../../words/fold.ts';
import { counted } from '../../wording/words.ts';
import { pointOf, withIds } from '../names.ts';
import { isUnclear } from '../numbers.ts';
import type { DecimalSign } from '../numbers.ts';
import { Refused } from '../refused.ts';
import type { FilePlace } from '../refused.ts';
import { quantityIn, sharedUnit } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import type { Mention } from './statement.ts';

/** A point as a model has it, or on a range the numbers from one to another. */
export type Pointed = string | number | { readonly from: number; readonly to: number };

/** How an issue stands in a model, and what each mention of its points is there. */
export interface Form {
  readonly written: Pick<IssueFile, 'choices' | 'scale' | 'range'>;
  readonly pointed: (mention: Mention) => Pointed;
  readonly told: readonly string[];
}

/** What is named of an issue. */
export interface Mentions {
  readonly file: string;
  readonly title: string;
  readonly isOrdered: boolean;
  readonly all: readonly { readonly at: Mention; readonly place: FilePlace }[];
  /** The numbers beyond which somebody rejects all. */
  readonly beyond: readonly { readonly side: 'above' | 'below'; readonly at: number }[];
}

/** What decides of the form beside the mentions. */
export interface Shaping {
  /** Each from one end to the other. */
  readonly scales: readonly (readonly string[])[];
  readonly sign: DecimalSign;
  readonly spell: (word: string) => string;
}

/** The form of an issue; null where nothing is named of it. */
export function formOf(mentions: Mentions, shaping: Shaping): Form | null {
  const { all, beyond } = mentions;
  if (all.length === 0 && beyond.length === 0) return null;
  refuseUnclear(mentions, shaping.sign);
  const quantities = all.flatMap(({ at }) => quantityOf(at, shaping.sign) ?? []);
  const unit = quantities.length === all.length ? sharedUnit(quantities) : undefined;
  return unit === undefined ? listed(mentions, shaping) : ranged(mentions, quantities, unit, shaping.sign);
}

/** The numbers that a mention stands for, or null. */
export function quantityOf(at: Mention, sign: DecimalSign): Quantity | null {
  switch (at.kind) {
    case 'words':
      return quantityIn(at.text, sign);
    case 'stretch':
      return { from: at.from, to: at.to, unit: at.unit };
    case 'point':
      return null;
    default:
      return at satisfies never;
  }
}

/** A number alone, where from and to are one. */
export function pointedOf({ from, to }: Quantity): Pointed {
  return from === to ? from : { from, to };
}

function refuseUnclear({ file, all }: Mentions, sign: DecimalSign): void {
  if (sign !== null) return;
  const found = all.find(
    ({ at }) => at.kind === 'words' && isUnclear(/^[^\d]*([\d.,]+)/u.exec(at.text.slice(0, 60))?.[1] ?? ''),
  );
  if (found === undefined || found.at.kind !== 'words') return;
  const plain = found.at.text.replaceAll(/[^\d.,]/gu, '');
  throw new Refused(
    file,
    found.place,
    `"${found.at.text}" may be ${plain.replace(/[.,]/u, '')} or ${Number(plain.replace(',', '.'))}`,
    'Write the number without a sign between its thousands, or with four decimals.',
  );
}

function ranged(
  { title, beyond }: Mentions,
  quantities: readonly Quantity[],
  unit: string | null,
  sign: DecimalSign,
): Form {
  const numbers = [...quantities.flatMap(({ from, to }) => [from, to]), ...beyond.map(({ at }) => at)];
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const length = most - least || Math.abs(most) || 1;
  // What is beyond a number must be there to be rejected.
  const isOpen = (side: 'above' | 'below', end: number): boolean =>
    beyond.some((one) => one.side === side && one.at === end);
  const from = isOpen('below', least) || (least === most && least > 0) ? least - length : least;
  const to = isOpen('above', most) || (least === most && least <= 0) ? most + length : most;
  return {
    written: { range: { from, to, ...(unit === null ? {} : { unit }) } },
    pointed: (mention) => pointedOf(quantityOf(mention, sign) ?? { from, to: from, unit: null }),
    told: [
      ...bareTold(title, quantities, unit),
      `The range of "${title}" is from ${from} to ${to}, as far as the numbers in the table go.`,
    ],
  };
}

function listed({ title, isOrdered, all }: Mentions, { scales, sign, spell }: Shaping): Form {
  const inOrder = [...grouped(all, ({ at }) => fold(wordOf(at)))].flatMap(([word, [first]]) =>
    first === undefined ? [] : [[word, first.at] as const],
  );
  const scale = scales.find((words) => inOrder.every(([word]) => words.some((one) => fold(one) === word)));
  const words = scale ?? inOrder.map(([, at]) => wordOf(at));
  const isAlone = words.length < 2;
  const names = isAlone ? [...words, 'Something else'] : words;
  const ids = new Map(inOrder.map(([word, at]) => [word, at.kind === 'point' ? at.id : null]));
  const made = withIds(
    names.map((name) => ({ name: ids.get(fold(name)) ?? name, what: 'point' })),
    spell,
  );
  const points = made.map(({ id }, place) => ({ id, name: names[place] ?? id }));
  const byWord = new Map(points.map(({ id, name }) => [fold(name), id]));
  const written = points.map(pointOf);
  return {
    written: scale === undefined && !isOrdered ? { choices: written } : { scale: written },
    pointed: (mention) => byWord.get(fold(wordOf(mention))) ?? '',
    told: [
      ...unitsTold(title, all, sign),
      ...(isAlone ? [`"${title}" has one point in the table, so "Something else" was put beside it.`] : []),
    ],
  };
}

/** Numbers that stand without the unit that others have. */
function bareTold(title: string, quantities: readonly Quantity[], unit: string | null): readonly string[] {
  const bare = quantities.filter((one) => one.unit === null).length;
  if (unit === null || bare === 0) return [];
  return [
    `Of "${title}" ${counted(bare, 'number')} without a unit ${bare === 1 ? 'was' : 'were'} taken for ${unit}.`,
  ];
}

/** Amounts that would be a range, were they all in one unit. */
function unitsTold(title: string, all: Mentions['all'], sign: DecimalSign): readonly string[] {
  const quantities = all.flatMap(({ at }) => quantityOf(at, sign) ?? []);
  if (quantities.length < all.length) return [];
  const units = [...new Set(quantities.flatMap(({ unit }) => unit ?? []))];
  return [
    `The amounts of "${title}" have several units, so that they were read as words: ${units.join(', ')}.`,
  ];
}

function wordOf(at: Mention): string {
  switch (at.kind) {
    case 'words':
      return at.text.replaceAll(/\s+/gu, ' ').trim();
    case 'point':
      return at.label;
    case 'stretch':
      return at.from === at.to ? `${at.from}` : `${at.from} to ${at.to}`;
    default:
      return at satisfies never;
  }
}
