/** Links a checked file into a Negotiation: ids become the things that they name. */
import { asOf } from '../../model/at.ts';
import type { Negotiation } from '../../model/negotiation.ts';
import { stanceTaker } from './stances.ts';
import type { Faults } from '../fault.ts';
import { linkClaim } from './support.ts';
import { checkIds } from './ids.ts';
import { linkIssues } from './issues.ts';
import { each } from './references.ts';
import type { Later, Linking } from './references.ts';
import { linkBlocs, linkParties, linkSources } from './parties.ts';
import { linkPositions } from './positions.ts';
import { linkEvents, linkProposals } from './proposals.ts';
import type { Checked } from '../schema/validate.ts';
import { checkWords } from './names.ts';

/** The negotiation that the file tells of; sound only where no fault was added. */
export function link(checked: Checked, faults: Faults, later: Later): Negotiation {
  const linking: Linking = {
    checked,
    faults,
    sources: new Map(),
    parties: new Map(),
    blocs: new Map(),
    issues: new Map(),
    settlements: new Map(),
    places: new Map(),
    doubtful: new Set(),
    takeStance: stanceTaker(),
  };
  checkIds(linking);
  linkSources(linking);
  linkParties(linking);
  const blocs = linkBlocs(linking);
  checkWords(linking, later);
  linkIssues(linking);
  const { title, date, phase = null, summary = null, notes } = checked.file;
  const timeless = {
    title,
    phase,
    summary,
    notes: each(notes, ['notes']).map(([note, at]) => linkClaim(linking, note, at)),
    sources: [...linking.sources.values()],
    parties: [...linking.parties.values()],
    blocs,
    issues: [...linking.issues.values()],
    history: {
      positions: linkPositions(linking, blocs, later),
      settlements: linking.settlements,
      proposals: linkProposals(linking),
      events: linkEvents(linking),
    },
  };
  return asOf(timeless, date);
}
