/** Links claims to what they rest on: a basis, and places in the sources. */
import type { Claim, Evidence, Supported } from '../../model/claim.ts';
import { onValue } from '../fault.ts';
import type { Path } from '../fault.ts';
import type { ClaimFile, EvidenceFile } from '../schema/common.ts';
import { each, sourceAt } from './references.ts';
import type { Linking } from './references.ts';

type Stated = Readonly<Partial<Pick<Exclude<ClaimFile, string>, 'basis' | 'evidence'>>>;

/** Neither a basis nor evidence. */
export const nothingStated: Supported = { basis: null, evidence: [] };

/** What a claim rests on: its own basis and evidence, each, else those of what it stands in, else the file's. */
export function supportOf(
  linking: Linking,
  own: Stated,
  path: Path,
  inherited: Supported = linking.defaults.file,
): Supported {
  return elseOf(statedOf(linking, own, path), inherited);
}

/** The basis and the evidence that stand at a path itself. */
export function statedOf(linking: Linking, { basis = null, evidence = null }: Stated, path: Path): Supported {
  if (basis === null && evidence === null) return nothingStated;
  const cited = each(evidence, [...path, 'evidence']).flatMap(([one, at]) => linkEvidence(linking, one, at));
  return { basis, evidence: cited };
}

/** A basis and evidence, each else that of another. Most claims state nothing of their own, and share what they fall back on. */
export function elseOf(own: Supported, other: Supported): Supported {
  if (own.basis === null && own.evidence.length === 0) return other;
  return {
    basis: own.basis ?? other.basis,
    evidence: own.evidence.length > 0 ? own.evidence : other.evidence,
  };
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
