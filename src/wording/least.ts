/** What asks least on an issue: the first points of a bridge, and what stands in the way where none is free of red lines. */
import type { Bridge } from '../analysis/bridge.ts';
import type { Candidate } from '../analysis/step.ts';
import type { Redline } from '../model/entry.ts';
import { candidateReason, candidateWords, elsewhereWords, isDeferring } from './candidate.ts';
import { pointsQuoted } from './point.ts';
import { listed, ended, withoutStop } from './words.ts';

/** So many red lines are told in a line. */
const mostLines = 4;

/** So many points that ask as little as each other are told in a sentence. */
const mostTied = 6;

/** The points that ask as little as the first. */
export function firstCandidates({ candidates }: Bridge): readonly Candidate[] {
  const rest = candidates.findIndex((one, i) => i > 0 && !isSameBurden(candidates[0], one));
  return rest < 0 ? candidates : candidates.slice(0, rest);
}

/** Whether no point of an issue is free of red lines, so that none can be put first. */
export function isBarred({ candidates }: Bridge): boolean {
  return candidates.length > 0 && candidates.every(({ redlines }) => redlines > 0);
}

/** The first point with what it asks and who else stands to it, or why there is none, in a line. */
export function leastWords(bridge: Bridge): string {
  const { gap } = bridge;
  const first = firstCandidates(bridge);
  const [only] = first;
  if (only === undefined) return 'No point is named.';
  if (isBarred(bridge))
    return `${barredWords(bridge)}: ${ended(redlineWords(bridge).slice(0, mostLines).join('; '))}`;
  if (first.length === 1) {
    const step = bridge.stepTo(only);
    return ended([withoutStop(candidateReason(gap.issue, step)), ...elsewhereWords(step)].join('; '));
  }
  const points = first.map((one) => {
    const elsewhere = elsewhereWords(bridge.stepTo(one));
    const aside = [...(isDeferring(gap.issue, one) ? ['settles nothing'] : []), ...elsewhere];
    return `${candidateWords(gap.issue, one)}${aside.length === 0 ? '' : ` (${aside.join('; ')})`}`;
  });
  return ended(`No single point stands out: ${listed(points, mostTied)}`);
}

/** That no point can be put first; on a range the numbers tried say nothing of those between them. */
export function barredWords({ gap: { issue } }: Bridge): string {
  return issue.kind === 'range'
    ? 'Each number that was tried crosses a red line'
    : 'No listed point is free of red lines';
}

/** Each red line in the way, with all that it takes, its ground and who could move it. */
export function redlineWords({ gap: { issue, holders } }: Bridge): readonly string[] {
  return holders.flatMap(({ party, stance }) =>
    stance.taken.flatMap(({ rejection: { redline }, takes }) =>
      redline === null || takes.length === 0
        ? []
        : [`${party.name} at ${pointsQuoted(issue, takes)}: ${groundWords[redline]}`],
    ),
  );
}

const groundWords: Readonly<Record<Redline, string>> = {
  law: 'a law, and only who makes it can change it',
  mandate: 'a mandate, and only who gave it can change it',
  principle: 'a principle',
  unspecified: 'its ground is not recorded',
};

function isSameBurden(a: Candidate | undefined, b: Candidate): boolean {
  return a?.rank === b.rank;
}
