/** Reads the two ends of a range, and how finely it keeps the numbers between them. */
import { atDecimals, decimalsBetween } from '../../model/digits.ts';
import type { RangeIssue } from '../../model/issue.ts';
import { onKey } from '../fault.ts';
import type { Fault, Outcome, Path } from '../fault.ts';
import type { IssueFile } from '../schema/model.ts';

type RangeFile = NonNullable<IssueFile['range']>;
type Range = Pick<RangeIssue, 'from' | 'to' | 'step' | 'decimals' | 'unit'>;

/** The range of an issue; null, and a fault, where its ends do not hold numbers that can be told apart. */
export function readRange(id: string, range: RangeFile, path: Path): Outcome<Range | null> {
  const { from, to, unit = null, step = null } = range;
  if (from >= to) return { value: null, faults: [wrongWay(id, range, path)] };
  const decimals = decimalsBetween(from, to);
  if (decimals === null) return { value: null, faults: [unmeasured(id, range, path)] };
  const ends = { from: atDecimals(from, decimals), to: atDecimals(to, decimals) };
  return { value: { ...ends, step, decimals, unit }, faults: [] };
}

function wrongWay(id: string, { from, to }: RangeFile, path: Path): Fault {
  return {
    code: 'bad-range',
    message: `The range of "${id}" goes from ${from} to ${to}`,
    hint: 'Its "from" must be less than its "to".',
    place: onKey(...path, 'range'),
  };
}

function unmeasured(id: string, { from, to }: RangeFile, path: Path): Fault {
  const isLong = !Number.isFinite(to - from);
  return {
    code: 'bad-range',
    message: `The range of "${id}" goes from ${from} to ${to}, too ${isLong ? 'long' : 'short'} a way to be measured`,
    hint: isLong
      ? 'Give it in a larger unit.'
      : 'Numbers have 15 digits: count from an origin nearer to the range, or in a smaller unit.',
    place: onKey(...path, 'range'),
  };
}
