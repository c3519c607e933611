/** How a date is mended that is no day of the calendar. */

const form = 'Write the year, the month and the day: YYYY-MM-DD.';

/** What to write in place of a value that is no date, as far as it tells. */
export function dayHint(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
  const [, year = '', month, day] =
    /^(\d{4})(?:[-/.]?(\d\d?)(?:[-/.]?(\d\d?)(?:[T ].*)?)?)?$/u.exec(text) ?? [];
  if (year === '') return form;
  if (month === undefined) return `Where only the year is known, write its first day: ${year}-01-01.`;
  const written = `${year}-${month.padStart(2, '0')}`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) === 0 || Number(month) > 12) return form;
  if (day === undefined) return `Where only the month is known, write its first day: ${written}-01.`;
  if (Number(day) === 0 || Number(day) > days) return `${written} has ${days} days.`;
  return `Write ${written}-${day.padStart(2, '0')}.`;
}
