/** Of whom nothing of a kind is recorded. */
import type { Party } from '../model/party.ts';
import { paragraph } from '../blocks/block.ts';
import type { Paragraph } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import { alternatives } from '../wording/words.ts';

/** "No rejection by A or B is recorded here.", which is no finding about them; nothing where there is nobody to name. */
export function unheardBlocks(what: string, parties: readonly Party[]): readonly Paragraph[] {
  return parties.length === 0
    ? []
    : [paragraph(phrase(`No ${what} by ${alternatives(parties)} is recorded here.`, 'muted'))];
}
