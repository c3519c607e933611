/**
 * What a model file may hold, key by key. The shapes that take several forms (a point, a list, a mapping)
 * choose a schema by the look of the value, so that a fault is told of the form that was meant.
 */
import * as z from 'zod/mini';
import {
  bases,
  concessionStatuses,
  redlineGrounds,
  roles,
  settledStatuses,
  trusts,
} from '../model/negotiation.ts';
import { choose, idMap, isMapping, listOf, mapping, maybe, plainText, rule } from './shapes.ts';
import type { Mapping } from './shapes.ts';

const date = rule<string>('bad-date', 'a date such as 2026-03-01', isDate);
const importance = rule<number>(
  'bad-importance',
  'a number of 0 or more',
  (value) => isNumber(value) && value >= 0,
);
const number = rule<number>('wrong-type', 'a number', isNumber);
const basis = maybe(z.enum(bases));

const evidenceFields = mapping({ source: plainText, at: maybe(plainText), quote: maybe(plainText) });
export type EvidenceFile = string | z.infer<typeof evidenceFields>;
const oneEvidence = choose<EvidenceFile>('the id of a source, or { source, at, quote }', (value) =>
  typeof value === 'string' ? plainText : isMapping(value) ? evidenceFields : null,
);
const evidence = maybe(listOf(oneEvidence));
const grounds = { basis, evidence };

const claimFields = mapping({ text: plainText, ...grounds });
export type ClaimFile = string | z.infer<typeof claimFields>;
const claim = choose<ClaimFile>('text, or { text, basis, evidence }', (value) =>
  typeof value === 'string' ? plainText : isMapping(value) ? claimFields : null,
);
const notes = maybe(listOf(claim));

const sourceFields = mapping({
  title: plainText,
  date: maybe(date),
  url: maybe(plainText),
  file: maybe(plainText),
  note: maybe(plainText),
});

const view = mapping({ trust: maybe(z.enum(trusts)), because: maybe(plainText), ...grounds });
const aliases = maybe(listOf(plainText));

const party = mapping({
  name: plainText,
  aliases,
  role: maybe(z.enum(roles)),
  says: maybe(claim),
  alternative: maybe(claim),
  views: maybe(idMap(view, 'reference')),
  notes,
});

const bloc = mapping({ name: plainText, aliases, members: listOf(plainText) });

const pointFields = mapping({ id: plainText, label: maybe(plainText), note: maybe(plainText) });
export type PointFile = string | z.infer<typeof pointFields> | Mapping<string>;
const labelled = rule<Mapping<string>>(
  'bad-points',
  'one point an entry: an id, "id: label", or { id, label, note }',
  (value) => isMapping(value) && Object.values(value).length === 1 && isText(Object.values(value)[0]),
);
const point = choose<PointFile>('a point: an id, "id: label", or { id, label, note }', (value) =>
  typeof value === 'string' ? plainText : isMapping(value) ? ('id' in value ? pointFields : labelled) : null,
);
const points = maybe(rule<readonly PointFile[]>('wrong-type', 'a list of points', Array.isArray, point));

const settled = mapping({
  point: choose<string | number>('a point', (value) =>
    typeof value === 'number' ? number : typeof value === 'string' ? plainText : null,
  ),
  status: maybe(z.enum(settledStatuses)),
  since: maybe(date),
  between: maybe(listOf(plainText)),
  ...grounds,
});

const issue = mapping({
  title: plainText,
  question: maybe(plainText),
  group: maybe(plainText),
  choices: points,
  scale: points,
  range: maybe(mapping({ from: number, to: number, unit: maybe(plainText) })),
  settled: maybe(settled),
  notes,
});
export type IssueFile = z.infer<typeof issue>;

