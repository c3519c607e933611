/** Reads the points that an issue lists, and follows a point that is named to its place among them. */
import type { FaultCode } from '../../model/diagnostic.ts';
import type { Issue, ListedIssue, Point, RangeIssue } from '../../model/issue.ts';
import { onKey, onValue, quoted } from '../fault.ts';
import type { Path, Place } from '../fault.ts';
import { idLike, isId } from './ids.ts';
import { each, hintAt } from './references.ts';
import type { Linking } from './references.ts';
import type { PointFile } from '../schema/model.ts';

/** The words that mean something else where a point may stand. */
const reserved = new Set(['point', 'above', 'below', 'others']);

/** The points of an issue; one that has a fault leaves the issue in doubt. */
export function readPoints(
  linking: Linking,
  issue: string,
  files: readonly PointFile[],
  path: Path,
): readonly Point[] {
  const points = new Map<string, Point>();
  for (const [file, at] of each(files, path)) {
    const { point, place } = readPoint(file, at);
    const fault = faultOf(point, points);
    if (fault === null) points.set(point.id, point);
    else {
      const [code, message, hint] = fault;
      linking.faults.push({ code, message, hint, place });
      linking.doubtful.add(issue);
    }
  }
  return [...points.values()];
}

function readPoint(file: PointFile, path: Path): { readonly point: Point; readonly place: Place } {
  if (typeof file === 'string')
    return { point: { id: file, label: file, note: null }, place: onValue(...path) };
  if ('id' in file && file.id !== undefined) {
    const { id, label, note } = file;
    return { point: { id, label: label ?? id, note: note ?? null }, place: onValue(...path, 'id') };
  }
  const [[id, label] = ['', '']] = Object.entries(file);
  return { point: { id, label: label ?? id, note: null }, place: onKey(...path, id) };
}

function faultOf(
  { id, label }: Point,
  known: ReadonlyMap<string, Point>,
): readonly [code: FaultCode, message: string, hint: string] | null {
  const what = `${quoted(id)} cannot be the id of a point`;
  if (!isId(id))
    return [
      'bad-id',
      `${what}: ids are lower-case words, digits and single hyphens, and begin with a letter`,
      `Give it an id, and write this as its label: "${idLike(id) ?? 'some-word'}: ${label}".`,
    ];
  if (reserved.has(id))
    return [
      'bad-id',
      what,
      'The word has a meaning of its own among the rejections: choose another, and write this as its label.',
    ];
  return known.has(id)
    ? ['duplicate-point', `The point ${quoted(id)} is listed twice`, 'Keep one of the two.']
    : null;
}

/** The place of a point on its issue, or null, with a fault said unless the issue's own faults may hide the point. */
export function linkPoint(
  linking: Linking,
  issue: Issue,
  value: string | number,
  place: Place,
): number | null {
  const found = issue.kind === 'range' ? value : linking.places.get(issue.id)?.get(String(value));
  if (typeof found === 'number' && (issue.kind !== 'range' || isWithin(issue, found))) return found;
  if (linking.doubtful.has(issue.id)) return null;
  const [code, message, hint] =
    issue.kind === 'range' ? notInRange(issue, value) : notListed(linking, issue, String(value));
  linking.faults.push({ code, message, hint, place });
  return null;
}

function isWithin({ from, to }: RangeIssue, value: number): boolean {
  return value >= from && value <= to;
}

function notInRange(issue: RangeIssue, value: string | number): [FaultCode, string, string] {
  const { id, from, to } = issue;
  if (typeof value === 'number')
    return [
      'outside-range',
      `${value} lies outside "${id}", which goes from ${from} to ${to}`,
      'Mend the number, or widen the range.',
    ];
  const isNumeric = value.trim() !== '' && Number.isFinite(Number(value));
  return [
    'wrong-type',
    `${quoted(value)} is no number, and "${id}" is a range`,
    isNumeric
      ? `Write the number without quotes; to reject it with a reason, write { point: ${Number(value)}, because: … }.`
      : 'Write the number alone; the unit stands with the range.',
  ];
}

function notListed(linking: Linking, issue: ListedIssue, id: string): [FaultCode, string, string | null] {
  const labelled = issue.points.find((point) => point.label === id);
  const known = issue.points.map((point) => point.id);
  const hint =
    labelled === undefined
      ? hintAt(linking, id, known, `Points of "${issue.id}" are:`)
      : `Points go by their id: write "${labelled.id}".`;
  return ['unknown-point', `Unknown point ${quoted(id)} of "${issue.id}"`, hint];
}
