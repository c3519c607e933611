/** Numbers as people write them, with signs between the thousands and units, which YAML reads as text. */

const between = String.raw`[_'’\s\u00a0\u2009\u202f]`;
const unit = String.raw`%|‰|\p{Sc}|\p{L}+[23²³]?(?:[ /]\p{L}+[23²³]?)*\.?`;
const written = new RegExp(
  `^(?<sign>[-+−]?)(?:\\p{Sc}|[A-Z]{3})? ?(?<digits>\\d(?:[\\d.,]|${between}(?=\\d))*)\\s*(?<unit>${unit})?$`,
  'u',
);

const magnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mio', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
]);

/** Of these it is not known whether they are units or magnitudes. */
const ambiguous = new Set(['m', 'b', 't']);

/** The number that a text such as "1,500", "1 400", "1_600", "1.450,50", "50 %" or "€300" means, or null. */
export function meantNumber(text: string): number | null {
  const {
    sign = '',
    digits = '',
    unit: after = '',
  } = (text.length > 40 || /,\s/u.test(text) ? null : written.exec(text.trim()))?.groups ?? {};
  const [first = ''] = after.toLowerCase().split(/[ /.]/u);
  const plain = plainDigits(digits.replaceAll(new RegExp(between, 'gu'), ''));
  if (plain === null || ambiguous.has(first)) return null;
  const size = Number(plain) * (magnitudes.get(first) ?? 1);
  return sign === '-' || sign === '−' ? -size : size;
}

/** Without the signs between the thousands, and with a point before the fraction. */
function plainDigits(digits: string): string | null {
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return digits.replaceAll(',', '');
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/u.test(digits) || /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/u.test(digits))
    return digits.replaceAll('.', '').replace(',', '.');
  if (/^\d+,\d+$/u.test(digits)) return digits.replace(',', '.');
  return /^\d+(?:\.\d+)?$/u.test(digits) ? digits : null;
}
