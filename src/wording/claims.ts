/** Sentences of the model (notes, public lines, what parties think of each other) with what they rest on. */
import type { Claim } from '../model/claim.ts';
import type { Party } from '../model/party.ts';
import { paragraph } from '../blocks/block.ts';
import { line, prose } from '../blocks/text.ts';
import type { Block, Entries } from '../blocks/block.ts';
import type { Text } from '../blocks/text.ts';
import { supportText } from './cite.ts';
import type { Cite } from './cite.ts';

/** A claim and its sources. */
export function claimText(claim: Claim, cite: Cite): Text {
  return line(prose(claim.text), supportText(cite, claim.basis, claim.evidence));
}

export function noteBlocks(notes: readonly Claim[], cite: Cite): readonly Block[] {
  return notes.map((note) => paragraph(claimText(note, cite)));
}

/** What a party thinks of the others: how far it trusts them, and why; on a page that speaks to one of them, of you. */
export function viewEntries({ views }: Party, cite: Cite, you: Party | null = null): Entries {
  return {
    kind: 'entries',
    entries: views.map(({ of, trust, because, basis, evidence }) => ({
      label: of === you ? 'you' : of.name,
      text: line(
        trust === null ? '' : `trust: ${trust}. `,
        because === null ? '' : prose(because),
        supportText(cite, basis, evidence),
      ),
    })),
  };
}
