/** Links claims to what they rest on: a basis, and places in the sources. */
import type { Claim, Evidence, Supported } from '../../model/claim.ts';
import type { ClaimFile, EvidenceFile } from '../schema/common.ts';
import { each } from './each.ts';
import { sourceAt } from './references.ts';
import type { Linking } from './references.ts';
import { valueIn } from './spot.ts';
import type { Spot } from './spot.ts';

type Stated = Readonly<Partial<Pick<Exclude<ClaimFile, string>, 'basis' | 'evidence'>>>;

/** Neither a basis nor evidence. */
export const nothingStated: Supported = { basis: null, evidence: [] };

/** What a claim rests on: its own basis and evidence, each, else those of what it stands in, else the file's. */
export function supportOf(
  linking: Linking,
  own: Stated,
  spot: Spot,
  inherited: Supported = linking.defaults.file,
): Supported {
  return elseOf(statedOf(linking, own, spot), inherited);
}

/** The basis and the evidence that stand at a spot itself. */
export function statedOf(
  linking: Linking,
  { basis = null, evidence = null }: Stated,
  spot: Spot | null,
): Supported {
  if (basis === null && evidence === null) return nothingStated;
  const cited = each(evidence, valueIn(spot, 'evidence'), (one, at) => linkEvidence(linking, one, at));
  return { basis, evidence: firstAlike(linking, cited) };
}

/** What is cited, as it was first: entries that cite the same share it, whether each writes it or all fall back on it. */
function firstAlike({ cited }: Linking, evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length === 0) return nothingStated.evidence;
  const said = JSON.stringify(evidence.map(({ source, at, quote }) => [source.id, at, quote]));
  const first = cited.get(said) ?? evidence;
  cited.set(said, first);
  return first;
}

/** A basis and evidence, each else that of another. Most claims state nothing of their own, and share what they fall back on. */
export function elseOf(own: Supported, other: Supported): Supported {
  if (own.basis === null && own.evidence.length === 0) return other;
  return {
    basis: own.basis ?? other.basis,
    evidence: own.evidence.length > 0 ? own.evidence : other.evidence,
  };
}

function linkEvidence(linking: Linking, one: EvidenceFile, spot: Spot): Evidence | null {
  if (typeof one === 'string') {
    const source = sourceAt(linking, one, spot);
    return source === undefined ? null : { source, at: null, quote: null };
  }
  const { source: id, at = null, quote = null } = one;
  const source = sourceAt(linking, id, valueIn(spot, 'source'));
  return source === undefined ? null : { source, at, quote };
}

/** A sentence of the model, in its short or its long form. */
export function linkClaim(linking: Linking, file: ClaimFile, spot: Spot, inherited?: Supported): Claim {
  if (typeof file === 'string') return { text: file, ...supportOf(linking, {}, spot, inherited) };
  return { text: file.text, ...supportOf(linking, file, spot, inherited) };
}
