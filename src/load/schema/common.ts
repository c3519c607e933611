/** The small kinds that many parts of a model file share: a date, a number, a claim and what it rests on. */
import { writtenBases } from '../../model/claim.ts';
import { dayPattern, isDay } from '../../model/day.ts';
import { dayHint } from './days.ts';
import { truthHint } from './mends.ts';
import { choice, listOf, mapping, maybe, wordOf, rule, text } from './schemas.ts';
import type { ValueOf } from './kinds.ts';

export const date = rule<string>(
  'bad-date',
  'a day of the calendar, such as 2026-03-01',
  ['text'],
  isDay,
  { type: 'string', format: 'date', pattern: dayPattern },
  dayHint,
);
export const number = rule<number>('wrong-type', 'a number', ['number'], Number.isFinite, {
  type: 'number',
});
export const truth = rule<boolean>(
  'wrong-type',
  'true or false',
  ['truth'],
  isTruth,
  { type: 'boolean' },
  truthHint,
);
export const importance = rule<number>(
  'bad-importance',
  'a number of 0 or more',
  ['number'],
  (value) => Number.isFinite(value) && Number(value) >= 0,
  { type: 'number', minimum: 0 },
  'Only the ratios within a party count: 5 is five times 1, and 0 is nothing.',
);

/** A point as it stands: an id, or a number on a range. */
export const bare = [
  { look: 'text', schema: text },
  { look: 'number', schema: number },
] as const;

/** One point, and no list or interval. */
export const single = choice('one point: an id, or a number on a range', bare);

/** Where in a source something stands. */
export const longEvidence = mapping({ source: text, at: maybe(text), quote: maybe(text) });

/** A source, with or without the place in it. */
export const evidence = choice('the id of a source, or { source, at, quote }', [
  { look: 'text', schema: text },
  { look: 'mapping', schema: longEvidence },
]);
export type EvidenceFile = ValueOf<typeof evidence>;

/** What a claim rests on. */
export const support = { basis: maybe(wordOf(writtenBases)), evidence: maybe(listOf(evidence)) };

/** A sentence with what it rests on. */
export const longClaim = mapping({ text, ...support });

/** A sentence, with or without what it rests on. */
export const claim = choice('text, or { text, basis, evidence }', [
  { look: 'text', schema: text },
  { look: 'mapping', schema: longClaim },
]);
export type ClaimFile = ValueOf<typeof claim>;

function isTruth(value: unknown): boolean {
  return typeof value === 'boolean';
}
