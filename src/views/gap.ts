/** One gap for machines. */
import type { Gap } from '../analysis/gaps.ts';
import { firstOf } from '../model/party.ts';
import { evidenceRecord } from '../records/claim.ts';
import { agreedRecord } from '../records/issue.ts';
import type { GapRecord } from '../records/gap.ts';
import { idsOf } from '../records/party.ts';
import { rejectedRecord, spanRecord, spanRecords } from '../records/point.ts';
import { plain } from '../blocks/text.ts';
import { gapReason } from '../wording/gapreason.ts';

/** One gap as a machine reads it. */
export function gapRecord(gap: Gap): GapRecord {
  const { issue, state, basis, distance, closed, importance, redlines, common, terms, zone, untried } = gap;
  return {
    issue: issue.id,
    state,
    basis,
    distance,
    closed,
    importance,
    redlines,
    common: spanRecords(issue, common),
    terms: terms.flatMap(({ points, parties }) =>
      spanRecords(issue, points).map((point) => ({ point, parties: idsOf(parties) })),
    ),
    zone: spanRecords(issue, zone),
    untried: spanRecords(issue, untried),
    heldBy: gap.heldBy.map(({ points, parties, proposals }) => ({
      point: spanRecord(issue, points),
      parties: idsOf(firstOf(parties)),
      partiesCount: parties.length,
      proposals: proposals.map(({ id }) => id),
    })),
    settlements: gap.settlements.map((one) => agreedRecord(issue, one)),
    missing: idsOf(gap.missing),
    objectors: gap.objectors.map(({ party, points }) => ({
      party: party.id,
      points: spanRecords(issue, points),
    })),
    because: plain(gapReason(gap)),
    rejections: gap.rejections.map(({ party, rejection, askedBy, takenBy }) => ({
      party: party.id,
      point: rejectedRecord(issue, rejection.what),
      redline: rejection.redline ?? false,
      because: rejection.because,
      askedBy: idsOf(firstOf(askedBy)),
      askedByCount: askedBy.length,
      takenBy: idsOf(firstOf(takenBy)),
      takenByCount: takenBy.length,
      evidence: rejection.evidence.map(evidenceRecord),
    })),
  };
}
