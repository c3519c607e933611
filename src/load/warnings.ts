/** What is odd in a sound model: it stops no answer, but an author would want to know. */
import type { Issue, Negotiation, Party, Position } from '../model/negotiation.ts';
import { span, touches } from '../model/points.ts';
import { isOrdered } from '../model/stance.ts';
import type { Fault, Path } from './fault.ts';
import { onKey } from './fault.ts';
import type { ModelFile } from './schema.ts';

/** All warnings of a linked model, in no order. */
export function findWarnings(file: ModelFile, negotiation: Negotiation): readonly Fault[] {
  const written = writtenPositions(file, negotiation);
  return [
    ...negotiation.parties.flatMap((party) => silentParty(negotiation, party)),
    ...negotiation.issues.flatMap((issue) => [...silentIssue(issue, written), ...twoPoints(issue)]),
    ...written.flatMap((position) => aboutPosition(position)),
  ];
}

/** The positions that the file spells out, each once, however many members of a bloc hold it. */
function writtenPositions(file: ModelFile, negotiation: Negotiation): readonly Position[] {
  const held = new Set([...negotiation.positions.values()].flatMap((byIssue) => [...byIssue.values()]));
  return [...held].filter(({ holder, issue }) => file.positions?.[holder.id]?.[issue.id] !== undefined);
}

function silentParty(negotiation: Negotiation, party: Party): Fault[] {
  // A mediator takes no side.
  if (party.role === 'mediator' || (negotiation.positions.get(party)?.size ?? 0) > 0) return [];
  return [
    warning('silent-party', `"${party.id}" holds no position`, 'Say what it wants, or leave the party out.', [
      'parties',
      party.id,
    ]),
  ];
}

function silentIssue(issue: Issue, written: readonly Position[]): Fault[] {
  if (issue.settled !== null || written.some((position) => position.issue === issue)) return [];
  return [
    warning(
      'silent-issue',
      `Nobody holds a position on "${issue.id}"`,
      'Say who wants what, or leave the issue out.',
      ['issues', issue.id],
    ),
  ];
}

function twoPoints(issue: Issue): Fault[] {
  if (issue.kind === 'range' || issue.points.length > 2) return [];
  const hint = 'Verdicts speak of the listed points alone: list what lies between, if anything does.';
  return [warning('two-points', `"${issue.id}" has only two points`, hint, ['issues', issue.id, issue.kind])];
}

function aboutPosition(position: Position): Fault[] {
  const { holder, issue, demands, concedes, rejects, stance } = position;
  const path = ['positions', holder.id, issue.id];
  const who = `"${holder.id}" on "${issue.id}"`;
  const found: Fault[] = [];
  const claims = [...demands, ...concedes, ...rejects, ...(position.says === null ? [] : [position.says])];
  if (claims.some((claim) => claim.evidence.length === 0)) {
    found.push(
      warning(
        'no-evidence',
        `No evidence for what is said of ${who}`,
        'Add "evidence: …" with a source, to the position or to each entry.',
        path,
      ),
    );
  }
  if (rejects.some((rejection) => rejection.redline !== null && rejection.because === null)) {
    found.push(
      warning('redline-without-reason', `A red line without a reason: ${who}`, 'Add "because: …".', [
        ...path,
        'rejects',
      ]),
    );
  }
  if (concedes.some((concession) => touches([span(concession.at)], stance.demands))) {
    found.push(
      warning(
        'idle-concession',
        `A concession of what is demanded anyway: ${who}`,
        'Remove it, or mend the demand.',
        [...path, 'concedes'],
      ),
    );
  }
  if (
    isOrdered(issue) &&
    stance.acceptable.length === 0 &&
    rejects.some(({ what }) => what.kind === 'point')
  ) {
    const hint =
      'Without a demand or a concession it is not known what lies further out, so only the point itself is rejected: name what the party would take, or reject each point.';
    found.push(
      warning('lone-rejection', `A rejection without anything that the party would take: ${who}`, hint, [
        ...path,
        'rejects',
      ]),
    );
  }
  return found;
}

function warning(code: Fault['code'], message: string, hint: string, path: Path): Fault {
  return { code, message, hint, place: onKey(...path) };
}
