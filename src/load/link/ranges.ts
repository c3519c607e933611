/** Reads the two ends of a range, and how finely it keeps the numbers between them. */
import { atDecimals, decimalsBetween } from '../../model/digits.ts';
import { byFraction, fraction, fractionOf, minus, over } from '../../model/fraction.ts';
import type { RangeIssue } from '../../model/issue.ts';
import { onKey } from '../fault.ts';
import type { Fault, Outcome, Path, Wrong } from '../fault.ts';
import type { IssueFile } from '../schema/model.ts';

type RangeFile = NonNullable<IssueFile['range']>;
type Range = Pick<RangeIssue, 'from' | 'to' | 'step' | 'decimals' | 'unit'>;

/** The range of an issue; null, and a fault, where its ends do not hold numbers that can be told apart. */
export function readRange(id: string, range: RangeFile, path: Path): Outcome<Range | null> {
  const { from, to, unit = null, step = null } = range;
  if (from >= to) return { value: null, faults: [wrongWay(id, range, path)] };
  const ends = keptEnds(from, to);
  if (ends === null) return { value: null, faults: [unmeasured(id, range, path)] };
  const value = { ...ends, step, unit };
  const wrong = step === null ? null : wrongStep(step, ends);
  return wrong === null
    ? { value, faults: [] }
    : { value: { ...value, step: null }, faults: [{ ...wrong, place: onKey(...path, 'range', 'step') }] };
}

/** The ends as the range keeps them: how finely it does, they tell as they are kept, so that a model of kept numbers is the same. */
function keptEnds(from: number, to: number): Pick<Range, 'from' | 'to' | 'decimals'> | null {
  const decimals = decimalsBetween(from, to);
  if (decimals === null) return null;
  const ends = { from: atDecimals(from, decimals), to: atDecimals(to, decimals) };
  return ends.from === from && ends.to === to ? { ...ends, decimals } : keptEnds(ends.from, ends.to);
}

/** So many points a range has at most: no party thinks in more. */
const mostPoints = 10_001;

/** What is wrong with a step, counted in the decimals that the file writes: it must lead from one end into the range. */
function wrongStep(step: number, { from, to }: Pick<Range, 'from' | 'to'>): Wrong | null {
  const code = 'bad-step';
  if (step <= 0) return { code, message: `A step of ${step} leads nowhere`, hint: 'Write a number above 0.' };
  const steps = over(minus(fractionOf(to), fractionOf(from)), fractionOf(step));
  if (byFraction(steps, fraction(1n)) < 0)
    return {
      code,
      message: `A step of ${step} is longer than the range from ${from} to ${to}`,
      hint: 'Write a shorter step, or leave it out.',
    };
  const points = steps.top / steps.bottom + (steps.bottom === 1n ? 1n : 2n);
  if (points <= mostPoints) return null;
  return {
    code,
    message: `A step of ${step} makes ${points} points of the range from ${from} to ${to}`,
    hint: `A range has 10,001 points at most: write a longer step, or leave it out.`,
  };
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
