/** What a file states of basis and evidence for a whole: for itself, for a party, for an issue. */
import type { Supported } from '../../model/claim.ts';
import type { Outcome } from '../fault.ts';
import { elseOf, nothingStated, statedOf } from './support.ts';
import { step } from './references.ts';
import type { Defaults, Known, Linking } from './references.ts';
import { spotOf } from './spot.ts';

/** What stands where nothing is stated for a whole. */
export const noDefaults: Defaults = { file: nothingStated, parties: new Map(), issues: new Map() };

/** What the file states for itself, and for each party and issue. */
export function linkDefaults(known: Known): Outcome<Defaults> {
  return step(known, (linking) => {
    const { file } = linking.checked;
    return {
      file: statedOf(linking, file, null),
      parties: statedFor(linking, 'parties', file.parties),
      issues: statedFor(linking, 'issues', file.issues),
    };
  });
}

function statedFor(
  linking: Linking,
  section: 'parties' | 'issues',
  things: Readonly<Record<string, Parameters<typeof statedOf>[1]>>,
): ReadonlyMap<string, Supported> {
  return new Map(
    Object.entries(things).map(([id, thing]) => [id, statedOf(linking, thing, spotOf(section, id))]),
  );
}

/** What stands behind all that is said of an issue, by a party, or of both: the issue's, else the party's, else the file's. */
export function defaultFor(
  { defaults: { file, parties, issues } }: Known,
  about: { readonly issue?: string; readonly party?: string },
): Supported {
  const ofIssue = issues.get(about.issue ?? '') ?? nothingStated;
  const ofParty = parties.get(about.party ?? '') ?? nothingStated;
  return elseOf(ofIssue, elseOf(ofParty, file));
}
