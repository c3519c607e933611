/** Stances for large models: what is worked out of the same points is kept and shared. */
import type { Issue } from '../../model/issue.ts';
import { takeStance, weight } from '../../model/stance.ts';
import type { PositionContent, Stance } from '../../model/stance.ts';

/** Takes stances one after the other. Large models name the same few points again and again, so what is worked out is kept. */
export function stanceTaker(): (issue: Issue, entries: PositionContent) => Stance {
  const known = new Map<string, Stance>();
  return (issue, entries) => {
    const key = pointsIn(issue, entries);
    const found = known.get(key);
    if (found !== undefined) return spokenBy(found, entries);
    const stance = takeStance(issue, entries);
    known.set(key, stance);
    return stance;
  };
}

/** A text that positions share which say the same of points. */
function pointsIn(issue: Issue, { demands, concedes, rejects }: PositionContent): string {
  let key = issue.kind === 'range' ? `${issue.from}:${issue.to}` : `${issue.kind} ${issue.points.length}`;
  for (const { at } of demands) key += `,${at.from}:${at.to}`;
  for (const concession of concedes) key += `,${weight(concession)} ${concession.at}`;
  for (const { what, redline } of rejects)
    key += `,${what.kind} ${what.kind === 'others' ? '' : what.at} ${redline === null}`;
  return key;
}

/** The same stance with the concessions and rejections of another position. */
function spokenBy(stance: Stance, { concedes, rejects }: PositionContent): Stance {
  return {
    ...stance,
    conceded: stance.conceded.map((one, i) => ({ ...one, concession: concedes[i] ?? one.concession })),
    taken: stance.taken.map((one, i) => ({ ...one, rejection: rejects[i] ?? one.rejection })),
  };
}
