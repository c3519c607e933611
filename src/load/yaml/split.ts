/** Numbers that a comma splits in a list: [1,500] holds 1 and 500. */
import { isScalar } from 'yaml';
import type { Scalar, YAMLSeq } from 'yaml';
import type { Fault } from '../fault.ts';
import { meantNumber } from '../numbers.ts';

/** A warning for each number that stands in two entries, without a space behind its comma. */
export function splitNumbers({ items }: YAMLSeq, text: string): readonly Fault[] {
  const found: Fault[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const first: unknown = items[i];
    if (!isNumber(first)) continue;
    let last = first;
    for (
      let next: unknown = items[i + 1];
      isNumber(next) && isSplit(first, last, next, text);
      next = items[i + 1]
    ) {
      last = next;
      i += 1;
    }
    if (last !== first) found.push(warning(first, text.slice(first.range[0], last.range[1])));
  }
  return found;
}

type Numeral = Scalar & { readonly range: NonNullable<Scalar['range']> };

function isNumber(item: unknown): item is Numeral {
  return isScalar(item) && typeof item.value === 'number' && item.range !== null && item.range !== undefined;
}

/** Thousands are told by exactly three digits, and a fraction by the thousands before it. */
function isSplit(first: Numeral, last: Numeral, next: Numeral, text: string): boolean {
  if (text.slice(last.range[1], next.range[0]) !== ',') return false;
  // No number is so long, and no list may cost more than its length.
  if (next.range[1] - first.range[0] > 40) return false;
  const whole = text.slice(first.range[0], next.range[1]);
  return (
    /^[-+]?[1-9]\d{0,2}(?:,\d{3})+$/u.test(whole) || /^[-+]?[1-9]\d{0,2}(?:\.\d{3})+,\d\d?$/u.test(whole)
  );
}

/** It is told at the comma: what is wrong with the numbers themselves has its own place. */
function warning({ range }: Numeral, whole: string): Fault {
  const entries = whole.replaceAll(',', ', ');
  return {
    code: 'cut-short',
    message: `A comma parts the entries of a list, so ${entries.replaceAll(', ', ' and ')} are read and not ${whole}`,
    hint: `If one number is meant, write ${meantNumber(whole) ?? whole}; if not, a space behind each comma: [${entries}].`,
    place: range[1],
  };
}
