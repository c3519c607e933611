/** The states in words, and how good each is. */
import type { State } from '../model/state.ts';
import type { Basis } from '../model/claim.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Text, Tone } from '../blocks/text.ts';

export const stateMeaning: Readonly<Record<State, string>> = {
  deadlocked: 'every listed point is rejected by somebody',
  apart: 'nothing suits all, but some point is rejected by nobody',
  conditional: 'some point suits all, but only on terms',
  overlapping: 'some point suits all, firmly',
  aligned: 'all demand the same',
  agreed: 'recorded as settled',
  unstated: 'fewer than two take a position',
};

const tones: Readonly<Record<State, Tone>> = {
  deadlocked: 'bad',
  apart: 'poor',
  conditional: 'fair',
  overlapping: 'good',
  aligned: 'good',
  agreed: 'good',
  unstated: 'muted',
};

/** "deadlocked (inferred)": a verdict with what it rests on, where that is less than stated. */
export function stateText(state: State, basis: Basis | null): Text {
  const weak =
    state === 'unstated' || state === 'agreed' || basis === null || basis === 'stated' ? '' : ` (${basis})`;
  return line(phrase(state, tones[state]), phrase(weak, 'muted'));
}
