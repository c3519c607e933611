/** What two versions of a model are compared by: each thing as plain values, with ids in the place of things. */
import type { Claim, Evidence, Supported, Source } from '../model/claim.ts';
import type { Issue, Point } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Bloc, Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import type { Proposal, TalksEvent } from '../model/proposal.ts';
import type { Span } from '../model/points.ts';

/** A thing of a model as plain values; two things are the same where all values are. */
export type Face = Readonly<Record<string, unknown>>;

export function modelFace({ title, date, phase, summary, notes }: Negotiation): Face {
  return { title, date, phase, summary, notes: notes.map(claimFace) };
}

export function sourceFace({ title, date, url, file, note }: Source): Face {
  return { title, date, url, file, note };
}

export function partyFace({ name, aliases, role, says, alternative, views, notes }: Party): Face {
  return {
    name,
    aliases,
    role,
    says: says && claimFace(says),
    alternative: alternative && claimFace(alternative),
    views: views.map((view) => ({
      of: view.of.id,
      trust: view.trust,
      because: view.because,
      ...groundFace(view),
    })),
    notes: notes.map(claimFace),
  };
}

export function blocFace({ name, aliases, members }: Bloc): Face {
  return { name, aliases, members: members.map((member) => member.id) };
}

/**
 * An issue without its listed points, which are compared one by one. The order of a scale is meaning, so
 * those of its points that both versions hold are told in order.
 */
export function issueFace(issue: Issue, { history }: Negotiation, other: Negotiation): Face {
  const { title, question, group, kind, notes } = issue;
  const range = issue.kind === 'range' ? { from: issue.from, to: issue.to, unit: issue.unit } : null;
  const settled = history.settlements.get(issue);
  const agreed = settled && {
    point: pointAt(issue, settled.at),
    status: settled.status,
    since: settled.since,
    between: settled.between.map((party) => party.id),
    ...groundFace(settled),
  };
  const order = orderFace(issue, other);
  return { title, question, group, kind, range, order, settled: agreed ?? null, notes: notes.map(claimFace) };
}

function orderFace(issue: Issue, { issues }: Negotiation): readonly string[] | null {
  const same = issues.find(({ id }) => id === issue.id);
  if (issue.kind !== 'scale' || same?.kind !== 'scale') return null;
  const shared = new Set(same.points.map(({ id }) => id));
  return issue.points.map(({ id }) => id).filter((id) => shared.has(id));
}

export function pointFace({ label, note }: Point): Face {
  return { label, note };
}

export function positionFace(position: Position): Face {
  const { issue, demands, concedes, rejects, since, because, interest, says, importance } = position;
  return {
    since,
    demands: demands.map((demand) => ({ point: spanAt(issue, demand.at), ...reasonFace(demand) })),
    concedes: concedes.map((concession) => ({
      point: pointAt(issue, concession.at),
      for: concession.for,
      needs: Object.fromEntries(
        concession.needs.map((need) => [need.issue.id, pointAt(need.issue, need.at)]),
      ),
      status: concession.status,
      ...reasonFace(concession),
    })),
    rejects: rejects.map((rejection) => {
      const { what, redline } = rejection;
      const point =
        what.kind === 'others'
          ? 'others'
          : what.kind === 'point'
            ? pointAt(issue, what.at)
            : { [what.kind]: what.at };
      return { point, redline: redline ?? false, ...reasonFace(rejection) };
    }),
    because,
    interest,
    says: says && claimFace(says),
    importance,
    ...groundFace(position),
  };
}

export function proposalFace(proposal: Proposal): Face {
  const { title, by, date, revises, status, points, responses } = proposal;
  return {
    title,
    by: by.map((party) => party.id),
    date,
    revises: revises?.id ?? null,
    status,
    points: Object.fromEntries([...points].map(([issue, at]) => [issue.id, pointAt(issue, at)])),
    responses: responses.map((one) => ({
      party: one.party.id,
      issue: one.issue.id,
      answer: one.answer,
      date: one.date,
      ...reasonFace(one),
    })),
    ...groundFace(proposal),
  };
}

export function eventFace(event: TalksEvent): Face {
  return { date: event.date, title: event.title, ...groundFace(event) };
}

function claimFace(claim: Claim): Face {
  return { text: claim.text, ...groundFace(claim) };
}

function reasonFace(entry: Supported & { readonly because: string | null }): Face {
  return { because: entry.because, ...groundFace(entry) };
}

function groundFace({ basis, evidence }: Supported): Face {
  return {
    basis,
    evidence: evidence.map(({ source, at, quote }: Evidence) => ({ source: source.id, at, quote })),
  };
}

function pointAt(issue: Issue, at: number): string | number {
  return issue.kind === 'range' ? at : (issue.points[at]?.id ?? '');
}

function spanAt(issue: Issue, { from, to }: Span): unknown {
  return from === to ? pointAt(issue, from) : { from, to };
}
