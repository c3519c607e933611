/** Drafts as commands name them. */
import type { Negotiation } from '../model/negotiation.ts';
import type { Proposal } from '../model/proposal.ts';
import { findProposal } from '../words/find.ts';
import { parseDraft } from '../words/draft.ts';

/** A draft of the model, or one that is typed. */
export function draftNamed(negotiation: Negotiation, word: string): Proposal {
  return word.includes('=') ? parseDraft(negotiation, word) : findProposal(negotiation, word);
}
