/** A place of a model that cites a source, in words. */
import type { CitingPlace, PositionPart } from '../analysis/citations.ts';
import type { Issue } from '../model/issue.ts';
import { eventWords } from './event.ts';
import { figure, pointWords, rejectedWords, spanWords } from './point.ts';
import { scoresWords } from './scores.ts';
import { asideOf } from './terms.ts';
import { names } from './words.ts';

/** What kind of place it is, as a label. */
export function placeLabel(place: CitingPlace): string {
  return place.kind === 'position' && place.isReplaced ? 'earlier' : labels[place.kind];
}

/** What stands there: 'Russia on Crimea: demands "Full recognition"'. */
export function placeWords(place: CitingPlace): string {
  switch (place.kind) {
    case 'note': {
      const { of, claim } = place;
      if (of === null) return claim.text;
      return `${of.kind === 'party' ? of.name : of.title}: ${claim.text}`;
    }
    case 'says':
    case 'alternative':
      return `${place.party.name}: ${place.claim.text}`;
    case 'walk-away': {
      const { party, walkAway } = place;
      return `${party.name}: no total below ${figure(walkAway.total)}`;
    }
    case 'view': {
      const { of, trust, because } = place.view;
      const told = [...(trust === null ? [] : [`trust: ${trust}`]), ...(because === null ? [] : [because])];
      return `${place.party.name} on ${of.name}${told.length === 0 ? '' : `: ${told.join('. ')}`}`;
    }
    case 'settlement': {
      const { issue, settlement } = place;
      return `${names(settlement.between)} on ${issue.title}: ${pointWords(issue, settlement.at)}`;
    }
    case 'position': {
      const { holder, issue } = place.position;
      return `${holder.name} on ${issue.title}${partWords(issue, place.part)}`;
    }
    case 'proposal':
      return place.proposal.title;
    case 'response': {
      const { party, issue, answer } = place.response;
      return `${party.name} ${answer} ${place.proposal.title} on ${issue.title}`;
    }
    case 'event':
      return eventWords(place.event);
    default:
      return place satisfies never;
  }
}

/** What of a position it is, after whose and on what that is: ': demands "Full recognition"'. */
function partWords(issue: Issue, part: PositionPart): string {
  switch (part.kind) {
    case 'demands':
      return `: demands ${spanWords(issue, part.held.at)}`;
    case 'concedes':
      return `: concedes ${pointWords(issue, part.held.at)}${asideOf(part.held)}`;
    case 'rejects':
      return `: rejects ${rejectedWords(issue, part.held.what)}${part.held.redline === null ? '' : ' (red line)'}`;
    case 'scores':
      return `: scores ${scoresWords(issue, part.scores)}`;
    case 'says':
      return `, in public: ${part.held.text}`;
    case 'whole': {
      const { because, interest, importance } = part.held;
      const weight = importance === null ? '' : `importance ${figure(importance)}`;
      return `: ${because ?? interest ?? weight}`;
    }
    default:
      return part satisfies never;
  }
}

const labels = {
  note: 'note',
  says: 'in public',
  alternative: 'alternative',
  'walk-away': 'walk-away',
  view: 'view',
  settlement: 'settlement',
  position: 'position',
  proposal: 'draft',
  response: 'answer',
  event: 'event',
} as const satisfies Record<CitingPlace['kind'], string>;
