/** Why a party stands so to a point of a draft. */
import type { Answer } from '../analysis/answer.ts';

/** What it answered, and where its position says otherwise; else the reason that its position gives. */
export function answerReason({ stance, reading, recorded, party, entry }: Answer): string | null {
  if (recorded === null) return entry?.because ?? null;
  const reason = recorded.because === null ? '' : `: ${recorded.because}`;
  const said = `${party.name} ${recorded.answer} it in answer to the draft${reason}`;
  return stance === reading || reading === 'unstated'
    ? said
    : `${said} (its position: ${readingWords[reading]})`;
}

const readingWords: Readonly<Record<Exclude<Answer['reading'], 'unstated'>, string>> = {
  demands: 'demands it',
  accepts: 'accepts it',
  terms: 'takes it on terms',
  silent: 'is silent on it',
  rejects: 'rejects it',
};
