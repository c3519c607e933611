/** A change of position in words: from where to where. */
import type { Moved } from '../analysis/moved.ts';
import { becomes, join, line, phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import type { Issue } from '../model/issue.ts';
import { meet, unite, without } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import type { Position } from '../model/position.ts';
import type { Stance } from '../model/stance.ts';
import { pointsQuoted } from './point.ts';

/** "demands 8 % → 6 %; now accepts 4 to below 6 %, which it rejected": the classes that changed, and no others. */
export function movement({ issue, before, after }: Moved): Text {
  if (before === null) return phrase(`first ${firstWords(after)}`);
  const [old, now] = [before.stance, after.stance];
  const told = [
    ...demandWords(issue, old.demands, now.demands),
    ...[
      ...parts.flatMap((part) => gained(issue, part, old, now)),
      ...parts.flatMap((part) => lost(issue, part, old, now)),
      ...redlineWords(issue, old, now),
    ].map((words) => phrase(words)),
  ];
  return told.length === 0 ? phrase('the same points on other terms') : join(told, '; ');
}

const parts = ['accepts', 'terms', 'rejects'] as const;
type Part = (typeof parts)[number];

/** What it asks for: the whole of it from and to, or what it asks for beside or no longer. */
function demandWords(issue: Issue, old: PointSet, now: PointSet): readonly Text[] {
  const [more, less] = [without(now, old), without(old, now)];
  if (more.length + less.length === 0) return [];
  if (less.length === 0)
    return [phrase(`${old.length === 0 ? 'now' : 'also'} demands ${quoted(issue, more)}`)];
  if (more.length === 0) return [phrase(`no longer demands ${quoted(issue, less)}`)];
  return [line(`demands ${quoted(issue, old)}`, becomes, quoted(issue, now))];
}

/** What it newly accepts, takes on terms or rejects, with how it stood to that before. */
function gained(issue: Issue, part: Part, old: Stance, now: Stance): readonly string[] {
  const points = without(now[part], old[part]);
  if (points.length === 0) return [];
  const told = (some: PointSet, before: string): readonly string[] =>
    some.length === 0 ? [] : [`now ${verbs[part](quoted(issue, some))}${before}`];
  const rest = without(points, unite([...old.demands, ...old.accepts, ...old.terms, ...old.rejects]));
  return [
    ...told(meet(points, old.demands), ', which it demanded'),
    ...told(meet(points, old.accepts), ', which it accepted'),
    ...told(meet(points, old.terms), ', which it took on terms'),
    ...told(meet(points, old.rejects), ', which it rejected'),
    ...told(rest, ''),
  ];
}

/** What it was for or against, and says nothing of any more. */
function lost(issue: Issue, part: Part, old: Stance, now: Stance): readonly string[] {
  if (old[part].length === 0) return [];
  const spoken = unite([...now.demands, ...now.accepts, ...now.terms, ...now.rejects]);
  const points = without(old[part], spoken);
  return points.length === 0 ? [] : [`no longer ${verbs[part](quoted(issue, points))}`];
}

/** Rejections that became red lines, or are none any more. */
function redlineWords(issue: Issue, old: Stance, now: Stance): readonly string[] {
  const drawn = without(now.redlines, old.redlines);
  const left = meet(without(old.redlines, now.redlines), now.rejects);
  return [
    ...(drawn.length === 0 ? [] : [`draws a red line at ${quoted(issue, drawn)}`]),
    ...(left.length === 0 ? [] : [`no longer calls ${quoted(issue, left)} a red line`]),
  ];
}

const verbs: Readonly<Record<Part | 'demands', (points: string) => string>> = {
  demands: (points) => `demands ${points}`,
  accepts: (points) => `accepts ${points}`,
  terms: (points) => `takes ${points} on terms`,
  rejects: (points) => `rejects ${points}`,
};

function firstWords({ issue, stance }: Position): string {
  const held = ['demands', ...parts] as const;
  const told = held.flatMap((part) =>
    stance[part].length === 0 ? [] : [verbs[part](quoted(issue, stance[part]))],
  );
  return told.length === 0 ? 'speaks in public alone' : told.join('; ');
}

function quoted(issue: Issue, points: PointSet): string {
  return pointsQuoted(issue, points, Infinity);
}
