/** Days of the calendar, written as 2026-03-01. */

/** How a day is written. */
export const dayPattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
const dayForm = new RegExp(dayPattern, 'u');

/** Whether a value is a day that there is. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !dayForm.test(value)) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const found = new Date(Date.UTC(2000, month - 1, day));
  found.setUTCFullYear(year, month - 1, day);
  return found.getUTCFullYear() === year && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}

/** Orders days, the oldest first; null, from the beginning, stands before all. */
export function byDay(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : Number(one > other);
}

/** Whether something of a day, or from the beginning, has come by a date. */
export function isSoFar(day: string | null, date: string): boolean {
  return byDay(day, date) <= 0;
}
