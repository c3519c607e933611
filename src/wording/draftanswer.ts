/** Why a party stands so to a point of a draft. */
import type { Broken } from '../analysis/conditions.ts';
import type { DraftAnswer } from '../analysis/draftanswer.ts';
import type { DraftStance } from '../analysis/draftentry.ts';
import { span } from '../model/points.ts';
import type { Party } from '../model/party.ts';
import type { Price } from '../analysis/price.ts';
import type { Proposal } from '../model/proposal.ts';
import { pointsQuoted } from './point.ts';
import { offerWords } from './terms.ts';
import { sentence } from './words.ts';

/** What it answered, and where its position says otherwise; else the terms and the reason that its position gives; to one party as "you". */
export function answerReason(answer: DraftAnswer, you: Party | null = null): string | null {
  const { stance, reading, recorded, party } = answer;
  const isYours = party === you;
  if (recorded === null) return positionReason(answer, isYours);
  const reason = recorded.because === null ? '' : `: ${recorded.because}`;
  const who = isYours ? `You ${yourWords[recorded.answer]}` : `${party.name} ${answerWords[recorded.answer]}`;
  const said = `${who} in answer to the draft${reason}`;
  return stance === reading || reading === 'unstated'
    ? said
    : `${said} (${isYours ? 'your' : 'its'} position: ${readingWords[reading]})`;
}

function positionReason(answer: DraftAnswer, isYours: boolean): string | null {
  const { entry, condition, broken, isOwn, isSettled, price, reading } = answer;
  if (isSettled) return 'Settled at its table.';
  if (price !== null) return priceReason(price, isYours);
  if (entry === null) {
    if (!isOwn) return null;
    const [who, whose, of] = isYours ? ['You are an author', 'your', 'yours'] : ['An author', 'its', 'it'];
    return `${who} of the draft; ${reading === 'unstated' ? `no position of ${of} is recorded here` : `${whose} position says nothing of the point`}.`;
  }
  const terms = 'needs' in entry ? offerWords(entry) : '';
  const held = condition === 'met' ? 'its condition holds' : '';
  const told = [terms, ...broken.map(brokenWords), held, entry.because ?? ''].filter((part) => part !== '');
  return told.length === 0 ? null : told.map(sentence).join(' ');
}

/** What it has named the point for, which the draft holds. */
function priceReason({ offer, issue, at }: Price, isYours: boolean): string {
  const because = offer.because === null ? '' : ` ${sentence(offer.because)}`;
  return `${isYours ? 'Your' : 'Its'} own price for ${pointsQuoted(issue, [span(at)])} on ${issue.title}, which stands.${because}`;
}

/** "not met: "never" stands on Exit right". */
function brokenWords({ need: { issue }, at }: Broken): string {
  return `not met: ${pointsQuoted(issue, [span(at)])} stands on ${issue.title}`;
}

const answerWords = {
  accepts: 'accepts it',
  rejects: 'rejects it',
  reserves: 'takes it with reservations',
} as const;

const yourWords = {
  accepts: 'accept it',
  rejects: 'reject it',
  reserves: 'take it with reservations',
} as const;

const readingWords: Readonly<Record<DraftStance, string>> = {
  demands: 'demands it',
  accepts: 'accepts it',
  terms: 'takes it on terms',
  unmet: 'would take it under a condition that is not met',
  silent: 'says nothing of it',
  rejects: 'rejects it',
  unstated: 'is not recorded',
};

/** Each stance to a point of a draft in a word or two. */
export const stanceNames: Readonly<Record<DraftStance, string>> = {
  demands: 'demands',
  accepts: 'accepts',
  terms: 'on terms',
  unmet: 'condition not met',
  silent: 'nothing said',
  rejects: 'rejects',
  unstated: 'no position',
};

/** Whether an answer takes the point, firmly. */
export function isTaken({ stance }: DraftAnswer): boolean {
  return stance === 'demands' || stance === 'accepts';
}

/** Whether a draft breaks a condition of the party that answers, and that is an author of it. */
export function isBrokenByAuthor({ by }: Proposal): (answer: DraftAnswer) => boolean {
  return ({ stance, party }) => stance === 'unmet' && by.includes(party);
}
