/** Numbers of things, as sentences have them. */

/** "1 row", "3 rows". */
export function howMany(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
