/** The sentence behind every verdict: who rejects what, who waits for whom, on whose terms, where they meet. */
import type { Contested, Gap } from '../analysis/gaps.ts';
import type { Holder } from '../model/holder.ts';
import { join, line, phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import { meet, nothing, span, touches, unite } from '../model/points.ts';
import type { PointSet } from '../model/points.ts';
import { rejectedText } from './contested.ts';
import { pointsOr, pointsQuoted } from './point.ts';
import { settlementText } from './settlement.ts';
import { citedText, standingClauses, standingText } from './standing.ts';
import { endedText, sentenceText } from './texts.ts';
import { citeById } from './cite.ts';
import { counted, ended, names, withoutStop } from './words.ts';
import type { Cite } from './cite.ts';

/** More clauses than this make a sentence that nobody reads; the rest are counted. */
const mostClauses = 4;

/** Why the issue is in its state, in one or two sentences, with the sources of what decides it; who says nothing is counted. */
export function gapReason(gap: Gap, cite: Cite = citeById): Text {
  const { issue, state, holders, common, settled } = gap;
  const standing = (): Text => clauses(standingClauses(issue, holders, cite), asTold);
  switch (state) {
    case 'deadlocked':
      return endedText(
        line(`${everyPoint(issue)} is rejected: `, rejectionsText(gap, cite), silentWords(gap)),
      );
    case 'apart':
      return line(endedText(line(standing(), silentWords(gap))), ` ${ended(freeWords(gap))}`);
    case 'conditional':
      return join([line(termsClauses(gap), silentWords(gap)), ...conditions(gap, cite)].map(endedText), ' ');
    case 'overlapping':
      return endedText(
        line(`${allOf(gap)} would take ${pointsQuoted(issue, common)}: `, standing(), silentWords(gap)),
      );
    case 'aligned': {
      const shared = demandedByAll(holders);
      const demands = holders.flatMap(({ position }) => position.demands);
      const found = citedText(
        demands.filter(({ at }) => touches([at], shared)),
        cite,
      );
      return endedText(line(`${allOf(gap)} demand ${pointsQuoted(issue, shared)}`, found, silentWords(gap)));
    }
    case 'agreed':
      return settled === null ? [] : sentenceText(settlementText(issue, settled, cite));
    case 'unstated':
      return unstatedText(gap, cite);
    default:
      return state satisfies never;
  }
}

/** What nobody rejects; where nothing is rejected, that is said of no point in particular. */
function freeWords({ issue, zone, rejections }: Gap): string {
  return rejections.length === 0 ? 'No point is rejected' : `Nobody rejects ${pointsOr(issue, zone)}`;
}

/** Those that say something, by name where they are few or not all. */
function allOf({ parties, holders }: Gap): string {
  if (holders.length === parties.length) return parties.length === 2 ? 'Both' : `All ${parties.length}`;
  return names(
    holders.map(({ party }) => party),
    mostClauses,
  );
}

/** "; no position of C and D is recorded": the silent are told in the same sentence. */
function silentWords({ missing, scoring }: Gap): string {
  const silent = missing.filter((party) => !scoring.includes(party));
  return [
    silent.length === 0 ? '' : `; no position of ${names(silent, mostClauses)} is recorded`,
    scoring.length === 0 ? '' : `; ${scoringWords(scoring)}`,
  ].join('');
}

/** "C and D only score it": what points are worth to a party is no stance. */
function scoringWords(scoring: readonly Party[]): string {
  return `${names(scoring, mostClauses)} only ${scoring.length === 1 ? 'scores' : 'score'} it`;
}

/** Why nothing can be compared; what counts for nothing is told all the same. */
function unstatedText({ issue, parties, holders, idle, scoring }: Gap, cite: Cite): Text {
  if (issue.between !== null && parties.length < 2) return phrase(`It is between ${names(issue.between)}.`);
  const [only] = holders;
  const dropped = [
    ...idle.map((holder) => line(`${holder.party.name} `, standingText(issue, holder, cite))),
    ...(scoring.length === 0 ? [] : [phrase(scoringWords(scoring))]),
  ];
  const found =
    only === undefined
      ? `No position of ${parties.length === 2 ? 'either' : 'any of them'} that counts is recorded`
      : `Of ${parties.length === 2 ? 'the two' : 'them'} only ${only.party.name} has a position that counts`;
  if (dropped.length > 0) return endedText(line(`${found}: `, clauses(dropped, asTold)));
  return phrase(
    only === undefined
      ? `No position of ${parties.length === 2 ? 'either' : 'any of them'} is recorded.`
      : `Of ${parties.length === 2 ? 'the two' : 'them'} only ${only.party.name} has a recorded position.`,
  );
}

function everyPoint(issue: Issue): string {
  return issue.kind === 'range'
    ? `Every number from ${pointsQuoted(issue, [span(issue.from, issue.to)])}`
    : 'Every listed point';
}

/** Who rejects what, those first whose rejection stands against somebody's wish, and of these the red lines. */
function rejectionsText({ issue, rejections, holders }: Gap, cite: Cite): Text {
  const rank = ({ rejection, askedBy, takenBy }: Contested): number =>
    (askedBy.length > 0 ? 4 : 0) + (takenBy.length > 0 ? 2 : 0) + (rejection.redline === null ? 0 : 1);
  const byWeight = rejections.toSorted((a, b) => rank(b) - rank(a));
  return clauses(byWeight, (one) => line(`${one.party.name} `, rejectedText(issue, one, holders, cite)));
}

/** '"Two years" would suit both, on the terms of the union'. */
function termsClauses(gap: Gap): Text {
  const whole = gap.missing.length === 0;
  const all = whole ? (gap.holders.length === 2 ? 'both' : 'all') : allOf(gap);
  return clauses(gap.terms, ({ points, parties }) =>
    phrase(
      `${pointsQuoted(gap.issue, points)} would suit ${all}, on the terms of ${names(parties, mostClauses)}`,
    ),
  );
}

/** What each asks for the points that suit all, in the words of the model; hints first. */
function conditions({ issue, holders, terms }: Gap, cite: Cite): readonly Text[] {
  const points = unite(terms.flatMap((one) => one.points));
  const asked = holders.flatMap(({ party, stance }) =>
    stance.conceded
      .filter(({ weight, covers }) => weight === 'terms' && touches(covers, points))
      .map(({ concession }) => ({ party, concession })),
  );
  const hintsFirst = asked.toSorted(
    (a, b) => Number(b.concession.status === 'hinted') - Number(a.concession.status === 'hinted'),
  );
  const told = hintsFirst.slice(0, mostClauses).map(({ party, concession }) => {
    const { for: wanted, status, at } = concession;
    const hint = status === 'hinted' ? ` has only hinted at ${pointsQuoted(issue, [span(at)])}` : '';
    const said = wanted === null ? '' : `${hint === '' ? '' : ', and'} asks: ${withoutStop(wanted)}`;
    return line(`${party.name}${hint}${said}`, citedText([concession], cite));
  });
  const more = asked.length - told.length;
  return more > 0 ? [...told, phrase(counted(more, 'more condition'))] : told;
}

function demandedByAll(holders: readonly Holder[]): PointSet {
  const [first = nothing, ...rest] = holders.map((holder) => holder.stance.demands);
  return rest.reduce(meet, first);
}

/** A clause for each of the first, and how many more there are: of hundreds, none but these is put into words. */
function clauses<T>(all: readonly T[], tell: (one: T) => Text): Text {
  const more = all.length - mostClauses;
  return join(
    [...all.slice(0, mostClauses).map(tell), ...(more > 0 ? [phrase(`and ${more} more`)] : [])],
    '; ',
  );
}

function asTold(clause: Text): Text {
  return clause;
}
