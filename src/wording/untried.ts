/** What nobody rejects and none of the parties compared asks for or takes: who holds it elsewhere, and what is left. */
import type { Gap } from '../analysis/gaps.ts';
import type { Held } from '../analysis/held.ts';
import { span, touches, unite, without } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { pointsOr, pointsQuoted } from './point.ts';
import { listed, names, ended } from './words.ts';

/** So many points that somebody else holds are told. */
const mostHeld = 4;

/** '"z" is held by Europe and in the American draft. Nobody has put forward "y".' */
export function untriedWords({ issue, untried, heldBy, holders }: Gap): string {
  const held = heldBy
    .slice(0, mostHeld)
    .map((one) => `${pointsQuoted(issue, [one.points])} is held ${holderWords(one, holders)}`);
  const dropped = holders.flatMap(({ party, stance }) =>
    stance.conceded
      .filter(({ concession, weight }) => weight === 'none' && touches([span(concession.at)], untried))
      .map(({ concession }) => ({ party, at: span(concession.at), status: concession.status })),
  );
  const taken = dropped.map(
    ({ party, at, status }) =>
      `${party.name} offered ${pointsQuoted(issue, [at])} ${status === 'withdrawn' ? 'and took it back' : 'as a symbol'}`,
  );
  const rest = without(
    untried,
    unite([...heldBy.map(({ points }) => points), ...dropped.map(({ at }) => at)]),
  );
  const told = [...held, ...taken];
  const left = rest.length === 0 ? [] : [ended(`Nobody has put forward ${leftWords(issue, rest)}`)];
  return [...(told.length === 0 ? [] : [ended(told.join('; '))]), ...left].join(' ');
}

function leftWords(issue: Gap['issue'], points: PointSet): string {
  return issue.kind === 'range' ? pointsQuoted(issue, points) : pointsOr(issue, points);
}

/** "by Europe and, under a condition that is not met, by Russia; in The first draft". */
function holderWords({ parties, proposals }: Held, holders: Gap['holders']): string {
  const inside = new Set(holders.map(({ party }) => party));
  const outside = parties.filter((party) => !inside.has(party));
  const unmet = parties.filter((party) => inside.has(party));
  return listed([
    ...(outside.length === 0 ? [] : [`by ${names(outside, 4)}`]),
    ...(unmet.length === 0 ? [] : [`under a condition that is not met by ${names(unmet, 4)}`]),
    ...(proposals.length === 0
      ? []
      : [
          `in ${listed(
            proposals.map(({ title }) => title),
            3,
          )}`,
        ]),
  ]);
}
