/** What a position may hold: its entries, each of which may be as short as a point. */
import type * as z from 'zod/mini';
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
import type { Likeness, Mapping } from './looks.ts';

const reasons = { because: maybe(text), ...support };

const interval = mapping({ from: maybe(number), to: maybe(number) });
const demanded = choice('a point, a number or an interval { from, to }', [
  { look: 'mapping', schema: interval },
  ...bare,
]);
export type DemandedFile = z.infer<typeof demanded>;
const longDemand = mapping({ point: demanded, ...reasons });
const demand = choice(
  'a point, a list of points, an interval { from, to }, or { point, because, basis, evidence }',
  [
    { look: { keys: ['point'] }, schema: longDemand },
    { look: keysOf(interval), schema: interval },
    { look: keysOf(longDemand), schema: longDemand },
    ...bare,
  ],
);
export type DemandFile = z.infer<typeof demand>;

const sides = { above: optional(number), below: optional(number) };
const need = choice('a point, a list of points, or on a range { from, to }, { above: n } or { below: n }', [
  { look: 'mapping', schema: mapping({ from: maybe(number), to: maybe(number), ...sides }) },
  ...bare,
]);
export type NeedFile = z.infer<typeof need>;
const condition = choice('text, or { text, needs: { issue: point } }', [
  { look: 'text', schema: text },
  { look: 'mapping', schema: mapping({ text, needs: maybe(idMap(listOf(need))) }) },
]);
export type ConditionFile = z.infer<typeof condition>;
const longConcession = mapping({
  point: single,
  for: maybe(condition),
  status: maybe(wordOf(concessionStatuses)),
  ...reasons,
});
const concession = choice('a point, a list of points, or { point, for, status, because, basis, evidence }', [
  { look: keysOf(longConcession), schema: longConcession },
  ...bare,
]);
export type ConcessionFile = z.infer<typeof concession>;

const redline = rule<boolean | (typeof redlineGrounds)[number]>(
  'wrong-type',
  'true, law, mandate or principle',
  ['truth', 'text'],
  (value) => typeof value === 'boolean' || redlineGrounds.some((kind) => kind === value),
);
const rejected = choice('a point, a number, { above: n } or { below: n }', [
  { look: 'mapping', schema: mapping(sides) },
  ...bare,
]);
const longRejection = mapping({ point: optional(rejected), ...sides, redline: maybe(redline), ...reasons });
export type LongRejectionFile = z.infer<typeof longRejection>;
const isLong: Likeness = { keys: ['point', 'above', 'below'] };
const reason = rule<string>(
  'wrong-type',
  'the reason, as text',
  ['text'],
  isText,
  'With more than a reason, write { point: …, because: …, redline: … }.',
);
const rejection = choice(
  'a point, "point: reason", { above: n }, { below: n }, or { point, because, redline, basis, evidence }',
  [
    { look: isLong, schema: longRejection },
    // An interval is meant, and none can be rejected.
    { look: { keys: ['from', 'to'], holding: 'number' }, schema: null },
    { look: 'mapping', schema: idMap(maybe(reason)) },
    ...bare,
  ],
  'On a range, reject all above a number, all below one, or both as two entries of a list.',
);
export type RejectionFile = z.infer<typeof rejection>;

const positionFields = mapping({
  since: maybe(date),
  because: maybe(text),
  demands: maybe(listOf(demand)),
  concedes: maybe(listOf(concession)),
  rejects: maybe(listOf(rejection)),
  interest: maybe(text),
  says: maybe(claim),
  importance: maybe(importance),
  ...support,
});
export type PositionFields = z.infer<typeof positionFields>;

/** All keys that a position can have. */
export const positionKeys: readonly string[] = Object.keys(positionFields.shape);

/** What is said at one time: a bare point or a list of points only demands it. */
export type SingleFile = string | number | readonly DemandFile[] | PositionFields;
export type HistoryFile = readonly (PositionFields | undefined)[];
export type PositionFile = SingleFile | HistoryFile;

const dated: Likeness = { entry: { keys: ['since', 'demands', 'concedes', 'rejects', 'says'] } };

/** What a party says of an issue; a bare point, or a list of points, only demands it, and a list of positions is a history. */
export const position: z.ZodMiniType<PositionFile> = choice(
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

/** What a reader of a fault is told beside the keys that a mapping knows. */
export const advice: ReadonlyMap<unknown, string> = new Map([
  [interval, 'With a reason, write { point: { from: …, to: … }, because: … }.'],
]);

/** The look of a mapping with any of the keys that a schema knows, so that it was meant to be one. */
function keysOf({ shape }: { readonly shape: Mapping<unknown> }): Likeness {
  return { keys: Object.keys(shape) };
}
