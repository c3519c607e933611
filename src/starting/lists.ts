/** Parties and issues as they are typed in one line. */
import { mistaken, namesWrong } from './mistake.ts';
import type { Mistake, Typed } from './mistake.ts';
import { agreeableIn } from './points.ts';
import type { PointsTyped } from './points.ts';
import { entriesOf, halves, nameIn } from './split.ts';

/** An issue with what can be agreed on it. */
export interface IssueTyped {
  readonly title: string;
  readonly points: PointsTyped;
}

/** The names of those who negotiate: "Union, Employer". */
export function partiesIn(text: string): Typed<readonly string[]> {
  const entries = entriesOf(text);
  if (!entries.ok) return entries;
  const names = entries.meant.map(nameIn);
  const wrong = namesWrong(names, `"${text.trim()}"`);
  if (wrong !== null) return wrong;
  return names.length > 1
    ? { ok: true, meant: names }
    : mistaken(`"${text.trim()}" is one party`, 'Name two or more, parted by commas: "Union, Employer".');
}

/** The issues: "Pay rise: 0..10 %, Night shifts: none < rota < all, Canteen: keep | close". */
export function issuesIn(text: string): Typed<readonly IssueTyped[]> {
  const entries = entriesOf(text);
  if (!entries.ok) return entries;
  const read = entries.meant.map(issueIn);
  const wrong = read.find((one): one is Mistake => !one.ok);
  if (wrong !== undefined) return wrong;
  const issues = read.flatMap((one) => (one.ok ? [one.meant] : []));
  return (
    namesWrong(
      issues.map(({ title }) => title),
      `"${text.trim()}"`,
    ) ?? { ok: true, meant: issues }
  );
}

function issueIn(entry: string): Typed<IssueTyped> {
  const [title, form] = halves(entry, ':：');
  const points = agreeableIn(form);
  return points.ok ? { ok: true, meant: { title: nameIn(title), points: points.meant } } : points;
}
