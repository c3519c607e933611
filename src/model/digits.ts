/**
 * How finely the numbers of a range are told apart. Doubles miss most decimals by a hair: 0.4 − 0.3 is not 0.1 to them,
 * and who stands as near as another would seem nearer. So each number of a range, and each figure worked out of them,
 * is kept at as many decimals as the range is worth: what was written alike, or is as far in truth, is then equal.
 */
import type { Issue } from './issue.ts';

/** A double holds any 15 digits, and room is left to take one number from another. */
const digitsOfDouble = 15;
/** At more decimals doubles do not hold a whole digit. */
const mostDecimals = 322;
/** Numbers are kept at 12 places below the first digit of the length of their range. */
const placesBelow = 12;
/** Where fewer places are left, less than a thousand numbers could be told apart, which measures nothing. */
const fewestPlaces = 3;
/** The powers of ten that doubles hold exactly. */
const powers = Array.from({ length: 23 }, (_, places) => 10 ** places);
/** Up to here doubles hold every whole number. */
const mostWhole = 2 ** 53;

/** At how many decimals a range keeps its numbers, below 0 for tens, hundreds and so on; null where doubles cannot measure it. */
export function decimalsBetween(from: number, to: number): number | null {
  if (!Number.isFinite(to - from)) return null;
  const most = Math.max(Math.abs(from), Math.abs(to));
  const finest = wholeKept(Math.min(digitsOfDouble - 1 - exponentOf(most), mostDecimals), most);
  const length = atDecimals(to - from, finest);
  if (length === 0 || exponentOf(length) + finest < fewestPlaces) return null;
  return wholeKept(Math.min(placesBelow - exponentOf(length), finest), most);
}

/** A number of an issue, a distance or a middle as its range keeps it; places in a list are whole, and stay as they are. */
export function kept(issue: Issue, figure: number): number {
  return issue.kind === 'range' ? atDecimals(figure, issue.decimals) : figure;
}

/** A figure at so many decimals, exactly as if it were written with them; zero has no sign. */
export function atDecimals(figure: number, decimals: number): number {
  const isWhole = decimals >= 0 && Number.isSafeInteger(figure);
  if (isWhole || !Number.isFinite(figure)) return figure + 0;
  return nearWhole(figure, decimals) ?? shifted(Math.round(shifted(figure, decimals)), -decimals);
}

/**
 * Nearly every figure has few decimals but for noise, which a product and a quotient take away many times faster;
 * null where its digits have to be looked at.
 */
function nearWhole(figure: number, decimals: number): number | null {
  const unit = powers[decimals];
  if (unit === undefined) return null;
  const whole = Math.round(figure * unit);
  const isNear = Math.abs(figure * unit - whole) < 0.25 && Number.isSafeInteger(whole);
  return isNear ? whole / unit + 0 : null;
}

/** Whole numbers that doubles hold are kept as they are written, however many digits they have. */
function wholeKept(decimals: number, most: number): number {
  return most <= mostWhole ? Math.max(decimals, 0) : decimals;
}

/** The figure with its decimal point moved, its digits as they are: no product of doubles would keep these. */
function shifted(figure: number, places: number): number {
  const [digits = '', exponent = ''] = figure.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** The place of the first digit, where twelve are looked at: 2 for hundreds, -1 for tenths. */
function exponentOf(figure: number): number {
  return Number(figure.toExponential(placesBelow - 1).split('e')[1]);
}
