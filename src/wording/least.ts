/** What asks least on an issue: the first points of a bridge, and what stands in the way where none is free of red lines. */
import type { Bridge, Candidate } from '../analysis/bridge.ts';
import { span, touches } from '../model/points.ts';
import type { Redline } from '../model/entry.ts';
import { candidateReason, candidateWords } from './candidate.ts';
import { pointQuoted } from './point.ts';
import { listed, ended } from './words.ts';

/** So many red lines are told in a line. */
const mostLines = 4;

/** So many points that ask as little as each other are told in a sentence. */
const mostTied = 3;

/** The points that ask as little as the first. */
export function firstCandidates({ candidates }: Bridge): readonly Candidate[] {
  const rest = candidates.findIndex((one, i) => i > 0 && !isSameBurden(candidates[0], one));
  return rest < 0 ? candidates : candidates.slice(0, rest);
}

/** Whether no point of an issue is free of red lines, so that none can be put first. */
export function isBarred({ candidates }: Bridge): boolean {
  return candidates.length > 0 && candidates.every(({ redlines }) => redlines > 0);
}

/** The first point with what it asks, or why there is none, in a line. */
export function leastWords(bridge: Bridge): string {
  const { gap } = bridge;
  const first = firstCandidates(bridge);
  const [only] = first;
  if (only === undefined) return 'No point is named.';
  if (isBarred(bridge))
    return `No listed point is free of red lines: ${ended(redlineWords(bridge).slice(0, mostLines).join('; '))}`;
  if (first.length === 1) return candidateReason(gap, only);
  const points = first.map((one) => candidateWords(gap.issue, one));
  return ended(`No single point stands out: ${listed(points, mostTied)}`);
}

/** Each red line in the way, with its ground and who could move it. */
export function redlineWords({ gap: { issue, holders } }: Bridge): readonly string[] {
  return holders.flatMap(({ party, stance }) =>
    stance.taken.flatMap(({ rejection: { what, redline }, takes }) => {
      if (redline === null || takes.length === 0) return [];
      const named =
        what.kind === 'point' && touches(takes, [span(what.at)])
          ? pointQuoted(issue, what.at)
          : what.kind === 'others'
            ? 'everything else'
            : `all ${what.kind} ${pointQuoted(issue, what.at)}`;
      return [`${party.name} at ${named}: ${groundWords[redline]}`];
    }),
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
