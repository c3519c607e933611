/** What is odd in a sound model: it stops no answer, but an author would want to know. */
import type { Supported } from '../../model/claim.ts';
import type { WarningCode } from '../../model/diagnostic.ts';
import type { Issue } from '../../model/issue.ts';
import type { History, Negotiation } from '../../model/negotiation.ts';
import type { Party } from '../../model/party.ts';
import type { Position } from '../../model/position.ts';
import { beyond, span, touches, without } from '../../model/points.ts';
import { allPoints, isOrdered } from '../../model/stance.ts';
import { emptyLists } from './empty.ts';
import type { Fault, Path } from '../fault.ts';
import { onKey } from '../fault.ts';
import { spellings } from './groups.ts';
import { laterPosition, laterThings } from './later.ts';
import { isHistory } from '../schema/position.ts';
import type { ModelFile } from '../schema/model.ts';
import { offStepElsewhere, offStepIn } from './offstep.ts';
import { oddScores, oddWalkAway } from './scores.ts';
import { twoPoints } from './twopoints.ts';

/** All warnings of a linked model, in no order; those of positions whatever the day that they are for. */
export function findWarnings(file: ModelFile, negotiation: Negotiation): readonly Fault[] {
  const { date, parties, issues, blocs, history } = negotiation;
  const written = [...history.positions.values()].flatMap((held) => [...held.values()]);
  const spoken = new Set(written.flat().map((position) => position.issue));
  const holding = new Set(written.flat().map((position) => position.holder));
  const speakers = new Set(blocs.filter((bloc) => holding.has(bloc)).flatMap((bloc) => bloc.members));
  return [
    ...parties.flatMap((party) => (holding.has(party) || speakers.has(party) ? [] : silentParty(party))),
    ...issues.flatMap((issue) => [
      ...(spoken.has(issue) ? [] : silentIssue(issue, history)),
      ...twoPoints(issue),
    ]),
    ...evidenceWarnings(file, written.flat()),
    ...written.flat().flatMap((position) => positionWarnings(position, date, pathOf(file, position))),
    ...parties.flatMap((party) => oddWalkAway(negotiation, party)),
    ...offStepElsewhere(negotiation),
    ...laterThings(file),
    ...emptyLists(file),
    ...spellings(file),
  ];
}

/** Where the file spells a position out: at its issue, or in a list of dated ones. */
function pathOf(file: ModelFile, { holder, issue, since }: Position): Path {
  const path = ['positions', holder.id, issue.id];
  const held = file.positions?.[holder.id]?.[issue.id];
  const place = isHistory(held) ? held.findIndex((entry) => (entry?.since ?? null) === since) : -1;
  return place < 0 ? path : [...path, place];
}

function silentParty(party: Party): Fault[] {
  // A mediator takes no side.
  if (party.role === 'mediator') return [];
  return [
    warning('silent-party', `"${party.id}" holds no position`, 'Say what it wants, or leave the party out.', [
      'parties',
      party.id,
    ]),
  ];
}

function silentIssue(issue: Issue, { settlements }: History): Fault[] {
  if (settlements.has(issue)) return [];
  return [
    warning(
      'silent-issue',
      `Nobody holds a position on "${issue.id}"`,
      'Say who wants what, or leave the issue out.',
      ['issues', issue.id],
    ),
  ];
}

function positionWarnings(position: Position, today: string, path: Path): readonly Fault[] {
  const who = whose(position);
  return [
    ...(hasBareRedline(position) ? [redlineWithoutReason(who, path)] : []),
    ...(isConcessionIdle(position) ? [idleConcession(who, path)] : []),
    ...(isRejectionAlone(position) ? [loneRejection(who, path)] : []),
    ...laterPosition(position, today, path),
    ...offStepIn(position, path),
    ...oddScores(position, path),
  ];
}

/** Where nothing whatever is cited, that is told once. */
function evidenceWarnings(file: ModelFile, positions: readonly Position[]): readonly Fault[] {
  const without = positions.filter((position) => claimsOf(position).some(isUncited));
  const isNoneCited = positions.every((position) => claimsOf(position).every(isUncited));
  const hint =
    'Add "evidence: …" with a source: to the entry, its position, its issue, its party or the file.';
  if (isNoneCited && without.length > 1)
    return [warning('no-evidence', 'No evidence for what is said of any position', hint, ['positions'])];
  return without.map((position) =>
    warning(
      'no-evidence',
      `No evidence for what is said of ${whose(position)}`,
      hint,
      pathOf(file, position),
    ),
  );
}

function claimsOf({ demands, concedes, rejects, says }: Position): readonly Supported[] {
  return [...demands, ...concedes, ...rejects, ...(says === null ? [] : [says])];
}

function isUncited({ evidence }: Supported): boolean {
  return evidence.length === 0;
}

function whose({ holder, issue }: Position): string {
  return `"${holder.id}" on "${issue.id}"`;
}

function hasBareRedline({ rejects }: Position): boolean {
  return rejects.some((rejection) => rejection.redline !== null && rejection.because === null);
}

function redlineWithoutReason(who: string, path: Path): Fault {
  const at = [...path, 'rejects'];
  return warning('redline-without-reason', `A red line without a reason: ${who}`, 'Add "because: …".', at);
}

function isConcessionIdle({ concedes, stance }: Position): boolean {
  return concedes.some((concession) => touches([span(concession.at)], stance.demands));
}

function idleConcession(who: string, path: Path): Fault {
  const message = `A concession of what is demanded anyway: ${who}`;
  return warning('idle-concession', message, 'Remove it, or mend the demand.', [...path, 'concedes']);
}

/** Whether a point is rejected and it is not known which way is further out: on both sides of it some is not rejected. */
function isRejectionAlone({ issue, stance, rejects }: Position): boolean {
  if (!isOrdered(issue) || stance.acceptable.length > 0) return false;
  const left = without(allPoints(issue), stance.rejects);
  return rejects.some(
    ({ what }) =>
      what.kind === 'point' &&
      touches(left, [beyond(what.at, 'above')]) &&
      touches(left, [beyond(what.at, 'below')]),
  );
}

function loneRejection(who: string, path: Path): Fault {
  const message = `A rejection without anything that the party would take: ${who}`;
  const hint =
    'Without a demand or a concession it is not known what lies further out, so only the point itself is rejected: name what the party would take, or reject each point.';
  return warning('lone-rejection', message, hint, [...path, 'rejects']);
}

function warning(code: WarningCode, message: string, hint: string, path: Path): Fault {
  return { code, message, hint, place: onKey(...path) };
}
