/** Links issues: their kind, their points or range, and what is settled on them. */
import type { Issue, ListedIssue } from '../../model/issue.ts';
import type { Party } from '../../model/party.ts';
import { onKey, onValue } from '../fault.ts';
import type { Fault, Path } from '../fault.ts';
import { ground, linkClaim } from './support.ts';
import { each, partyAt } from './references.ts';
import type { Linking } from './references.ts';
import { linkPoint, readPoints } from './points.ts';
import type { IssueFile } from '../schema/model.ts';

const kinds = ['choices', 'scale', 'range'] as const;
type Kind = (typeof kinds)[number];

type Base = Omit<ListedIssue, 'kind' | 'points'>;

/** All issues. One whose points have a fault is linked as well, so that the rest that is said of it is checked. */
export function linkIssues(linking: Linking): void {
  for (const [id, file] of Object.entries(linking.checked.file.issues)) {
    const path = ['issues', id];
    const issue = linkIssue(linking, id, file, path);
    linking.issues.set(id, issue);
    settle(linking, issue, file, path);
  }
}

function linkIssue(linking: Linking, id: string, file: IssueFile, path: Path): Issue {
  const { title, question = null, group = null, range } = file;
  const notes = each(file.notes, [...path, 'notes']).map(([note, at]) => linkClaim(linking, note, at));
  const base: Base = { id, title, question, group, notes };
  const [kind = 'choices', ...more] = kindsOf(file);
  if (kinds.some((one) => linking.checked.isFaulty(...path, one))) linking.doubtful.add(id);
  if (more.length > 0) saySeveralKinds(linking, id, [kind, ...more], path);
  else if (kind === 'range' && range) {
    if (range.from < range.to) return { ...base, kind, ...range, unit: range.unit ?? null };
    sayRange(linking, id, range, path);
  }
  if (kind === 'range') return { ...base, kind: 'choices', points: [] };
  const points = readPoints(linking, id, file[kind] ?? [], [...path, kind]);
  linking.places.set(id, new Map(points.map((point, place) => [point.id, place])));
  if (points.length < 2 && !linking.doubtful.has(id)) sayTooFew(linking, id, kindsOf(file), path);
  return { ...base, kind, points };
}

/** The kinds of points that an issue is given, in the order of the file. */
function kindsOf(file: IssueFile): readonly Kind[] {
  return Object.keys(file).flatMap((key) => kinds.find((kind) => kind === key && file[kind]) ?? []);
}

function saySeveralKinds(linking: Linking, id: string, given: readonly Kind[], path: Path): void {
  sayDoubt(linking, id, {
    code: 'bad-points',
    message: `"${id}" has ${given.join(' and ')}`,
    hint: 'An issue has exactly one of choices, scale and range: keep one.',
    place: onKey(...path, given.at(-1) ?? ''),
  });
}

function sayRange(
  linking: Linking,
  id: string,
  { from, to }: NonNullable<IssueFile['range']>,
  path: Path,
): void {
  sayDoubt(linking, id, {
    code: 'bad-range',
    message: `The range of "${id}" goes from ${from} to ${to}`,
    hint: 'Its "from" must be less than its "to".',
    place: onKey(...path, 'range'),
  });
}

function sayTooFew(linking: Linking, id: string, [kind]: readonly Kind[], path: Path): void {
  if (kind === undefined)
    sayDoubt(linking, id, {
      code: 'bad-points',
      message: `"${id}" has no points`,
      hint: 'Give it choices: [a, b], a scale: [a, b, c], or a range: { from: 0, to: 10 }.',
      place: onKey(...path),
    });
  else
    sayDoubt(linking, id, {
      code: 'too-few-points',
      message: `"${id}" has fewer than two points among its ${kind === 'scale' ? 'steps' : 'choices'}`,
      hint: 'List every answer that is talked about.',
      place: onKey(...path, kind),
    });
}

/** A fault in the points of an issue: what is said of its other points is in doubt with it. */
function sayDoubt(linking: Linking, id: string, fault: Fault): void {
  linking.doubtful.add(id);
  linking.faults.push(fault);
}

/** Records what is settled on an issue; between all principals where the file names no others. */
function settle(linking: Linking, issue: Issue, { settled }: IssueFile, issuePath: Path): void {
  if (!settled) return;
  const path = [...issuePath, 'settled'];
  const at = linkPoint(linking, issue, settled.point, onValue(...path, 'point'));
  const named = each(settled.between, [...path, 'between']);
  const between: readonly Party[] =
    named.length > 0
      ? named.flatMap(([party, place]) => partyAt(linking, party, onValue(...place)) ?? [])
      : [...linking.parties.values()].filter((party) => party.role === 'principal');
  const { status = null, since = null } = settled;
  const grounded = ground(linking, settled, path);
  if (at !== null) linking.settlements.set(issue, { at, status, since, between, ...grounded });
}
