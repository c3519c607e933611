/** One gap for machines. */
import type { Gap } from '../analysis/gaps.ts';
import type { Party } from '../model/party.ts';
import { evidenceRecord } from '../records/claim.ts';
import { agreedRecord } from '../records/issue.ts';
import type { GapRecord } from '../records/gap.ts';
import { idsOf } from '../records/party.ts';
import { rejectedRecord, spanRecord, spanRecords } from '../records/point.ts';
import { gapReason } from '../wording/gapreason.ts';

/** Lists of parties are shared by the rejections that take the same points; so are their ids. */
function idsOnce(): (parties: readonly Party[]) => readonly string[] {
  const known = new Map<readonly Party[], readonly string[]>();
  return (parties) => {
    const ids = known.get(parties) ?? idsOf(parties);
    known.set(parties, ids);
    return ids;
  };
}

/** One gap as a machine reads it. */
export function gapRecord(gap: Gap): GapRecord {
  const { issue, state, basis, distance, closed, importance, redlines, common, terms, zone, untried } = gap;
  const ids = idsOnce();
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
      parties: idsOf(parties),
      proposals: proposals.map(({ id }) => id),
    })),
    settlements: gap.settlements.map((one) => agreedRecord(issue, one)),
    missing: idsOf(gap.missing),
    objectors: gap.objectors.map(({ party, points }) => ({
      party: party.id,
      points: spanRecords(issue, points),
    })),
    because: gapReason(gap),
    rejections: gap.rejections.map(({ party, rejection, askedBy, takenBy }) => ({
      party: party.id,
      point: rejectedRecord(issue, rejection.what),
      redline: rejection.redline ?? false,
      because: rejection.because,
      askedBy: ids(askedBy),
      takenBy: ids(takenBy),
      evidence: rejection.evidence.map(evidenceRecord),
    })),
  };
}
