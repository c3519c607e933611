/** Stances for large models: what is worked out of the same points is kept and shared. */
import type { Issue } from '../../model/issue.ts';
import { nothing } from '../../model/points.ts';
import type { PointSet } from '../../model/points.ts';
import { takeStance, weight } from '../../model/stance.ts';
import type { Conceded, PositionContent, Stance } from '../../model/stance.ts';

/** What a stance says of points alone: positions of the same points share it. */
type Sets = Omit<Stance, 'taken' | 'conceded'> & {
  readonly takes: readonly PointSet[];
  readonly covered: readonly Pick<Conceded, 'weight' | 'covers'>[];
};

/** Takes stances one after the other. Large models name the same few points again and again, so what is worked out is kept. */
export function stanceTaker(): (issue: Issue, entries: PositionContent) => Stance {
  const known = new Map<string, Sets>();
  return (issue, entries) => {
    const { demands, concedes, rejects } = entries;
    const key = [
      issue.kind === 'range' ? `${issue.from}:${issue.to}` : `${issue.kind} ${issue.points.length}`,
      ...demands.map(({ at: { from, to } }) => `${from}:${to}`),
      ...concedes.map((concession) => `${weight(concession)} ${concession.at}`),
      ...rejects.map(
        ({ what, redline }) => `${what.kind} ${what.kind === 'others' ? '' : what.at} ${redline === null}`,
      ),
    ].join();
    const found = known.get(key) ?? setsOf(takeStance(issue, entries));
    known.set(key, found);
    const { takes, covered, ...sets } = found;
    const conceded = covered.flatMap((one, i): Conceded[] => {
      const concession = concedes[i];
      return concession === undefined ? [] : [{ concession, ...one }];
    });
    const taken = rejects.map((rejection, i) => ({ rejection, takes: takes[i] ?? nothing }));
    return { ...sets, conceded, taken };
  };
}

function setsOf({ taken, conceded, ...sets }: Stance): Sets {
  const covered = conceded.map(({ weight: counts, covers }) => ({ weight: counts, covers }));
  return { ...sets, covered, takes: taken.map((one) => one.takes) };
}
