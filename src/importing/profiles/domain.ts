/** What can be agreed in files of other programs: issues with their points, the same for all parties. */
import { quoted } from '../../load/fault.ts';
import { refuseAt } from '../refused.ts';
import type { FileSpot } from '../refused.ts';
import { numbersOf } from '../scored.ts';
import type { ScoredIssue, Steps } from '../scored.ts';

/** An issue of a domain. */
export interface DomainIssue extends ScoredIssue {
  readonly at: FileSpot;
}

/** What can be agreed, as one file has it. */
export interface Domain {
  readonly at: FileSpot;
  readonly issues: readonly DomainIssue[];
}

/** Issues by their titles. */
export function byTitle<Issue extends DomainIssue>(issues: readonly Issue[]): ReadonlyMap<string, Issue> {
  return new Map(issues.map((issue) => [issue.title, issue]));
}

/** Issues of which none has the title of another. */
export function onceEach<Issue extends DomainIssue>(issues: readonly Issue[]): readonly Issue[] {
  const known = new Set<string>();
  for (const { title, at } of issues) {
    if (known.has(title)) refuseAt(at, `The issue ${quoted(title)} stands twice`, 'Rename one of the two.');
    known.add(title);
  }
  return issues;
}

/** Parties that do not speak of the same cannot make a deal. */
export function refuseOther(profile: Domain, common: Domain): void {
  const where = `in ${common.at.file}`;
  const [own, others] = [byTitle(profile.issues), byTitle(common.issues)];
  for (const issue of profile.issues) {
    const same = others.get(issue.title);
    if (same === undefined)
      refuseAt(issue.at, `There is no issue ${quoted(issue.title)} ${where}`, ofOneDomain);
    const other = differing(issue.points, same.points);
    if (other === null) continue;
    refuseAt(
      issue.at,
      other.kind === 'range'
        ? `${quoted(issue.title)} has other points ${where}`
        : `Only one of the files has the point ${quoted(other.name)} of ${quoted(issue.title)}: it is otherwise ${where}`,
      ofOneDomain,
    );
  }
  const lacking = common.issues.find(({ title }) => !own.has(title));
  if (lacking !== undefined)
    refuseAt(profile.at, `The issue ${quoted(lacking.title)} is missing, which stands ${where}`, ofOneDomain);
}

const ofOneDomain = 'Import files together that are of one domain.';

type Difference = { readonly kind: 'range' } | { readonly kind: 'name'; readonly name: string };

function differing(own: ScoredIssue['points'], common: ScoredIssue['points']): Difference | null {
  if (own.kind === 'range' || common.kind === 'range')
    return own.kind === 'range' && common.kind === 'range' && isSame(own, common) ? null : { kind: 'range' };
  const [ours, theirs] = [new Set(own.names), new Set(common.names)];
  const name = own.names.find((one) => !theirs.has(one)) ?? common.names.find((one) => !ours.has(one));
  return name === undefined ? null : { kind: 'name', name };
}

function isSame(a: Steps, b: Steps): boolean {
  return a.from === b.from && a.to === b.to && a.step === b.step;
}

/** The points of an issue that is a list; one that is given twice, or stands alone, is refused. */
export function listedPoints(
  at: FileSpot,
  title: string,
  names: readonly { readonly name: string; readonly at: FileSpot }[],
): ScoredIssue['points'] {
  const known = new Set<string>();
  for (const { name, at: spot } of names) {
    if (known.has(name))
      refuseAt(spot, `The point ${quoted(name)} stands twice in ${quoted(title)}`, 'Keep one of the two.');
    known.add(name);
  }
  if (names.length < 2)
    refuseAt(
      at,
      `${quoted(title)} has fewer than two points`,
      'Leave the issue out of all the files: there is nothing to agree on.',
    );
  return { kind: 'names', names: names.map(({ name }) => name) };
}

/** So many numbers a range has at most. */
const mostNumbers = 10_001;

/** The points of an issue that is a range of numbers. */
export function steppedPoints(at: FileSpot, title: string, { from, to, step }: Omit<Steps, 'kind'>): Steps {
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  if (!(step > 0) || !(count >= 2))
    refuseAt(
      at,
      `${quoted(title)} goes from ${from} to ${to} by ${step}, which are no two numbers`,
      'Mend its bounds.',
    );
  if (count > mostNumbers)
    refuseAt(
      at,
      `${quoted(title)} has ${count} numbers`,
      'A range has 10,001 at most: give it narrower bounds or a longer step.',
    );
  const last = numbersOf({ kind: 'range', from, to, step }).slice(0, count).at(-1) ?? to;
  return { kind: 'range', from, to: last, step };
}
