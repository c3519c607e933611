/** What all stages of linking share: the things found so far, the faults, and how a reference is followed. */
import type { FaultCode } from '../model/diagnostic.ts';
import { didYouMean } from '../model/near.ts';
import type { Basis, Claim, Evidence, Grounded, Issue, Party, Source } from '../model/negotiation.ts';
import { onValue, quoted } from './fault.ts';
import type { Faults, Path, Place } from './fault.ts';
import type { ClaimFile, EvidenceFile } from './schema.ts';
import type { Checked } from './validate.ts';

export interface Linking {
  readonly checked: Checked;
  readonly faults: Faults;
  readonly sources: Map<string, Source>;
  readonly parties: Map<string, Party>;
  readonly issues: Map<string, Issue>;
  /** The place of each point of a listed issue, by the issue's id. */
  readonly places: Map<string, ReadonlyMap<string, number>>;
}

/** A value that may be one or a list, with the path to each; faulty items have left holes. */
export function each<T>(
  value: T | readonly T[] | null | undefined,
  path: Path,
): readonly (readonly [T, Path])[] {
  if (value === null || value === undefined) return [];
  if (!isList(value)) return [[value, path]];
  return value.flatMap((item, place): (readonly [T, Path])[] =>
    item === undefined ? [] : [[item, [...path, place]]],
  );
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

const lookups = {
  parties: { what: 'party', code: 'unknown-party' },
  issues: { what: 'issue', code: 'unknown-issue' },
  sources: { what: 'source', code: 'unknown-source' },
} as const satisfies Record<string, { what: string; code: FaultCode }>;

/** Far more misspellings than anybody reads get no "did you mean": looking costs a pass over all ids. */
const mostHints = 200;

/** The party that an id in the file refers to. */
export function partyAt(linking: Linking, id: string, place: Place): Party | undefined {
  return follow(linking, 'parties', linking.parties, id, place);
}

/** The issue that an id in the file refers to. */
export function issueAt(linking: Linking, id: string, place: Place): Issue | undefined {
  return follow(linking, 'issues', linking.issues, id, place);
}

/** Follows a reference; where it leads nowhere that is a fault, but for what the file declares faultily. */
function follow<T>(
  linking: Linking,
  section: keyof typeof lookups,
  known: ReadonlyMap<string, T>,
  id: string,
  place: Place,
): T | undefined {
  const found = known.get(id);
  if (found === undefined && !linking.checked.declares(section, id)) {
    const { what, code } = lookups[section];
    const hint = linking.faults.length < mostHints ? hintFor(linking, section, id) : null;
    linking.faults.push({ code, message: `Unknown ${what} ${quoted(id)}`, hint, place });
  }
  return found;
}

function hintFor(linking: Linking, section: keyof typeof lookups, id: string): string | null {
  const known = [...linking[section].keys()];
  if (section === 'parties') {
    const alias = [...linking.parties.values()].find((party) => [party.name, ...party.aliases].includes(id));
    if (alias !== undefined) return `In the file a party goes by its id: write "${alias.id}".`;
    if (linking.checked.declares('blocs', id)) return 'This is a bloc; name the parties that are meant.';
  }
  return (
    didYouMean(id, known) ??
    (known.length === 0
      ? `Declare it under "${section}".`
      : `Declare it under "${section}", or use one of: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}.`)
  );
}

const none: readonly Evidence[] = [];

/** What a claim rests on: its own basis and evidence, each, else those it inherits. */
export function ground(
  linking: Linking,
  own: {
    readonly basis?: Basis | null | undefined;
    readonly evidence?: EvidenceFile | readonly EvidenceFile[] | null | undefined;
  },
  path: Path,
  inherited: Grounded = { basis: null, evidence: none },
): Grounded {
  const evidence = each(own.evidence, [...path, 'evidence']).flatMap(([one, at]) =>
    linkEvidence(linking, one, at),
  );
  return {
    basis: own.basis ?? inherited.basis,
    evidence: evidence.length > 0 ? evidence : inherited.evidence,
  };
}

function linkEvidence(linking: Linking, one: EvidenceFile, path: Path): Evidence[] {
  const { source: id, at, quote } = typeof one === 'string' ? { source: one, at: null, quote: null } : one;
  const place = typeof one === 'string' ? onValue(...path) : onValue(...path, 'source');
  const source = follow(linking, 'sources', linking.sources, id, place);
  return source === undefined ? [] : [{ source, at: at ?? null, quote: quote ?? null }];
}

/** A sentence of the model, in its short or its long form. */
export function linkClaim(linking: Linking, file: ClaimFile, path: Path, inherited?: Grounded): Claim {
  if (typeof file === 'string') return { text: file, ...ground(linking, {}, path, inherited) };
  return { text: file.text, ...ground(linking, file, path, inherited) };
}

/** The place of a point on its issue, or null with a fault said. */
export function linkPoint(
  linking: Linking,
  issue: Issue,
  value: string | number,
  place: Place,
): number | null {
  const fault = (code: FaultCode, message: string, hint: string | null): null => {
    linking.faults.push({ code, message, hint, place });
    return null;
  };
  if (issue.kind === 'range') {
    if (typeof value === 'string')
      return fault(
        'wrong-type',
        `${quoted(value)} is no number, and "${issue.id}" is a range`,
        'Write the number alone; the unit stands with the range.',
      );
    if (value >= issue.from && value <= issue.to) return value;
    return fault(
      'outside-range',
      `${value} lies outside "${issue.id}", which goes from ${issue.from} to ${issue.to}`,
      'Mend the number, or widen the range.',
    );
  }
  const found = linking.places.get(issue.id)?.get(String(value));
  if (found !== undefined) return found;
  if (linking.checked.isDoubtful(issue.id)) return null;
  const labelled = issue.points.find((point) => point.label === value);
  const hint =
    labelled === undefined
      ? didYouMean(
          String(value),
          issue.points.map((point) => point.id),
        )
      : `Points go by their id: write "${labelled.id}".`;
  const known = `Points of "${issue.id}" are: ${issue.points.map((point) => point.id).join(', ')}.`;
  return fault('unknown-point', `Unknown point ${quoted(value)} of "${issue.id}"`, hint ?? known);
}
