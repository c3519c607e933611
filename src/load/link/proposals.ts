/** Links drafts, and what was said of them. */
import { byDay } from '../../model/day.ts';
import type { Issue } from '../../model/issue.ts';
import type { Proposal, Response } from '../../model/proposal.ts';
import { quoted } from '../fault.ts';
import type { Fault, Outcome } from '../fault.ts';
import { defaultFor } from './defaults.ts';
import { supportOf } from './support.ts';
import { each } from './each.ts';
import { betweenAt, issueAt, partyAt, step } from './references.ts';
import type { Known, Linking } from './references.ts';
import { linkPoint } from './points.ts';
import { revisedBy, unlinkedChain } from './revisions.ts';
import type { ProposalFiles } from './revisions.ts';
import type { ProposalFile, ResponseFile } from '../schema/proposal.ts';
import { keyIn, placeOfSpot, spotOf, valueIn } from './spot.ts';
import type { Spot } from './spot.ts';

/** All drafts, the oldest first; those of one day in the order of the file. */
export function linkProposals(known: Known): Outcome<readonly Proposal[]> {
  return step(known, (linking) => {
    const files = linking.checked.file.proposals ?? {};
    const linked = new Map<string, Proposal>();
    for (const id of Object.keys(files)) linkChain(linking, files, id, linked);
    const found = Object.keys(files).flatMap((id) => linked.get(id) ?? []);
    return found.toSorted((a, b) => byDay(a.date, b.date));
  });
}

/** Links a draft behind all that it revises. */
function linkChain(linking: Linking, files: ProposalFiles, id: string, linked: Map<string, Proposal>): void {
  const chain = [...unlinkedChain(files, id, linked)];
  const isRound = chain.includes(files[chain.at(-1) ?? '']?.revises ?? '');
  for (const one of chain.toReversed()) {
    const file = files[one];
    if (file === undefined) continue;
    const revises = file.revises ? revisedBy(linking, one, file.revises, linked, isRound) : null;
    linked.set(one, linkProposal(linking, one, file, revises));
  }
}

function linkProposal(linking: Linking, id: string, file: ProposalFile, revises: Proposal | null): Proposal {
  const spot = spotOf('proposals', id);
  const named = valueIn(spot, 'points');
  const points = new Map<Issue, number>();
  for (const [issueId, point] of Object.entries(file.points ?? {})) {
    const known = issueAt(linking, issueId, keyIn(named, issueId));
    const found = known && linkPoint(linking, known, point, valueIn(named, issueId));
    if (known !== undefined && found !== null && found !== undefined) points.set(known.issue, found);
  }
  const by = each(file.by, valueIn(spot, 'by'), (party, at) => partyAt(linking, party, at) ?? null);
  const { title, date = null, status = null } = file;
  const support = supportOf(linking, file, spot);
  const responses = linkResponses(linking, file, points, spot);
  const open = linkOpen(linking, file, spot);
  const between = betweenAt(linking, file.between, valueIn(spot, 'between'));
  return {
    kind: 'proposal',
    id,
    title: title ?? id,
    by,
    date,
    revises,
    status,
    points,
    open,
    between,
    responses,
    ...support,
  };
}

/** The issues that a draft leaves open on purpose; one on which it names a point is not open. */
function linkOpen(linking: Linking, { open, points }: ProposalFile, spot: Spot): readonly Issue[] {
  const named = each(open, valueIn(spot, 'open'), (id, at) => {
    const issue = issueAt(linking, id, at)?.issue;
    if (points?.[id] !== undefined) linking.faults.push({ ...openAndNamed(id), place: placeOfSpot(at) });
    return issue ?? null;
  });
  return [...new Set(named)];
}

function openAndNamed(id: string): Omit<Fault, 'place'> {
  return {
    code: 'open-and-named',
    message: `The draft leaves ${quoted(id)} open, and names a point of it`,
    hint: 'Take it out of "open" or out of "points".',
  };
}

function linkResponses(
  linking: Linking,
  file: ProposalFile,
  points: ReadonlyMap<Issue, number>,
  spot: Spot,
): readonly Response[] {
  const section = valueIn(spot, 'responses');
  return Object.entries(file.responses ?? {}).flatMap(([partyId, answers]) => {
    const answering = keyIn(section, partyId);
    const party = partyAt(linking, partyId, answering);
    return Object.entries(answers ?? {}).flatMap(([issueId, answer]): Response[] => {
      const at = keyIn(answering, issueId);
      const issue = issueAt(linking, issueId, at)?.issue;
      if (party === undefined || issue === undefined) return [];
      if (!points.has(issue) && file.points?.[issueId] === undefined) {
        linking.faults.push({
          code: 'not-covered',
          message: `${quoted(partyId)} answers on ${quoted(issueId)}, which the draft does not cover`,
          hint: 'Add the point that the draft names there, or take the answer out.',
          place: placeOfSpot(at),
        });
      }
      if (issue.between?.includes(party) === false)
        linking.faults.push({ ...notBetween(partyId, issue), place: placeOfSpot(at) });
      return [linkResponse(linking, party, issue, answer, at)];
    });
  });
}

function notBetween(party: string, { id, between }: Issue): Omit<Fault, 'place'> {
  return {
    code: 'not-between',
    message: `${quoted(party)} answers on ${quoted(id)}, which is between ${(between ?? []).map((one) => one.id).join(', ')}`,
    hint: 'Add it to "between" of the issue, or take the answer out.',
  };
}

function linkResponse(
  linking: Linking,
  party: Response['party'],
  issue: Issue,
  file: ResponseFile,
  spot: Spot,
): Response {
  const long = typeof file === 'string' ? { answer: file } : file;
  const { answer, date = null, because = null } = long;
  const stated = defaultFor(linking, { issue: issue.id, party: party.id });
  return { party, issue, answer, date, because, ...supportOf(linking, long, spot, stated) };
}
