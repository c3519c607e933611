/** Sentences of the model (notes, public lines, what parties think of each other) with what they rest on. */
import type { Claim } from '../model/claim.ts';
import type { Party } from '../model/party.ts';
import { paragraph } from '../blocks/block.ts';
import { line, phrase, prose } from '../blocks/text.ts';
import type { Block, Entries } from '../blocks/block.ts';
import type { Text } from '../blocks/text.ts';
import { supportWords } from './words.ts';
import type { Cite } from './words.ts';

/** A claim and its sources. */
export function claimText(claim: Claim, cite: Cite): Text {
  return line(prose(claim.text), phrase(supportWords(cite, claim.basis, claim.evidence), 'muted'));
}

export function noteBlocks(notes: readonly Claim[], cite: Cite): readonly Block[] {
  return notes.map((note) => paragraph(claimText(note, cite)));
}

/** What a party thinks of the others: how far it trusts them, and why. */
export function viewEntries({ views }: Party, cite: Cite): Entries {
  return {
    kind: 'entries',
    entries: views.map(({ of, trust, because, basis, evidence }) => ({
      label: of.name,
      text: line(
        trust === null ? '' : `trust: ${trust}. `,
        because === null ? '' : prose(because),
        phrase(supportWords(cite, basis, evidence), 'muted'),
      ),
    })),
  };
}
