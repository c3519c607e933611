/** What a position may hold: its entries, each of which may be as short as a point. */
import { concessionStatuses, redlineGrounds } from '../../model/entry.ts';
import { bare, claim, date, importance, number, single, support } from './common.ts';
import {
  choice,
  idMap,
  isText,
  list,
  listOf,
  mapping,
  maybe,
  wordOf,
  optional,
  rule,
  text,
} from './schemas.ts';
import { looksLike } from './looks.ts';
import { instead, positionMeant, scoreMeant } from './meant.ts';
import { concessionHint, reasonHint, redlineHint } from './mends.ts';
import { filled, pointPattern } from './shapes.ts';
import { ends, sideWords } from './synonyms.ts';
import type { Likeness, Mapping } from './looks.ts';
import type { Schema, ValueOf } from './kinds.ts';

const reasons = { because: maybe(text), ...support };

/** The numbers of a range from one to another, where either end may be left out. */
export const interval = mapping(
  { from: maybe(number), to: maybe(number) },
  'With a reason, write { point: { from: …, to: … }, because: … }.',
);
const demanded = choice('a point, a number or an interval { from, to }', [
  { look: 'mapping', schema: interval },
  ...bare,
]);
export type DemandedFile = ValueOf<typeof demanded>;

/** A demand with its reason. */
export const longDemand = mapping({ point: demanded, ...reasons });

/** What a party demands. */
export const demand = choice(
  'a point, a list of points, an interval { from, to }, or { point, because, basis, evidence }',
  [
    { look: { keys: ['point'] }, schema: longDemand },
    { look: { keys: ends }, schema: interval },
    { look: keysOf(longDemand), schema: longDemand },
    ...bare,
  ],
);
export type DemandFile = ValueOf<typeof demand>;

const sides = { above: optional(number), below: optional(number) };

/** The numbers of a range that a condition waits for. */
export const neededNumbers = mapping({ from: maybe(number), to: maybe(number), ...sides });

/** What another issue must come to. */
export const need = choice(
  'a point, a list of points, or on a range { from, to }, { above: n } or { below: n }',
  [{ look: 'mapping', schema: neededNumbers }, ...bare],
);
export type NeedFile = ValueOf<typeof need>;

/** A condition with what it waits for. */
export const longCondition = mapping({ text, needs: maybe(idMap(listOf(need))) });
const condition = choice('text, or { text, needs: { issue: point } }', [
  { look: 'text', schema: text },
  { look: 'mapping', schema: longCondition },
]);
export type ConditionFile = ValueOf<typeof condition>;
const conceded = choice('one point: an id, or a number on a range', bare, concessionHint);

/** A concession with what it asks in return. */
export const longConcession = mapping(
  {
    point: conceded,
    for: maybe(condition),
    status: maybe(wordOf(concessionStatuses)),
    ...reasons,
  },
  concessionHint,
);

/** What a party concedes. */
export const concession = choice(
  'a point, a list of points, or { point, for, status, because, basis, evidence }',
  [{ look: keysOf(longConcession), schema: longConcession }, ...bare],
  concessionHint,
);
export type ConcessionFile = ValueOf<typeof concession>;

const redline = rule<boolean | (typeof redlineGrounds)[number]>(
  'wrong-type',
  'true, law, mandate or principle',
  ['truth', 'text'],
  (value) => typeof value === 'boolean' || redlineGrounds.some((kind) => kind === value),
  { enum: [...redlineGrounds, true, false] },
  redlineHint(redlineGrounds),
);

/** The numbers of a range that are rejected. */
export const rejectedNumbers = mapping(sides);
const rejected = choice('a point, a number, { above: n } or { below: n }', [
  { look: 'mapping', schema: rejectedNumbers },
  ...bare,
]);

/** A rejection with its reason. */
export const longRejection = mapping({
  point: optional(rejected),
  ...sides,
  redline: maybe(redline),
  ...reasons,
});
export type LongRejectionFile = ValueOf<typeof longRejection>;
const isLong: Likeness = { keys: ['point', 'above', 'below'] };
const reason = rule<string>('wrong-type', 'the reason, as text', ['text'], isText, filled, reasonHint);

/** What a party rejects. */
export const rejection = choice(
  'a point, "point: reason", { above: n }, { below: n }, or { point, because, redline, basis, evidence }',
  [
    { look: isLong, schema: longRejection },
    // An interval is meant, and none can be rejected.
    { look: { keys: ends, holding: 'number' }, schema: null },
    { look: { keys: sideWords, holding: 'number' }, schema: longRejection },
    { look: 'mapping', schema: idMap(maybe(reason)) },
    ...bare,
  ],
  'On a range, reject all above a number, all below one, or both as two entries of a list.',
);
export type RejectionFile = ValueOf<typeof rejection>;

/** The score of a point with its reason. */
export const longScore = mapping({ point: single, score: number, ...reasons }, instead(scoreMeant));
const scores = choice(
  'the score of each point: { point: score }, or a list of { point, score, because, basis, evidence }',
  [
    { look: 'mapping', schema: idMap(number, null, pointPattern) },
    { look: 'list', schema: list(longScore) },
  ],
);
export type ScoresFile = ValueOf<typeof scores>;

const positionShape = {
  since: maybe(date),
  because: maybe(text),
  demands: maybe(listOf(demand)),
  concedes: maybe(listOf(concession)),
  rejects: maybe(listOf(rejection)),
  scores: maybe(scores),
  interest: maybe(text),
  says: maybe(claim),
  importance: maybe(importance),
  ...support,
};

/** The keys by which a position says something: it has one at least. */
export const sayingKeys = ['demands', 'concedes', 'rejects', 'scores', 'says'] as const;

/** All keys that a position can have. */
export const positionKeys: readonly string[] = Object.keys(positionShape);

/** A position as a whole. */
export const positionFields = mapping(positionShape, instead(positionMeant(positionKeys)));
export type PositionFields = ValueOf<typeof positionFields>;

/** What is said at one time: a bare point or a list of points only demands it. */
export type SingleFile = string | number | readonly DemandFile[] | PositionFields;
export type HistoryFile = readonly (PositionFields | undefined)[];
export type PositionFile = SingleFile | HistoryFile;

const dated: Likeness = { entry: { keys: ['since', 'demands', 'concedes', 'rejects', 'says'] } };

/** What a party says of an issue; a bare point, or a list of points, only demands it, and a list of positions is a history. */
export const position: Schema<PositionFile> = choice(
  'a point, a mapping with demands, concedes, rejects or says, or a list of such with "since"',
  [
    { look: 'mapping', schema: positionFields },
    { look: dated, schema: list(positionFields) },
    { look: 'list', schema: list(demand) },
    ...bare,
  ],
);

/** Whether a list holds whole positions, and not points that are demanded. */
export function isHistory(value: unknown): value is HistoryFile {
  return looksLike(value, dated);
}

/** Whether a mapping among the rejections is one entry that names its point, and not `point: reason` pairs. */
export function isLongRejection(value: object): value is LongRejectionFile {
  return looksLike(value, isLong);
}

/** The look of a mapping with any of the keys that a schema knows, so that it was meant to be one. */
function keysOf({ keys }: { readonly keys: Mapping<unknown> }): Likeness {
  return { keys: Object.keys(keys) };
}
