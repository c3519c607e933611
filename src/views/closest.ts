/** Which draft comes closest to what a party demands, in a line. */
import type { Closest, ClosestTo } from '../analysis/closest.ts';
import type { Entries } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import { hundredths } from '../model/figures.ts';
import type { Party } from '../model/party.ts';
import { listed } from '../wording/words.ts';

/** The drafts that come closest to what a party demands; where it wrote one of them, those of others as well. */
export function closestEntry({ party, byOthers, ...all }: ClosestTo): Entries['entries'][number] {
  const beside = byOthers === null ? '' : `; by others: ${closestWords(party, byOthers)}`;
  return { label: `closest to ${party.name}`, text: phrase(`${closestWords(party, all)}${beside}`) };
}

/** "The joint text (a joint one), 80 %". */
function closestWords(party: Party, { drafts, closeness }: Closest): string {
  const told = drafts.map(({ title, by }) => {
    if (!by.includes(party)) return title;
    return `${title} (${by.length === 1 ? 'its own' : 'a joint one'})`;
  });
  return `${told.length === 0 ? 'none' : listed(told)}, ${hundredths(closeness)}\u00a0%`;
}
