/** Links issues: their kind, and their points or range. */
import type { Issue, ListedIssue } from '../../model/issue.ts';
import { fold } from '../../words/fold.ts';
import { onKey } from '../fault.ts';
import type { Fault, Outcome } from '../fault.ts';
import { defaultFor } from './defaults.ts';
import { linkClaim } from './support.ts';
import { each } from './each.ts';
import { betweenAt, step } from './references.ts';
import type { Known, KnownIssue, Linking } from './references.ts';
import { readPoints } from './listed.ts';
import { readRange } from './ranges.ts';
import { pointKinds } from '../schema/model.ts';
import type { IssueFile } from '../schema/model.ts';
import { pathTo, spotOf, valueIn } from './spot.ts';
import type { Spot } from './spot.ts';

type Kind = (typeof pointKinds)[number];

type Base = Omit<ListedIssue, 'kind' | 'points'>;

/** All issues. One whose points have a fault is linked as well, so that the rest that is said of it is checked. */
export function linkIssues(known: Known): Outcome<ReadonlyMap<string, KnownIssue>> {
  return step(known, (linking) => {
    const files = Object.entries(linking.checked.file.issues);
    const groups = new Map<string, string>();
    for (const [, { group }] of files) if (group && !groups.has(fold(group))) groups.set(fold(group), group);
    return new Map(files.map(([id, file]) => [id, linkIssue(linking, id, file, groups)]));
  });
}

/** An issue; its group goes by its first spelling, for it is one in any case and Unicode form. */
function linkIssue(
  linking: Linking,
  id: string,
  file: IssueFile,
  groups: ReadonlyMap<string, string>,
): KnownIssue {
  const spot = spotOf('issues', id);
  const { title, question = null } = file;
  const group = groups.get(fold(file.group ?? '')) ?? null;
  const inherited = defaultFor(linking, { issue: id });
  const notes = each(file.notes, valueIn(spot, 'notes'), (note, at) =>
    linkClaim(linking, note, at, inherited),
  );
  const between = betweenAt(linking, file.between, valueIn(spot, 'between'));
  const base: Base = { id, title, question, group, between, notes };
  const isFaulty = pointKinds.some((kind) => linking.checked.isFaulty('issues', id, kind));
  const { value: issue, faults } = withPoints(base, file, spot, isFaulty);
  linking.faults.push(...faults);
  const points = issue.kind === 'range' ? [] : issue.points;
  const places = new Map(points.map((point, place) => [point.id, place]));
  return { issue, places, isDoubtful: isFaulty || faults.length > 0 };
}

/** An issue with what it is given of its points; one whose points are in doubt is not faulted for having few. */
function withPoints(base: Base, file: IssueFile, spot: Spot, isFaulty: boolean): Outcome<Issue> {
  const given = kindsOf(file);
  const [kind = 'choices'] = given;
  const several = given.length > 1 ? [severalKinds(base.id, given, spot)] : [];
  if (kind === 'range') return withRange(base, file, spot, several);
  const { value: points, faults: wrong } = readPoints(file[kind] ?? [], valueIn(spot, kind));
  const faults = [...several, ...wrong];
  const isDoubtful = isFaulty || faults.length > 0;
  const few = points.length < 2 && !isDoubtful ? [tooFew(base.id, given, points.length, spot)] : [];
  return { value: { ...base, kind, points }, faults: [...faults, ...few] };
}

/** A range, or in its place an issue without points where there is something wrong with it. */
function withRange(base: Base, { range }: IssueFile, spot: Spot, several: readonly Fault[]): Outcome<Issue> {
  const pointless: Issue = { ...base, kind: 'choices', points: [] };
  if (!range || several.length > 0) return { value: pointless, faults: several };
  const { value, faults } = readRange(base.id, range, pathTo(spot));
  return { value: value === null ? pointless : { ...base, kind: 'range', ...value }, faults };
}

/** The kinds of points that an issue is given, in the order of the file. */
function kindsOf(file: IssueFile): readonly Kind[] {
  return Object.keys(file).flatMap((key) => pointKinds.find((kind) => kind === key && file[kind]) ?? []);
}

function severalKinds(id: string, given: readonly Kind[], spot: Spot): Fault {
  return {
    code: 'bad-points',
    message: `"${id}" has ${given.join(' and ')}`,
    hint: 'An issue has exactly one of choices, scale and range: keep one.',
    place: onKey(...pathTo(spot), given.at(-1) ?? ''),
  };
}

function tooFew(id: string, [kind]: readonly Kind[], count: number, spot: Spot): Fault {
  if (kind === undefined)
    return {
      code: 'bad-points',
      message: `"${id}" has no points`,
      hint: 'Give it choices: [a, b], a scale: [a, b, c], or a range: { from: 0, to: 10 }.',
      place: onKey(...pathTo(spot)),
    };
  const listed = kind === 'scale' ? 'steps' : 'choices';
  return {
    code: 'too-few-points',
    message:
      count === 0
        ? `"${id}" has no ${listed}: its list is empty`
        : `"${id}" has fewer than two points among its ${listed}`,
    hint: 'List every answer that is talked about.',
    place: onKey(...pathTo(spot), kind),
  };
}
