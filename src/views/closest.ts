/** Which draft comes closest to what a party demands. */
import type { ProposalReading } from '../analysis/proposal.ts';
import type { Entries } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import { hundredths } from '../model/figures.ts';
import type { Party } from '../model/party.ts';
import { listed } from '../wording/words.ts';

/** The drafts that come closest to what a party demands; where it wrote one of them, those of others as well. */
export function closestTo(party: Party, readings: readonly ProposalReading[]): Entries['entries'] {
  const measured = readings.flatMap(({ proposal, byParty }) => {
    const closeness = byParty.find((reader) => reader.party === party)?.closeness ?? null;
    return closeness === null ? [] : [{ proposal, closeness }];
  });
  if (measured.length === 0) return [];
  const others = measured.filter(({ proposal }) => !proposal.by.includes(party));
  const isOwn = closestOf(measured).some(({ proposal }) => proposal.by.includes(party));
  const beside = isOwn && others.length > 0 ? `; by others: ${closestWords(party, others)}` : '';
  return [{ label: `closest to ${party.name}`, text: phrase(`${closestWords(party, measured)}${beside}`) }];
}

interface Measured {
  readonly proposal: ProposalReading['proposal'];
  readonly closeness: number;
}

/** Those of the drafts that come closest, in their order. */
function closestOf(measured: readonly Measured[]): readonly Measured[] {
  const most = measured.reduce((best, { closeness }) => Math.max(best, closeness), 0);
  return measured.filter(({ closeness }) => closeness === most && most > 0);
}

/** "The joint text (a joint one), 80 %". */
function closestWords(party: Party, measured: readonly Measured[]): string {
  const found = closestOf(measured);
  const told = found.map(({ proposal: { title, by } }) => {
    if (!by.includes(party)) return title;
    return `${title} (${by.length === 1 ? 'its own' : 'a joint one'})`;
  });
  const share = hundredths(found[0]?.closeness ?? 0);
  return `${found.length === 0 ? 'none' : listed(told)}, ${share}\u00a0%`;
}
