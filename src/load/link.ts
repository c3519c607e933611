/** Links a checked file into a Negotiation: ids become the things that they name. */
import type { Negotiation } from '../model/negotiation.ts';
import type { Faults, Place } from './fault.ts';
import { linkIssues } from './issues.ts';
import { each, linkClaim } from './linking.ts';
import type { Linking } from './linking.ts';
import { linkBlocs, linkParties, linkSources } from './parties.ts';
import { linkPositions } from './positions.ts';
import type { Checked } from './validate.ts';
import { checkWords } from './words.ts';

/** The negotiation that the file tells of; sound only where no fault was added. `later` says which of two places comes later in the text. */
export function link(checked: Checked, faults: Faults, later: (a: Place, b: Place) => Place): Negotiation {
  const linking: Linking = {
    checked,
    faults,
    sources: new Map(),
    parties: new Map(),
    issues: new Map(),
    places: new Map(),
  };
  linkSources(linking);
  linkParties(linking);
  const blocs = linkBlocs(linking);
  checkWords(linking);
  linkIssues(linking);
  const { title, date, phase = null, summary = null, notes } = checked.file;
  return {
    title,
    date,
    phase,
    summary,
    notes: each(notes, ['notes']).map(([note, at]) => linkClaim(linking, note, at)),
    sources: [...linking.sources.values()],
    parties: [...linking.parties.values()],
    blocs,
    issues: [...linking.issues.values()],
    positions: linkPositions(linking, blocs, later),
  };
}
