/** Claims as a machine reads them, with what they rest on. */
import type { Basis, Claim, Evidence, Supported } from '../model/claim.ts';
import type { Id, Words } from './text.ts';

/** One source of a claim, by its id, the place in it, and its words. */
export interface EvidenceRecord {
  readonly source: Id;
  readonly at: Words | null;
  readonly quote: Words | null;
}

/** What a statement rests on: whether it was stated, reported or inferred, and where that is to be read. */
export interface SupportRecord {
  readonly basis: Basis | null;
  readonly evidence: readonly EvidenceRecord[];
}

/** A sentence of the model with what it rests on. */
export interface ClaimRecord extends SupportRecord {
  readonly text: Words;
}

/** One source of a claim. */
export function evidenceRecord({ source, at, quote }: Evidence): EvidenceRecord {
  return { source: source.id, at, quote } satisfies Record<keyof Evidence, unknown>;
}

/** What a statement rests on. */
export function supportRecord({ basis, evidence }: Supported): SupportRecord {
  return { basis, evidence: evidence.map(evidenceRecord) } satisfies Record<keyof Supported, unknown>;
}

/** A sentence with what it rests on. */
export function claimRecord(claim: Claim): ClaimRecord {
  return { text: claim.text, ...supportRecord(claim) } satisfies Record<keyof Claim, unknown>;
}
