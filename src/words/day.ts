/** A day on the command line. */
import { isDay } from '../model/day.ts';
import { UsageError } from './usage.ts';

/** A day on the command line, or a usage error. */
export function readDay(word: string): string {
  if (isDay(word)) return word;
  throw new UsageError(
    `"${word}" is no day of the calendar`,
    'Write the year, the month and the day: 2026-03-01.',
  );
}
