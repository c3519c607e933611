/** Why a party stands so to a point of a draft. */
import type { AnswerCountsRecord } from '../records/reading.ts';
import type { DraftAnswer } from '../analysis/draftanswer.ts';
import { asideOf } from './terms.ts';
import { sentence } from './words.ts';

/** What it answered, and where its position says otherwise; else the terms and the reason that its position gives. */
export function answerReason({ stance, reading, recorded, party, entry }: DraftAnswer): string | null {
  if (recorded === null) return entryReason(entry);
  const reason = recorded.because === null ? '' : `: ${recorded.because}`;
  const said = `${party.name} ${answerWords[recorded.answer]} in answer to the draft${reason}`;
  return stance === reading || reading === 'unstated'
    ? said
    : `${said} (its position: ${readingWords[reading]})`;
}

function entryReason(entry: DraftAnswer['entry']): string | null {
  if (entry === null) return null;
  const terms = 'needs' in entry ? asideOf(entry).slice(2, -1) : '';
  const told = [terms, entry.because ?? ''].filter((part) => part !== '');
  return told.length === 0 ? null : told.map(sentence).join(' ');
}

const answerWords = {
  accepts: 'accepts it',
  rejects: 'rejects it',
  reserves: 'takes it with reservations',
} as const;

const readingWords: Readonly<Record<Exclude<DraftAnswer['reading'], 'unstated'>, string>> = {
  demands: 'demands it',
  accepts: 'accepts it',
  terms: 'takes it on terms',
  unmet: 'would take it under a condition that is not met',
  silent: 'is silent on it',
  rejects: 'rejects it',
};

/** How often parties answer what; red lines are among the rejections. */
export function countsOf(answers: readonly DraftAnswer[]): AnswerCountsRecord {
  const count = (stance: DraftAnswer['stance']): number =>
    answers.filter((answer) => answer.stance === stance).length;
  return {
    demands: count('demands'),
    accepts: count('accepts'),
    terms: count('terms'),
    silent: count('silent'),
    rejects: count('rejects'),
    redlines: answers.filter((answer) => answer.redline).length,
    unstated: count('unstated'),
  };
}
