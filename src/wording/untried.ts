/** What nobody rejects and none of the parties compared asks for or takes: who holds it elsewhere, and what is left. */
import type { Gap } from '../analysis/gaps.ts';
import type { Held } from '../analysis/held.ts';
import { span, touches, unite, without } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { pointsOr, pointsQuoted } from './point.ts';
import { droppedWords } from './terms.ts';
import { listed, names, ended } from './words.ts';

/** So many points that somebody else holds are told. */
const mostHeld = 4;

/** '"z" is held by Europe and in the American draft. Nobody holds "y".' */
export function untriedWords(gap: Gap): string {
  const { issue, untried, heldBy, holders, settlements } = gap;
  const held = heldBy
    .slice(0, mostHeld)
    .map((one) => `${pointsQuoted(issue, [one.points])} ${holderWords(one, gap, [one.points])}`);
  const dropped = holders.flatMap(({ party, stance }) =>
    stance.conceded
      .filter(({ concession, weight }) => weight === 'none' && touches([span(concession.at)], untried))
      .map(({ concession }) => ({ party, at: span(concession.at), status: concession.status })),
  );
  const taken = dropped.map(
    ({ party, at, status }) =>
      `${party.name} offered ${pointsQuoted(issue, [at])} ${droppedWords({ status })}`,
  );
  const agreed = settlements.filter(({ at }) => touches([span(at)], untried));
  const known = [
    ...heldBy.map(({ points }) => points),
    ...dropped.map(({ at }) => at),
    ...agreed.map(({ at }) => span(at)),
  ];
  const rest = without(untried, unite(known));
  const settled = agreed.map(
    ({ at, between }) => `${pointsQuoted(issue, [span(at)])} is agreed between ${names(between, 4)}`,
  );
  const told = [...settled, ...held, ...taken];
  const left = rest.length === 0 ? [] : [ended(`Nobody holds ${leftWords(issue, rest)}`)];
  return [...(told.length === 0 ? [] : [ended(told.join('; '))]), ...left].join(' ');
}

function leftWords(issue: Gap['issue'], points: PointSet): string {
  return issue.kind === 'range' ? pointsQuoted(issue, points) : pointsOr(issue, points);
}

/** "by Europe; by Russia, under a condition of its own that is not met; in The first draft": who holds it elsewhere. */
function holderWords({ parties, proposals }: Held, { issue, holders }: Gap, points: PointSet): string {
  const inside = new Set(holders.map(({ party }) => party));
  const outside = parties.filter((party) => !inside.has(party));
  const unmet = parties.filter((party) => inside.has(party));
  const isDeferring =
    issue.kind !== 'range' && points.some(({ from }) => issue.points[from]?.defers === true);
  const drafts = listed(
    proposals.map(({ title }) => title),
    3,
  );
  return [
    ...(outside.length === 0 ? [] : [`is held by ${names(outside, 4)}`]),
    ...(unmet.length === 0
      ? []
      : [`is offered by ${names(unmet, 4)} under a condition of its own that is not met`]),
    ...(proposals.length === 0 ? [] : [isDeferring ? `is what ${drafts} leaves` : `stands in ${drafts}`]),
  ].join(', and ');
}
