/** Scores that do not fit what the party says: one of the two is most likely a slip. */
import { byFraction, fractionOf, plus, zero } from '../../model/fraction.ts';
import type { Fraction } from '../../model/fraction.ts';
import type { Negotiation } from '../../model/negotiation.ts';
import type { Party } from '../../model/party.ts';
import type { PointSet } from '../../model/points.ts';
import { span, touches } from '../../model/points.ts';
import type { Position } from '../../model/position.ts';
import { worthOf } from '../../model/worth.ts';
import { onKey, quoted } from '../fault.ts';
import type { Fault, Path } from '../fault.ts';

/** Where what is rejected scores above what is demanded, or what is conceded above every demand. */
export function oddScores(position: Position, path: Path): readonly Fault[] {
  const { holder, issue, concedes, scores, stance } = position;
  const demanded = worthsIn(position, stance.demands);
  const [least] = demanded;
  const most = demanded.at(-1);
  if (least === undefined || most === undefined) return [];
  const refused = worthsIn(position, stance.rejects).at(-1);
  const conceded = concedes
    .flatMap(({ at }) => worthOf(scores, at) ?? [])
    .toSorted(byFraction)
    .at(-1);
  const who = `${quoted(holder.id)} on ${quoted(issue.id)}`;
  const told = (message: string): Fault => ({
    code: 'odd-scores',
    message: `${message}: ${who}`,
    hint: 'Mend the scores, or what it asks for.',
    place: onKey(...path, 'scores'),
  });
  return [
    ...(refused !== undefined && byFraction(refused, least) > 0
      ? [told('What is rejected scores above what is demanded')]
      : []),
    ...(conceded !== undefined && byFraction(conceded, most) > 0
      ? [told('A concession scores above every demand')]
      : []),
  ];
}

/** What points are worth, the least first: on a range it turns at the scored numbers and the ends of a stretch alone. */
function worthsIn({ scores }: Position, points: PointSet): readonly Fraction[] {
  const inside = scores.map(({ at }) => at).filter((at) => touches([span(at)], points));
  const turns = [...points.flatMap(({ from, to }) => [from, to]), ...inside];
  return turns.flatMap((at) => worthOf(scores, at) ?? []).toSorted(byFraction);
}

/** Where no deal is worth so little, or none so much, as a party's walk-away. */
export function oddWalkAway(negotiation: Negotiation, party: Party): readonly Fault[] {
  const scored = [...(negotiation.positions.get(party)?.values() ?? [])].flatMap(({ scores }) => {
    const worths = scores.map(({ score }) => fractionOf(score)).toSorted(byFraction);
    const [worst] = worths;
    const best = worths.at(-1);
    return worst === undefined || best === undefined ? [] : [{ worst, best }];
  });
  if (party.walkAway === null || scored.length === 0) return [];
  const total = fractionOf(party.walkAway.total);
  const told = (where: string, hint: string): readonly Fault[] => [
    {
      code: 'odd-walk-away',
      message: `The walk-away of ${quoted(party.id)} lies ${where} total that it can get`,
      hint,
      place: onKey('parties', party.id, 'walk-away'),
    },
  ];
  const best = scored.map((one) => one.best).reduce(plus, zero);
  const worst = scored.map((one) => one.worst).reduce(plus, zero);
  if (byFraction(total, best) > 0)
    return told('above the best', 'It would take no deal at all: mend the total or the scores.');
  return byFraction(total, worst) < 0
    ? told('below the worst', 'It would take any deal: mend the total or the scores, or leave it out.')
    : [];
}
