/** Links a checked file into a Negotiation: ids become the things that they name. */
import { asOf } from '../../model/at.ts';
import type { Claim } from '../../model/claim.ts';
import type { Negotiation } from '../../model/negotiation.ts';
import type { Outcome } from '../fault.ts';
import { clashFaults } from './clashes.ts';
import { linkDefaults, noDefaults } from './defaults.ts';
import { linkEvents } from './events.ts';
import { idFaults } from './ids.ts';
import { linkIssues } from './issues.ts';
import { aliasFaults, wordFaults } from './names.ts';
import { linkBlocs, linkParties, linkSources } from './parties.ts';
import { linkPositions } from './positions.ts';
import { linkProposals } from './proposals.ts';
import { each } from './each.ts';
import { linkReader } from './reader.ts';
import { step } from './references.ts';
import type { Known } from './references.ts';
import { linkRule } from './rule.ts';
import { linkSettlements } from './settlements.ts';
import { spotOf } from './spot.ts';
import { linkClaim } from './support.ts';
import type { Checked } from '../schema/validate.ts';

/** The negotiation that the file tells of; sound only where no fault is found. */
export function link(checked: Checked): Outcome<Negotiation> {
  const { file } = checked;
  const { value: known, faults } = linkThings(checked);
  const reader = linkReader(known);
  const settlements = linkSettlements(known);
  const rule = linkRule(known);
  const notes = linkNotes(known);
  const positions = linkPositions(known);
  const proposals = linkProposals(known);
  const events = linkEvents(known);
  const { title, phase = null, summary = null } = file;
  const timeless = {
    reader: reader.value,
    title,
    phase,
    summary,
    rule: rule.value,
    notes: notes.value,
    sources: [...known.sources.values()],
    parties: [...known.parties.values()],
    blocs: [...known.blocs.values()],
    issues: [...known.issues.values()].map(({ issue }) => issue),
    history: {
      positions: positions.value,
      settlements: settlements.value,
      proposals: proposals.value,
      events: events.value,
    },
  };
  const found = [reader, rule, settlements, notes, positions, proposals, events].flatMap((one) => one.faults);
  const clashes = clashFaults(known, positions.value);
  return { value: asOf(timeless, file.date), faults: [...faults, ...found, ...clashes] };
}

/** The things that the rest of a file refers to by their ids, each step building on those before it. */
function linkThings(checked: Checked): Outcome<Known> {
  const { file } = checked;
  const sourced: Known = {
    checked,
    sources: linkSources(file),
    cited: new Map(),
    defaults: noDefaults,
    parties: new Map(),
    blocs: new Map(),
    issues: new Map(),
  };
  const defaults = linkDefaults(sourced);
  const cited: Known = { ...sourced, defaults: defaults.value };
  const parties = linkParties(cited);
  const seated: Known = { ...cited, parties: parties.value };
  const blocs = linkBlocs(seated);
  const grouped: Known = { ...seated, blocs: blocs.value };
  const issues = linkIssues(grouped);
  return {
    value: { ...grouped, issues: issues.value },
    faults: [
      idFaults(file),
      aliasFaults(file),
      defaults.faults,
      parties.faults,
      blocs.faults,
      wordFaults(file),
      issues.faults,
    ].flat(),
  };
}

function linkNotes(known: Known): Outcome<readonly Claim[]> {
  return step(known, (linking) =>
    each(known.checked.file.notes, spotOf('notes'), (note, at) => linkClaim(linking, note, at)),
  );
}
