/** A model in which things of one kind go by other ids, with all that names them. */
import type { ClaimRecord, SupportRecord } from '../records/claim.ts';
import type { ConcessionRecord, NeedRecord } from '../records/entry.ts';
import type { IssueRecord } from '../records/issue.ts';
import type { NegotiationRecord } from '../records/negotiation.ts';
import type { PartyRecord } from '../records/party.ts';
import type { PositionRecord } from '../records/position.ts';
import type { ProposalRecord } from '../records/proposal.ts';

/** What has an id, in an order in which a thing comes after those that its own content names. */
export const namedKinds = ['source', 'party', 'bloc', 'issue', 'group', 'point', 'proposal'] as const;
/** One kind of it. */
export type NamedKind = (typeof namedKinds)[number];

/** The new ids by the old ones; those of points have their issue before them, as in `shifts.rotating`. */
export type NewIds = ReadonlyMap<string, string>;

/** What each thing is called, by its kind. */
interface Naming {
  readonly source: (id: string) => string;
  /** A party or a bloc. */
  readonly holder: (id: string) => string;
  readonly issue: (id: string) => string;
  readonly group: (name: string) => string;
  /** A point of an issue; a number, or what is no single point, has no id. */
  readonly point: <T>(issue: string, point: T) => T | string;
  readonly proposal: (id: string) => string;
}

/** The model with new ids for things of a kind. */
export function renamedIn(model: NegotiationRecord, what: NamedKind, ids: NewIds): NegotiationRecord {
  if (ids.size === 0) return model;
  const name = namingOf(what, ids);
  const { rule, notes, sources, parties, blocs, issues, positions, proposals, events } = model;
  return {
    ...model,
    rule: rule && { ...rule, veto: rule.veto.map(name.holder) },
    notes: notes.map((note) => supported(name, note)),
    sources: sources.map((one) => ({ ...one, id: name.source(one.id) })),
    parties: parties.map((party) => partyAs(name, party)),
    blocs: blocs.map((bloc) => ({
      ...bloc,
      id: name.holder(bloc.id),
      members: bloc.members.map(name.holder),
    })),
    issues: issues.map((issue) => issueAs(name, issue)),
    positions: positions.map((position) => positionAs(name, position)),
    proposals: proposals.map((proposal) => proposalAs(name, proposal)),
    events: events.map((event) => supported(name, event)),
  };
}

function namingOf(what: NamedKind, ids: NewIds): Naming {
  const kept = (id: string): string => id;
  const given = (id: string): string => ids.get(id) ?? id;
  const of = (...kinds: readonly NamedKind[]): typeof given => (kinds.includes(what) ? given : kept);
  const listed = of('point');
  return {
    source: of('source'),
    holder: of('party', 'bloc'),
    issue: of('issue'),
    group: of('group'),
    point: (issue, point) =>
      typeof point === 'string' ? listed(`${issue}.${point}`).slice(issue.length + 1) : point,
    proposal: of('proposal'),
  };
}

function supported<T extends SupportRecord>(name: Naming, one: T): T {
  return { ...one, evidence: one.evidence.map((held) => ({ ...held, source: name.source(held.source) })) };
}

function claimAs(name: Naming, claim: ClaimRecord | null): ClaimRecord | null {
  return claim && supported(name, claim);
}

function partyAs(name: Naming, party: PartyRecord): PartyRecord {
  const { id, says, alternative, walkAway, views, notes } = party;
  return {
    ...party,
    id: name.holder(id),
    says: claimAs(name, says),
    alternative: claimAs(name, alternative),
    walkAway: walkAway && supported(name, walkAway),
    views: views.map((view) => ({ ...supported(name, view), of: name.holder(view.of) })),
    notes: notes.map((note) => supported(name, note)),
  };
}

function issueAs(name: Naming, issue: IssueRecord): IssueRecord {
  const { id, group, between, settled, notes } = issue;
  const base = {
    id: name.issue(id),
    group: group && name.group(group),
    between: between && between.map(name.holder),
    settled: settled.map((one) => ({
      ...supported(name, one),
      point: name.point(id, one.point),
      between: one.between.map(name.holder),
    })),
    notes: notes.map((note) => supported(name, note)),
  };
  if (issue.kind === 'range') return { ...issue, ...base };
  const points = issue.points.map((point) => ({ ...point, id: name.point(id, point.id) }));
  return { ...issue, ...base, points };
}

function positionAs(name: Naming, position: PositionRecord): PositionRecord {
  const { party, issue, demands, concedes, rejects, scores, says } = position;
  return {
    ...supported(name, position),
    party: name.holder(party),
    issue: name.issue(issue),
    demands: demands.map((one) => ({ ...supported(name, one), point: name.point(issue, one.point) })),
    concedes: concedes.map((one) => ({
      ...supported(name, one),
      point: name.point(issue, one.point),
      needs: needsAs(name, one.needs),
    })),
    rejects: rejects.map((one) => ({
      ...supported(name, one),
      // To reject all others names no point.
      point: one.point === 'others' ? one.point : name.point(issue, one.point),
    })),
    scores: scores.map((one) => ({ ...supported(name, one), point: name.point(issue, one.point) })),
    says: claimAs(name, says),
  };
}

function needsAs(name: Naming, needs: ConcessionRecord['needs']): ConcessionRecord['needs'] {
  const pointsAs = (issue: string, need: NeedRecord): NeedRecord =>
    Array.isArray(need) ? need.map((one) => name.point(issue, one)) : name.point(issue, need);
  return Object.fromEntries(
    Object.entries(needs).map(([issue, need]) => [name.issue(issue), pointsAs(issue, need)]),
  );
}

function proposalAs(name: Naming, proposal: ProposalRecord): ProposalRecord {
  const { id, title, by, revises, points, open, between, responses } = proposal;
  return {
    ...supported(name, proposal),
    id: name.proposal(id),
    // A draft without a title goes by its id.
    title: title === id ? name.proposal(id) : title,
    by: by.map(name.holder),
    revises: revises && name.proposal(revises),
    points: Object.fromEntries(
      Object.entries(points).map(([issue, point]) => [name.issue(issue), name.point(issue, point)]),
    ),
    open: open.map(name.issue),
    between: between && between.map(name.holder),
    responses: responses.map((one) => ({
      ...supported(name, one),
      party: name.holder(one.party),
      issue: name.issue(one.issue),
    })),
  };
}
