/** Numbers as people and programs write them. */

/** What stands before the fraction of numbers; null where nothing has told it. */
export type DecimalSign = 'point' | 'comma' | null;

/** No number that people write is longer. */
const longestNumber = 60;

/** Three digits behind the only sign: "1,500" may be a thousand and five hundred, or one and a half. */
const unclear = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/u;

/**
 * The number that a text is; null where it is none. Thousands may be parted by blanks, apostrophes, and the sign that
 * is not that of the fraction. What could be two numbers is read by the sign that is given.
 */
export function numberIn(text: string, sign: DecimalSign): number | null {
  if (text.length > longestNumber) return null;
  const bare = bareOf(text);
  if (!/^[+-]?(?:\d[\d.,]*|[.,]\d+)(?:e[+-]?\d+)?$/iu.test(bare)) return null;
  if (unclear.test(bare) && sign === null) return null;
  const plain = withPoint(bare, sign);
  const number = Number(plain);
  return plain !== '' && Number.isFinite(number) ? number : null;
}

/** Whether a text could be two numbers, unless the fractions of others tell. */
export function isUnclear(text: string): boolean {
  return text.length <= longestNumber && unclear.test(bareOf(text));
}

/** The sign before the fraction in texts of one file, as far as they show it and agree. */
export function decimalSignIn(texts: Iterable<string>): DecimalSign {
  const found = new Set<DecimalSign>();
  for (const text of texts) {
    if (/\d,\d{1,2}(?![\d.,])|\.\d{3},\d/u.test(text)) found.add('comma');
    if (/\d\.\d{1,2}(?![\d.,])|,\d{3}\.\d/u.test(text)) found.add('point');
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

function bareOf(text: string): string {
  return text
    .trim()
    .replace(/^\u2212/u, '-')
    .replaceAll(/(?<=\d)[ \u00a0\u202f\u2009'’](?=\d{3}(?!\d))/gu, '');
}

/** The same number with a point, and nothing between its thousands. */
function withPoint(bare: string, sign: DecimalSign): string {
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last < 0) return bare;
  const isMixed = bare.includes('.') && bare.includes(',');
  const mark = bare.charAt(last);
  const isGrouped =
    !isMixed &&
    (bare.split(mark).length > 2 || (unclear.test(bare) && mark === (sign === 'point' ? ',' : '.')));
  const whole = isGrouped ? bare : bare.slice(0, last);
  const groups = whole.split(/[.,]/u);
  if (groups.slice(1).some((group) => group.length !== 3)) return '';
  return groups.join('') + (isGrouped ? '' : `.${bare.slice(last + 1)}`);
}

/** The finite number that a program has written; null where a text is none. */
export function plainNumber(text: string): number | null {
  const bare = text.trim();
  const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(bare) ? Number(bare) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** So many decimals are kept of a score: what stands behind them is what a computer has made of it. */
const decimals = 12;

/** A number without what a computer adds to it: .7353000000000001 is .7353. */
export function rounded(number: number): number {
  // Adding 0 takes the sign off a 0.
  return Number(number.toFixed(decimals)) + 0;
}
