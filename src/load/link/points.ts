/** Follows a point that is named to its place among those of an issue. */
import { kept } from '../../model/digits.ts';
import type { ListedIssue, RangeIssue } from '../../model/issue.ts';
import { fold } from '../../words/fold.ts';
import { quoted } from '../fault.ts';
import type { Wrong } from '../fault.ts';
import { flow } from '../mend/flow.ts';
import { whichMeant } from '../mend/lookalikes.ts';
import { meantNumber } from '../mend/numbers.ts';
import { boundOf, stretchOf } from '../mend/stretch.ts';
import { hintAt } from './hints.ts';
import type { KnownIssue, Linking } from './references.ts';
import { placeOfSpot } from './spot.ts';
import type { Spot } from './spot.ts';

/** The place of a point on its issue, or null, which is a fault unless the issue's own faults may hide the point. */
export function linkPoint(
  linking: Linking,
  { issue, places, isDoubtful }: KnownIssue,
  value: string | number,
  spot: Spot,
): number | null {
  const found =
    typeof value === 'number' && issue.kind === 'range' ? kept(issue, value) : places.get(`${value}`);
  if (found !== undefined && (issue.kind !== 'range' || isWithin(issue, found))) return found;
  if (isDoubtful) return null;
  const wrong = issue.kind === 'range' ? notInRange(issue, value) : notListed(linking, issue, `${value}`);
  linking.faults.push({ ...wrong, place: placeOfSpot(spot) });
  return null;
}

function isWithin({ from, to }: RangeIssue, value: number): boolean {
  return value >= from && value <= to;
}

function notInRange(issue: RangeIssue, value: string | number): Wrong {
  const { id, from, to } = issue;
  if (typeof value === 'number')
    return {
      code: 'outside-range',
      message: `${value} lies outside "${id}", which goes from ${from} to ${to}`,
      hint: 'Mend the number, or widen the range.',
    };
  return {
    code: 'wrong-type',
    message: `${quoted(value)} is no number, and "${id}" is a range`,
    hint: numberHint(value),
  };
}

function numberHint(value: string): string {
  const number = meantNumber(value);
  if (value.trim() !== '' && Number.isFinite(Number(value)))
    return `Write the number without quotes; to reject it with a reason, write { point: ${Number(value)}, because: … }.`;
  if (number !== null) return `Write the number alone, ${number}; the unit stands with the range.`;
  const numbers = value.split(',').map((part) => meantNumber(part));
  if (numbers.length > 1 && !numbers.includes(null))
    return `Numbers stand in brackets: [${numbers.join(', ')}].`;
  const stretch = stretchOf(value);
  if (stretch !== undefined)
    return `A demand may go from one number to another, ${flow({ from: stretch.from, to: stretch.to })}; a concession is the one that is farthest from it, and a point of a draft is one.`;
  const bound = boundOf(value);
  if (bound !== null)
    return `A demand is written ${flow({ [bound.end]: bound.number })}, a rejection ${flow({ [bound.side]: bound.number })}, and a concession is the number alone.`;
  const near = whichMeant(value, ['above', 'below']);
  return near ?? 'Write the number alone; the unit stands with the range.';
}

function notListed(linking: Linking, issue: ListedIssue, id: string): Wrong {
  const labelled = issue.points.find((point) => fold(point.label) === fold(id));
  const known = issue.points.map((point) => point.id);
  const hint =
    labelled === undefined
      ? hintAt(linking, id, known, `Points of "${issue.id}" are:`)
      : `Points go by their id: write "${labelled.id}".`;
  return { code: 'unknown-point', message: `Unknown point ${quoted(id)} of "${issue.id}"`, hint };
}