const interval = mapping({ from: maybe(number), to: maybe(number) });
export type IntervalFile = z.infer<typeof interval>;
export type DemandedFile = string | number | IntervalFile;
const demanded = choose<DemandedFile>('a point, a number or an interval { from, to }', (value) =>
  typeof value === 'number'
    ? number
    : typeof value === 'string'
      ? plainText
      : isMapping(value)
        ? interval
        : null,
);
const reasons = { because: maybe(plainText), ...grounds };
const demandFields = mapping({ point: demanded, ...reasons });
export type DemandFile = DemandedFile | z.infer<typeof demandFields>;
const demand = choose<DemandFile>(
  'a point, a list of points, an interval, or { point, because, basis, evidence }',
  (value) => {
    if (isMapping(value)) return 'from' in value || 'to' in value ? interval : demandFields;
    return typeof value === 'number' ? number : typeof value === 'string' ? plainText : null;
  },
);

const single = choose<string | number>('one point: an id, or a number on a range', (value) =>
  typeof value === 'number' ? number : typeof value === 'string' ? plainText : null,
);
const condition = mapping({ text: plainText, needs: maybe(idMap(single, 'reference')) });
export type ConditionFile = string | z.infer<typeof condition>;
const concessionFields = mapping({
  point: single,
  for: maybe(
    choose<ConditionFile>('text, or { text, needs: { issue: point } }', (value) =>
      typeof value === 'string' ? plainText : isMapping(value) ? condition : null,
    ),
  ),
  status: maybe(z.enum(concessionStatuses)),
  ...reasons,
});
export type ConcessionFile = string | number | z.infer<typeof concessionFields>;
const concession = choose<ConcessionFile>(
  'a point, a list of points, or { point, for, status, because, basis, evidence }',
  (value) =>
    isMapping(value)
      ? concessionFields
      : typeof value === 'number'
        ? number
        : typeof value === 'string'
          ? plainText
          : null,
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
  (value) =>
    typeof value === 'number'
      ? number
      : typeof value === 'string'
        ? plainText
        : isMapping(value)
          ? side
          : null,
);
const rejectionFields = mapping({
  point: z.optional(rejectedPoint),
  above: z.optional(number),
  below: z.optional(number),
  redline,
  ...reasons,
});
export type LongRejectionFile = z.infer<typeof rejectionFields>;
const shortRejections = idMap(maybe(plainText), 'reference');
export type RejectionFile = string | number | LongRejectionFile | Mapping<string | null | undefined>;
const rejection = choose<RejectionFile>(
  'a point, "point: reason", or { point, because, redline, basis, evidence }',
  (value) => {
    if (isMapping(value)) return isLongRejection(value) ? rejectionFields : shortRejections;
    return typeof value === 'number' ? number : typeof value === 'string' ? plainText : null;
  },
);

const positionFields = mapping({
  demands: maybe(listOf(demand)),
  concedes: maybe(listOf(concession)),
  rejects: maybe(listOf(rejection)),
  interest: maybe(plainText),
  says: maybe(claim),
  importance: maybe(importance),
  ...grounds,
});
export type PositionFields = z.infer<typeof positionFields>;
export type PositionFile = string | number | readonly DemandFile[] | PositionFields;
const position = choose<PositionFile>(
  'a point, or a mapping with demands, concedes, rejects or says',
  (value) =>
    isMapping(value) ? positionFields : typeof value === 'boolean' || value === null ? null : listOf(demand),
);

/** A model file of version 1. */
export const modelFile = mapping({
  stance: z.literal(1),
  title: plainText,
  date,
  phase: maybe(plainText),
  summary: maybe(plainText),
  notes,
  sources: maybe(idMap(sourceFields)),
  parties: idMap(party),
  blocs: maybe(idMap(bloc)),
  issues: idMap(issue),
  positions: maybe(idMap(maybe(idMap(position, 'reference')), 'reference')),
});
export type ModelFile = z.infer<typeof modelFile>;

/** Whether a mapping among the rejections is one entry in the long form, and not `point: reason` pairs. */
export function isLongRejection(value: object): value is LongRejectionFile {
  return 'point' in value || 'above' in value || 'below' in value;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
