/** Claims as a file has them, each with what it rests on. */
import type { Claim, Evidence, Supported } from '../model/claim.ts';
import type { ClaimFile, EvidenceFile } from '../load/schema/common.ts';
import { ifAny, oneOrMany } from './absence.ts';

type LongClaim = Exclude<ClaimFile, string>;
type LongEvidence = Exclude<EvidenceFile, string>;
type Support = Pick<LongClaim, 'basis' | 'evidence'>;

/** What something rests on; nothing stands behind it elsewhere in the file. */
export function writtenSupport({ basis, evidence }: Supported): Required<Support> {
  // What is supposed stands in no model.
  return {
    basis: basis === 'supposed' ? undefined : ifAny(basis),
    evidence: oneOrMany(evidence.map(writtenEvidence)),
  } satisfies Record<keyof Supported, unknown>;
}

/** Whether something says neither how it is known nor whence. */
export function isUnsupported({ basis, evidence }: Supported): boolean {
  return basis === null && evidence.length === 0;
}

/** A sentence: bare where it says no more. */
export function writtenClaim(claim: Claim): ClaimFile {
  if (isUnsupported(claim)) return claim.text;
  return { text: claim.text, ...writtenSupport(claim) } satisfies Required<LongClaim>;
}

/** Some sentences, of which one stands without brackets. */
export function writtenClaims(claims: readonly Claim[]): ClaimFile | readonly ClaimFile[] | undefined {
  return oneOrMany(claims.map(writtenClaim));
}

function writtenEvidence({ source, at, quote }: Evidence): EvidenceFile {
  if (at === null && quote === null) return source.id;
  return { source: source.id, at: ifAny(at), quote: ifAny(quote) } satisfies Required<LongEvidence>;
}
