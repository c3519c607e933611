/** A place that cites a source, for machines. */
import type { Citation, CitingPlace } from '../analysis/citations.ts';
import type { CitationRecord } from '../records/citation.ts';
import { evidenceRecord } from '../records/claim.ts';
import { placeWords } from '../wording/citation.ts';

/** One place that cites a source. */
export function citationRecord({ place, evidence }: Citation): CitationRecord {
  const { kind, date } = place;
  const { party = null, issue = null, proposal = null } = idsIn(place);
  const cited = evidence.map(evidenceRecord);
  return { party, issue, kind, proposal, date, text: placeWords(place), evidence: cited };
}

/** Whose place it is, and on what. */
function idsIn(place: CitingPlace): Partial<Pick<CitationRecord, 'party' | 'issue' | 'proposal'>> {
  switch (place.kind) {
    case 'note':
      if (place.of === null) return {};
      return place.of.kind === 'party' ? { party: place.of.id } : { issue: place.of.id };
    case 'says':
    case 'alternative':
    case 'walk-away':
    case 'view':
      return { party: place.party.id };
    case 'settlement':
      return { issue: place.issue.id };
    case 'position':
      return { party: place.position.holder.id, issue: place.position.issue.id };
    case 'proposal':
      return { proposal: place.proposal.id };
    case 'response': {
      const { party, issue } = place.response;
      return { party: party.id, issue: issue.id, proposal: place.proposal.id };
    }
    case 'event':
      return {};
    default:
      return place satisfies never;
  }
}
