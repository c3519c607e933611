/** The small forms that many parts of a model file share: a date, a number, a claim and what it rests on. */
import * as z from 'zod/mini';
import { bases } from '../../model/claim.ts';
import { isDay } from '../../model/day.ts';
import { choose, isMapping, listOf, mapping, maybe, text, rule } from './kinds.ts';

export const date = rule<string>(
  'bad-date',
  'a day of the calendar, such as 2026-03-01',
  isDay,
  'Write the year, the month and the day: YYYY-MM-DD.',
);
export const number = rule<number>('wrong-type', 'a number', isNumber);
export const importance = rule<number>(
  'bad-importance',
  'a number of 0 or more',
  (value) => isNumber(value) && value >= 0,
  'Only the ratios within a party count: 5 is five times 1, and 0 is nothing.',
);

/** One point, and no list or interval. */
export const single = choose<string | number>('one point: an id, or a number on a range', (value) =>
  typeof value === 'number' ? number : typeof value === 'string' ? text : null,
);

const evidenceFields = mapping({ source: text, at: maybe(text), quote: maybe(text) });
export type EvidenceFile = string | z.infer<typeof evidenceFields>;
const oneEvidence = choose<EvidenceFile>('the id of a source, or { source, at, quote }', (value) =>
  typeof value === 'string' ? text : isMapping(value) ? evidenceFields : null,
);

/** What a claim rests on. */
export const support = { basis: maybe(z.enum(bases)), evidence: maybe(listOf(oneEvidence)) };

const claimFields = mapping({ text: text, ...support });
export type ClaimFile = string | z.infer<typeof claimFields>;
export const claim = choose<ClaimFile>('text, or { text, basis, evidence }', (value) =>
  typeof value === 'string' ? text : isMapping(value) ? claimFields : null,
);

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
