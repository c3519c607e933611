/** The states in words, and how good each is. */
import type { Verdict } from '../analysis/verdict.ts';
import type { State } from '../model/state.ts';
import type { Basis } from '../model/claim.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Text, Tone } from '../blocks/text.ts';

/** What each state says of several parties, of which some may take no position. */
export const stateMeaning: Readonly<Record<State, string>> = {
  deadlocked: 'every listed point is rejected by somebody',
  apart: 'no point suits all that have a recorded position, yet some point is rejected by none of them',
  conditional: 'some point suits all that have a recorded position, but only on terms',
  overlapping: 'some point suits all that have a recorded position, firmly',
  aligned: 'all that have a recorded position demand a point in common',
  agreed: 'recorded as settled',
  unstated: 'fewer than two have a recorded position',
};

/** The same of two, who both take a position unless the state is unstated. */
const meaningForTwo: typeof stateMeaning = {
  deadlocked: 'every listed point is rejected by somebody',
  apart: 'no point suits both, yet some point is rejected by neither',
  conditional: 'some point suits both, but only on terms',
  overlapping: 'some point suits both, firmly',
  aligned: 'both demand a point in common',
  agreed: 'recorded as settled',
  unstated: 'a position of one at most is recorded',
};

/** What a state says of so many parties. */
export function meaningOf(state: State, parties: number): string {
  return (parties === 2 ? meaningForTwo : stateMeaning)[state];
}

const tones: Readonly<Record<State, Tone>> = {
  deadlocked: 'bad',
  apart: 'poor',
  conditional: 'fair',
  overlapping: 'good',
  aligned: 'good',
  agreed: 'good',
  unstated: 'muted',
};

/** "deadlocked (inferred)": a state with what it rests on, where that is less than stated. */
export function stateText(state: State, basis: Basis | null): Text {
  const weak =
    state === 'unstated' || state === 'agreed' || basis === null || basis === 'stated' ? '' : ` (${basis})`;
  return [{ text: state, tone: tones[state], isState: true }, ...phrase(weak, 'muted')];
}

/** "aligned (inferred), 2 of 4": the same, with how many take a position where some do not. */
export function verdictText({ state, basis, holders, parties, missing }: Verdict): Text {
  const isPartial = missing.length > 0 && state !== 'unstated' && state !== 'agreed';
  const share = isPartial ? `, ${holders.length}\u00a0of\u00a0${parties.length}` : '';
  return line(stateText(state, basis), phrase(share, 'muted'));
}
