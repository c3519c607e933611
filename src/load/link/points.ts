/** Reads the points that an issue lists, and follows a point that is named to its place among them. */
import { kept } from '../../model/digits.ts';
import type { ListedIssue, Point, RangeIssue } from '../../model/issue.ts';
import { fold } from '../../words/find.ts';
import { onKey, onValue, quoted } from '../fault.ts';
import type { Fault, Outcome, Path, Place } from '../fault.ts';
import { idLike, isId } from './ids.ts';
import { each, hintAt } from './references.ts';
import type { KnownIssue, Linking } from './references.ts';
import type { PointFile } from '../schema/model.ts';

/** The words that mean something else where a point may stand. */
const reserved = new Set(['point', 'above', 'below', 'others']);

/** The sound points of an issue, and the faults of the others. */
export function readPoints(files: readonly PointFile[], path: Path): Outcome<readonly Point[]> {
  const points = new Map<string, Point>();
  const labels = new Map<string, Point>();
  const faults = each(files, path).flatMap(([file, at]): Fault[] => {
    const { point, place } = readPoint(file, at);
    const label = fold(point.label);
    const wrong = wrongPoint(point, points) ?? wrongLabel(point, labels.get(label));
    if (wrong !== null) return [{ ...wrong, place }];
    points.set(point.id, point);
    labels.set(label, point);
    return [];
  });
  return { value: [...points.values()], faults };
}

function readPoint(file: PointFile, path: Path): { readonly point: Point; readonly place: Place } {
  if (typeof file === 'string')
    return { point: { id: file, label: file, note: null, defers: false }, place: onValue(...path) };
  if ('id' in file && file.id !== undefined) {
    const { id, label, note, defers } = file;
    const point = { id, label: label ?? id, note: note ?? null, defers: defers === true };
    return { point, place: onValue(...path, 'id') };
  }
  const [[id, label] = ['', '']] = Object.entries(file);
  return {
    point: { id, label: typeof label === 'string' ? label : id, note: null, defers: false },
    place: onKey(...path, id),
  };
}

/** What is wrong, wherever it stands. */
type Wrong = Omit<Fault, 'place'>;

function wrongPoint({ id, label }: Point, known: ReadonlyMap<string, Point>): Wrong | null {
  const what = `${quoted(id)} cannot be the id of a point`;
  if (!isId(id))
    return {
      code: 'bad-id',
      message: `${what}: ids are lower-case words, digits and single hyphens, and begin with a letter`,
      hint: `Give it an id, and write this as its label: "${idLike(id) ?? 'some-word'}: ${label}".`,
    };
  if (reserved.has(id))
    return {
      code: 'bad-id',
      message: what,
      hint: 'The word has a meaning of its own among the rejections: choose another, and write this as its label.',
    };
  if (!known.has(id)) return null;
  return {
    code: 'duplicate-point',
    message: `The point ${quoted(id)} is listed twice`,
    hint: 'Keep one of the two.',
  };
}

function wrongLabel({ id, label }: Point, other: Point | undefined): Wrong | null {
  if (other === undefined) return null;
  return {
    code: 'shared-label',
    message: `The points ${quoted(other.id)} and ${quoted(id)} have one label, ${quoted(label)}`,
    hint: 'Pages and the command line tell points by their labels, in any case of the letters: change one of the two.',
  };
}

/** The place of a point on its issue, or null, which is a fault unless the issue's own faults may hide the point. */
export function linkPoint(
  linking: Linking,
  { issue, places, isDoubtful }: KnownIssue,
  value: string | number,
  place: Place,
): number | null {
  const found =
    typeof value === 'number' && issue.kind === 'range' ? kept(issue, value) : places.get(String(value));
  if (found !== undefined && (issue.kind !== 'range' || isWithin(issue, found))) return found;
  if (isDoubtful) return null;
  const wrong = issue.kind === 'range' ? notInRange(issue, value) : notListed(linking, issue, String(value));
  linking.faults.push({ ...wrong, place });
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
  const isNumeric = value.trim() !== '' && Number.isFinite(Number(value));
  return {
    code: 'wrong-type',
    message: `${quoted(value)} is no number, and "${id}" is a range`,
    hint: isNumeric
      ? `Write the number without quotes; to reject it with a reason, write { point: ${Number(value)}, because: … }.`
      : 'Write the number alone; the unit stands with the range.',
  };
}

function notListed(linking: Linking, issue: ListedIssue, id: string): Wrong {
  const labelled = issue.points.find((point) => point.label === id);
  const known = issue.points.map((point) => point.id);
  const hint =
    labelled === undefined
      ? hintAt(linking, id, known, `Points of "${issue.id}" are:`)
      : `Points go by their id: write "${labelled.id}".`;
  return { code: 'unknown-point', message: `Unknown point ${quoted(id)} of "${issue.id}"`, hint };
}
