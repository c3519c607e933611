/** What a position may hold: its entries, each in a short and a long form. */
import * as z from 'zod/mini';
import { concessionStatuses, redlineGrounds } from '../../model/entry.ts';
import { claim, date, support, importance, number, single } from './common.ts';
import { choose, idMap, isMapping, isText, listOf, mapping, maybe, text, rule } from './kinds.ts';
import type { Mapping } from './kinds.ts';

const reasons = { because: maybe(text), ...support };

const interval = mapping({ from: maybe(number), to: maybe(number) });
export type IntervalFile = z.infer<typeof interval>;
export type DemandedFile = string | number | IntervalFile;
const demanded = choose<DemandedFile>('a point, a number or an interval { from, to }', (value) =>
  isMapping(value) ? interval : pointForm(value),
);
const demandFields = mapping({ point: demanded, ...reasons });
export type DemandFile = DemandedFile | z.infer<typeof demandFields>;
const demand = choose<DemandFile>(
  'a point, a list of points, an interval { from, to }, or { point, because, basis, evidence }',
  (value) => {
    if (!isMapping(value)) return pointForm(value);
    if ('point' in value || !isOf(interval, value)) return isOf(demandFields, value) ? demandFields : null;
    return interval;
  },
);

const condition = mapping({ text: text, needs: maybe(idMap(single)) });
export type ConditionFile = string | z.infer<typeof condition>;
const concessionFields = mapping({
  point: single,
  for: maybe(
    choose<ConditionFile>('text, or { text, needs: { issue: point } }', (value) =>
      typeof value === 'string' ? text : isMapping(value) ? condition : null,
    ),
  ),
  status: maybe(z.enum(concessionStatuses)),
  ...reasons,
});
export type ConcessionFile = string | number | z.infer<typeof concessionFields>;
const concession = choose<ConcessionFile>(
  'a point, a list of points, or { point, for, status, because, basis, evidence }',
  (value) => {
    if (!isMapping(value)) return pointForm(value);
    return isOf(concessionFields, value) ? concessionFields : null;
  },
);

const side = mapping({ above: z.optional(number), below: z.optional(number) });
const redline = maybe(
  rule<boolean | 'law' | 'mandate' | 'principle'>(
    'wrong-type',
    'true, law, mandate or principle',
    (value) => typeof value === 'boolean' || redlineGrounds.some((ground) => ground === value),
  ),
);
const rejectedPoint = choose<string | number | z.infer<typeof side>>(
  'a point, a number, { above: n } or { below: n }',
  (value) => (isMapping(value) ? side : pointForm(value)),
);
const rejectionFields = mapping({
  point: z.optional(rejectedPoint),
  above: z.optional(number),
  below: z.optional(number),
  redline,
  ...reasons,
});
export type LongRejectionFile = z.infer<typeof rejectionFields>;
const reason = rule<string>(
  'wrong-type',
  'the reason, as text',
  isText,
  'With more than a reason, write { point: …, because: …, redline: … }.',
);
const shortRejections = idMap(maybe(reason));
export type RejectionFile = string | number | LongRejectionFile | Mapping<string | null | undefined>;
const rejection = choose<RejectionFile>(
  'a point, "point: reason", { above: n }, { below: n }, or { point, because, redline, basis, evidence }',
  (value) => {
    if (!isMapping(value)) return pointForm(value);
    if (isLongRejection(value)) return rejectionFields;
    return typeof value['from'] === 'number' || typeof value['to'] === 'number' ? null : shortRejections;
  },
  'On a range, reject all above a number, all below one, or both as two entries of a list.',
);

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
/** What is said at one time: a bare point or a list of points only demands it. */
export type SingleFile = string | number | readonly DemandFile[] | PositionFields;
export type HistoryFile = readonly (PositionFields | undefined)[];
export type PositionFile = SingleFile | HistoryFile;

/** What a party says of an issue; a bare point, or a list of points, only demands it, and a list of positions is a history. */
export const position = choose<PositionFile>(
  'a point, a mapping with demands, concedes, rejects or says, or a list of such with "since"',
  (value) => {
    if (isMapping(value)) return positionFields;
    if (isHistory(value)) return listOf(positionFields);
    return typeof value === 'boolean' ? null : listOf(demand);
  },
);

/** Whether a list holds whole positions, and not points that are demanded. */
export function isHistory(value: unknown): value is HistoryFile {
  const isWhole = (item: unknown): boolean =>
    isMapping(item) &&
    ['since', 'demands', 'concedes', 'rejects', 'says'].some((key) => Object.hasOwn(item, key));
  return Array.isArray(value) && value.some(isWhole);
}

/** What a reader of a fault is told beside the keys that a form knows. */
export const advice: ReadonlyMap<unknown, string> = new Map([
  [interval, 'With a reason, write { point: { from: …, to: … }, because: … }.'],
]);

/** Whether a mapping among the rejections is one entry in the long form, and not `point: reason` pairs. */
export function isLongRejection(value: object): value is LongRejectionFile {
  return 'point' in value || 'above' in value || 'below' in value;
}

/** Whether a mapping has a key of this form, so that it was meant to be one. */
function isOf(form: typeof interval | typeof demandFields | typeof concessionFields, value: object): boolean {
  return Object.keys(value).some((key) => Object.hasOwn(form.shape, key));
}

function pointForm(value: unknown): z.ZodMiniType | null {
  return typeof value === 'number' ? number : typeof value === 'string' ? text : null;
}
