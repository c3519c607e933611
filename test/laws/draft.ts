/** A model in the plainest form that can say everything: what the oracle judges and the loader reads. */
import { stringify } from 'yaml';
import type { Basis } from '../../src/model/claim.ts';
import type { Role } from '../../src/model/party.ts';
import type { ConcessionStatus } from '../../src/model/entry.ts';

export interface Draft {
  readonly parties: readonly { readonly id: string; readonly role: Role }[];
  readonly blocs: readonly { readonly id: string; readonly members: readonly string[] }[];
  readonly issues: readonly DraftIssue[];
  readonly positions: readonly DraftPosition[];
}

/** The points of a list go by their places, those of a range by their numbers. */
export type DraftIssue = {
  readonly id: string;
  readonly settled: { readonly at: number; readonly between: readonly string[] | null } | null;
} & (
  | { readonly kind: 'choices' | 'scale'; readonly size: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly unit: string | null }
);

interface DraftEntry {
  readonly basis: Basis | null;
}

/** From one point to itself, or on a range an interval. */
export interface DraftDemand extends DraftEntry {
  readonly from: number;
  readonly to: number;
}

export interface DraftConcession extends DraftEntry {
  readonly at: number;
  readonly status: ConcessionStatus;
  readonly for: string | null;
}

export type DraftRejected = { readonly kind: 'point' | 'above' | 'below'; readonly at: number } | 'others';

export interface DraftRejection extends DraftEntry {
  readonly what: DraftRejected;
  readonly redline: true | 'law' | 'mandate' | 'principle' | null;
}

export interface DraftPosition {
  readonly holder: string;
  readonly issue: string;
  readonly demands: readonly DraftDemand[];
  readonly concedes: readonly DraftConcession[];
  readonly rejects: readonly DraftRejection[];
  readonly importance: number | null;
  readonly basis: Basis | null;
}

/** What the file says of a point: the id of its place on a list, the number on a range. */
export function pointOf(issue: DraftIssue, at: number): string | number {
  return issue.kind === 'range' ? at : `point-${at}`;
}

/** The text of the model file. */
export function textOf(draft: Draft): string {
  return stringify(fileOf(draft));
}

/** What the model file holds. */
export function fileOf({ parties, blocs, issues, positions }: Draft) {
  return {
    stance: 1,
    title: 'A draft',
    date: '2026-03-01',
    parties: Object.fromEntries(parties.map(({ id, role }) => [id, { name: id, role }])),
    blocs: Object.fromEntries(blocs.map(({ id, members }) => [id, { name: id, members }])),
    issues: Object.fromEntries(issues.map((issue) => [issue.id, issueFile(issue)])),
    positions: Object.fromEntries(
      [...new Set(positions.map(({ holder }) => holder))].map((holder) => [
        holder,
        Object.fromEntries(
          positions
            .filter((position) => position.holder === holder)
            .map((position) => [position.issue, positionFile(issueOf(issues, position.issue), position)]),
        ),
      ]),
    ),
  };
}

/** The issue with this id. */
export function issueOf(issues: readonly DraftIssue[], id: string): DraftIssue {
  const found = issues.find((issue) => issue.id === id);
  if (found === undefined) throw new Error(`no issue ${id}`);
  return found;
}

/** What the file holds of an issue. */
export function issueFile(issue: DraftIssue) {
  const points =
    issue.kind === 'range'
      ? { range: { from: issue.from, to: issue.to, unit: issue.unit } }
      : { [issue.kind]: Array.from({ length: issue.size }, (_, place) => pointOf(issue, place)) };
  const settled = issue.settled && {
    point: pointOf(issue, issue.settled.at),
    ...(issue.settled.between === null ? {} : { between: issue.settled.between }),
  };
  return { title: `Issue ${issue.id}`, ...points, settled };
}

/** What the file holds of a position. */
export function positionFile(issue: DraftIssue, position: DraftPosition): object {
  const { demands, concedes, rejects, importance, basis } = position;
  return {
    says: 'A public line.',
    demands: demands.map(({ from, to, basis: own }) => ({
      point: from === to ? pointOf(issue, from) : { from, to },
      basis: own,
    })),
    concedes: concedes.map(({ at, ...rest }) => ({ point: pointOf(issue, at), ...rest })),
    rejects: rejects.map(({ what, basis: own, redline }) => ({
      ...rejectedFile(issue, what),
      basis: own,
      redline,
    })),
    importance,
    basis,
  };
}

function rejectedFile(issue: DraftIssue, what: DraftRejected): object {
  if (what === 'others') return { point: 'others' };
  return what.kind === 'point' ? { point: pointOf(issue, what.at) } : { [what.kind]: what.at };
}
