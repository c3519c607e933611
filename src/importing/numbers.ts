/** Numbers as people and programs write them. */

/** So many decimals are kept of a score: what stands behind them is what a computer has made of it. */
const decimals = 12;

/** The number that a text is, with a point or a comma before its fraction; null where it is none, or could be two. */
export function numberIn(text: string): number | null {
  const plain = text
    .trim()
    .replaceAll(/[\u00a0\u202f ](?=\d{3}(?!\d))/gu, '')
    .replace('\u2212', '-');
  const english = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain) && plain.split(',').length > 2;
  const dotted = /^[+-]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/u.test(plain);
  const one = english
    ? plain.replaceAll(',', '')
    : dotted
      ? plain.replaceAll('.', '').replace(',', '.')
      : plain.replace(/^([+-]?\d*),(\d+)$/u, '$1.$2');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(one) && Number.isFinite(Number(one))
    ? Number(one)
    : null;
}

/** A number without what a computer adds to it: .7353000000000001 is .7353. */
export function rounded(number: number): number {
  return Number(number.toFixed(decimals));
}
