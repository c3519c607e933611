/** Who is to be asked of a draft: the points that each party neither takes nor refuses. */
import type { DraftAnswer } from '../analysis/draftanswer.ts';
import type { PartyReading, ProposalReading } from '../analysis/proposal.ts';
import type { Entries } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import { counted, listed, sentence } from '../wording/words.ts';

/** For each party at the table its unsettled points and why they are, and how many others outside have. */
export function askedEntries({ byParty }: ProposalReading): Entries {
  const inside = byParty.flatMap((reader) => {
    const told = reasons.flatMap(([why, word]) => reasonWords(reader, why, word));
    return reader.isAtTable && told.length > 0
      ? [{ label: reader.party.name, text: phrase(told.map(sentence).join(' ')) }]
      : [];
  });
  const outside = byParty.flatMap(({ party, isAtTable, answers }) => {
    const waiting = answers.filter(({ stance }) => reasons.some(([why]) => why === stance)).length;
    return isAtTable || waiting === 0 ? [] : [`${party.name}, ${counted(waiting, 'point')}`];
  });
  const others = outside.length === 0 ? [] : [{ label: 'outside', text: phrase(`${listed(outside, 6)}.`) }];
  return { kind: 'entries', entries: [...inside, ...others] };
}

const reasons: readonly (readonly [why: DraftAnswer['stance'], word: string])[] = [
  ['terms', 'on terms'],
  ['unmet', 'its condition is not met'],
  ['silent', 'silent'],
  ['unstated', 'no position'],
];

function reasonWords({ answers }: PartyReading, why: DraftAnswer['stance'], word: string): readonly string[] {
  const found = answers.filter(({ stance }) => stance === why);
  if (found.length === 0) return [];
  if (found.length === answers.length && found.length > 1)
    return [`${word}: ${found.length === 2 ? 'both points' : `all ${found.length} points`}`];
  return [`${word}: ${found.map(({ issue }) => issue.title).join('; ')}`];
}
