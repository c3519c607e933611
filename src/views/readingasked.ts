/** Who is to be asked of a draft: the points that each party neither takes nor refuses. */
import type { Unsettled } from '../analysis/draftverdict.ts';
import type { ProposalReading } from '../analysis/proposal.ts';
import type { Entries } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import { grouped } from '../model/group.ts';
import { counted, listed, sentence } from '../wording/words.ts';

/** For each party at the table its unsettled points and why they are, and how many others outside have. */
export function askedEntries({ byParty, unsettled, answers }: ProposalReading): Entries {
  const shown = new Set(answers.map(({ issue }) => issue));
  const open = grouped(
    unsettled.filter(({ issue }) => shown.has(issue)),
    ({ party }) => party,
  );
  const inside = byParty.flatMap((reader) => {
    const own = open.get(reader.party) ?? [];
    const told = reasons.flatMap(([why, word]) => reasonWords(own, reader.answers.length, why, word));
    return told.length === 0
      ? []
      : [{ label: reader.party.name, text: phrase(told.map(sentence).join(' ')) }];
  });
  const outside = byParty.flatMap(({ party, isAtTable, answers: own }) => {
    const waiting = own.filter(({ stance }) => reasons.some(([why]) => why === stance)).length;
    return isAtTable || waiting === 0 ? [] : [`${party.name}, ${counted(waiting, 'point')}`];
  });
  const others = outside.length === 0 ? [] : [{ label: 'outside', text: phrase(`${listed(outside, 6)}.`) }];
  return { kind: 'entries', entries: [...inside, ...others] };
}

const reasons: readonly (readonly [why: Unsettled['why'], word: string])[] = [
  ['terms', 'on terms'],
  ['unmet', 'its condition is not met'],
  ['silent', 'nothing said of it'],
  ['unstated', 'no position recorded'],
];

function reasonWords(
  own: readonly Unsettled[],
  all: number,
  why: Unsettled['why'],
  word: string,
): readonly string[] {
  const found = own.filter((one) => one.why === why);
  if (found.length === 0) return [];
  if (found.length === all && all > 1) return [`${word}: ${all === 2 ? 'both points' : `all ${all} points`}`];
  return [`${word}: ${found.map(({ issue }) => issue.title).join('; ')}`];
}
