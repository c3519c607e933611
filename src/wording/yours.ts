/** A position as its holder is told it: what you ask, could give, and may not give. */
import type { Holder } from '../model/holder.ts';
import { viaOf } from '../model/position.ts';
import type { Conceded } from '../model/stance.ts';
import type { Entries } from '../blocks/block.ts';
import { phrase, prose } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { claimText } from './claims.ts';
import { concessionText, demandText, rejectionText } from './position.ts';
import { droppedWords, offerWords } from './terms.ts';
import type { Cite } from './cite.ts';

/** One position in full, an entry a line, its conditions read against what is settled. */
export function yourEntries({ position, stance }: Holder, cite: Cite): Entries['entries'] {
  const { issue, demands, rejects, says, because } = position;
  const via = viaOf(position);
  const told: readonly (readonly [string, Text])[] = [
    ...(via === null ? [] : [['held for you', phrase(`by ${via.name}`)] as const]),
    ...demands.map((one) => ['you ask for', demandText(issue, one, cite)] as const),
    ...stance.conceded.map(
      (one) =>
        [
          one.weight === 'none' ? 'you offered' : 'you could give',
          concessionText(issue, one.concession, howWords(one), cite),
        ] as const,
    ),
    ...rejects.map(
      (one) =>
        [one.redline === null ? 'you reject' : 'you may not give', rejectionText(issue, one, cite)] as const,
    ),
    ...(because === null ? [] : [['why', prose(because)] as const]),
    ...(says === null ? [] : [['in public you say', claimText(says, cite)] as const]),
  ];
  return told.map(([label, text]) => ({ label, text }));
}

/** " (firm)", " (for: the rota; its condition holds)", " and took it back": how a concession is yours to give. */
function howWords({ concession, weight }: Conceded): string {
  if (weight === 'none') return ` ${droppedWords(concession)}`;
  const terms = offerWords(concession);
  const told = [terms, weight === 'firm' && terms === '' ? 'firm' : conditionWords[weight]];
  return ` (${told.filter((part) => part !== '').join('; ')})`;
}

const conditionWords = {
  firm: 'its condition holds',
  terms: '',
  unmet: 'its condition is not met',
} as const satisfies Record<Exclude<Conceded['weight'], 'none'>, string>;
