/** The shapes of the JSON contract that several answers share. */
import type { Held } from '../analysis/positions.ts';
import type { Claim, Evidence } from '../model/claim.ts';
import { viaOf } from '../model/position.ts';
import type { Concession, Need, Rejection } from '../model/entry.ts';
import { pointData, pointsData, redlineData, rejectedData, spanData } from './point.ts';

export function positionData({ party, position }: Held): Readonly<Record<string, unknown>> {
  const { issue, demands, concedes, rejects, stance, importance, interest, says, basis, evidence } = position;
  return {
    party: party.id,
    issue: issue.id,
    via: viaOf(position)?.id ?? null,
    demands: demands.map((demand) => spanData(issue, demand.at)),
    concedes: concedes.map((concession) => ({
      point: pointData(issue, concession.at),
      ...concessionData(concession),
    })),
    rejects: rejects.map((rejection) => ({
      point: rejectedData(issue, rejection.what),
      ...rejectionData(rejection),
    })),
    accepts: pointsData(issue, stance.accepts),
    terms: pointsData(issue, stance.terms),
    importance,
    interest,
    says: says?.text ?? null,
    basis,
    evidence: evidence.map(evidenceData),
  };
}

/** What a concession says beside its point. */
export function concessionData({
  for: terms,
  needs,
  status,
  because,
  basis,
  evidence,
}: Concession): Readonly<Record<string, unknown>> {
  return {
    for: terms,
    needs: needsData(needs),
    status,
    because,
    basis,
    evidence: evidence.map(evidenceData),
  };
}

/** What a rejection says beside its point. */
export function rejectionData(rejection: Rejection): Readonly<Record<string, unknown>> {
  const { because, basis, evidence } = rejection;
  return { because, redline: redlineData(rejection), basis, evidence: evidence.map(evidenceData) };
}

export function evidenceData({ source, at, quote }: Evidence): Readonly<Record<string, unknown>> {
  return { source: source.id, at, quote };
}

export function claimData({ text, basis, evidence }: Claim): Readonly<Record<string, unknown>> {
  return { text, basis, evidence: evidence.map(evidenceData) };
}

function needsData(needs: readonly Need[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(needs.map(({ issue, at }) => [issue.id, pointData(issue, at)]));
}
