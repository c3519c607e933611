/** Links claims to what they rest on: a basis, and places in the sources. */
import type { Basis, Claim, Evidence, Supported } from '../../model/claim.ts';
import { onValue } from '../fault.ts';
import type { Path } from '../fault.ts';
import type { ClaimFile, EvidenceFile } from '../schema/common.ts';
import { each, sourceAt } from './references.ts';
import type { Linking } from './references.ts';

const none: readonly Evidence[] = [];

/** What a claim rests on: its own basis and evidence, each, else those it inherits. */
export function supportOf(
  linking: Linking,
  own: {
    readonly basis?: Basis | null | undefined;
    readonly evidence?: EvidenceFile | readonly EvidenceFile[] | null | undefined;
  },
  path: Path,
  inherited: Supported = { basis: null, evidence: none },
): Supported {
  const basis = own.basis ?? inherited.basis;
  const given = own.evidence ?? null;
  // Most entries say nothing of their own, and share what they inherit.
  if (given === null) return basis === inherited.basis ? inherited : { basis, evidence: inherited.evidence };
  const evidence = each(given, [...path, 'evidence']).flatMap(([one, at]) => linkEvidence(linking, one, at));
  return { basis, evidence: evidence.length > 0 ? evidence : inherited.evidence };
}

function linkEvidence(linking: Linking, one: EvidenceFile, path: Path): Evidence[] {
  const { source: id, at, quote } = typeof one === 'string' ? { source: one, at: null, quote: null } : one;
  const place = typeof one === 'string' ? onValue(...path) : onValue(...path, 'source');
  const source = sourceAt(linking, id, place);
  return source === undefined ? [] : [{ source, at: at ?? null, quote: quote ?? null }];
}

/** A sentence of the model, in its short or its long form. */
export function linkClaim(linking: Linking, file: ClaimFile, path: Path, inherited?: Supported): Claim {
  if (typeof file === 'string') return { text: file, ...supportOf(linking, {}, path, inherited) };
  return { text: file.text, ...supportOf(linking, file, path, inherited) };
}
