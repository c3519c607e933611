/** Links issues: their kind, their points or range, and what is settled on them. */
import type { FaultCode } from '../model/diagnostic.ts';
import type { Issue, Party, Point, Settlement } from '../model/negotiation.ts';
import { onKey, onValue, quoted } from './fault.ts';
import type { Path, Place } from './fault.ts';
import { each, ground, linkClaim, linkPoint, partyAt } from './linking.ts';
import type { Linking } from './linking.ts';
import type { IssueFile, PointFile } from './schema.ts';
import { isId } from './shapes.ts';

const kinds = ['choices', 'scale', 'range'] as const;

/** The words that mean something else where a point may stand. */
const reserved = new Set(['point', 'above', 'below', 'others']);

/** All issues; those without sound points are left out, with their faults said. */
export function linkIssues(linking: Linking): void {
  for (const [id, file] of Object.entries(linking.checked.file.issues)) {
    const issue = linkIssue(linking, id, file, ['issues', id]);
    if (issue !== null) linking.issues.set(id, issue);
  }
}

function linkIssue(linking: Linking, id: string, file: IssueFile, path: Path): Issue | null {
  const given = kinds.filter((kind) => file[kind] !== undefined && file[kind] !== null);
  const [kind] = given;
  const { title, question = null, group = null } = file;
  const notes = each(file.notes, [...path, 'notes']).map(([note, at]) => linkClaim(linking, note, at));
  const base = { id, title, question, group, notes, settled: null };
  if (kind === undefined || given.length > 1) {
    if (!linking.checked.isDoubtful(id)) sayKind(linking, given, path);
    return null;
  }
  if (kind === 'range') {
    const { from = 0, to = 0, unit = null } = file.range ?? {};
    if (from >= to) {
      fault(
        linking,
        'bad-range',
        `The range goes from ${from} to ${to}`,
        'Its "from" must be less than its "to".',
        onKey(...path, 'range'),
      );
      return null;
    }
    return settle(linking, { ...base, kind, from, to, unit }, file, path);
  }
  const points = linkPoints(linking, file[kind] ?? [], [...path, kind]);
  if (points.length < 2 && !linking.checked.isDoubtful(id)) {
    fault(
      linking,
      'too-few-points',
      `The ${kind} of "${id}" need at least two points`,
      'List every answer that is talked about.',
      onKey(...path, kind),
    );
    return null;
  }
  const issue = { ...base, kind, points };
  linking.places.set(id, new Map(points.map((point, place) => [point.id, place])));
  return settle(linking, issue, file, path);
}

function sayKind(linking: Linking, given: readonly string[], path: Path): void {
  if (given.length === 0) {
    fault(
      linking,
      'bad-points',
      `"${String(path.at(-1))}" has no points`,
      'Give it choices: […], a scale: […], or a range: { from, to }.',
      onKey(...path),
    );
    return;
  }
  const second = given[1] ?? '';
  fault(
    linking,
    'bad-points',
    `"${String(path.at(-1))}" has ${given.join(' and ')}`,
    'An issue has exactly one of choices, scale and range: keep one.',
    onKey(...path, second),
  );
}

function linkPoints(linking: Linking, files: readonly PointFile[], path: Path): readonly Point[] {
  const points = new Map<string, Point>();
  for (const [file, at] of each(files, path)) {
    const { point, place } = readPoint(file, at);
    if (!isId(point.id))
      fault(
        linking,
        'bad-id',
        `${quoted(point.id)} is no id of a point`,
        `Write it as "id: label", such as year-2014: ${point.label}`,
        place,
      );
    else if (reserved.has(point.id))
      fault(
        linking,
        'bad-id',
        `${quoted(point.id)} cannot be the id of a point`,
        'It has a meaning of its own among the rejections: choose another word.',
        place,
      );
    else if (points.has(point.id))
      fault(
        linking,
        'duplicate-point',
        `The point ${quoted(point.id)} is listed twice`,
        'Keep one of the two.',
        place,
      );
    else points.set(point.id, point);
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

/** The issue with what is recorded as settled on it; between all principals where the file names no others. */
function settle(linking: Linking, issue: Issue, { settled }: IssueFile, issuePath: Path): Issue {
  if (!settled) return issue;
  const path = [...issuePath, 'settled'];
  const at = linkPoint(linking, issue, settled.point, onValue(...path, 'point'));
  const named = each(settled.between, [...path, 'between']);
  const between: readonly Party[] =
    named.length > 0
      ? named.flatMap(([party, place]) => partyAt(linking, party, onValue(...place)) ?? [])
      : [...linking.parties.values()].filter((party) => party.role === 'principal');
  if (at === null) return issue;
  const { status = null, since = null } = settled;
  const settlement: Settlement = { at, status, since, between, ...ground(linking, settled, path) };
  return { ...issue, settled: settlement };
}

function fault(linking: Linking, code: FaultCode, message: string, hint: string, place: Place): void {
  linking.faults.push({ code, message, hint, place });
}
