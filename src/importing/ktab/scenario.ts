/** A scenario of KTAB: actors on dimensions from 0 to 100, each with a position and how salient it is. */
import { quoted } from '../../load/fault.ts';
import { plainNumber } from '../numbers.ts';
import { refuseAt } from '../refused.ts';
import type { FileSpot } from '../refused.ts';

/** Where an actor stands on a dimension, and how much of its effort that has; null where the file is silent. */
export interface ActorStand {
  readonly position: number | null;
  readonly salience: number | null;
}

/** An actor, with a stand on each dimension in their order. */
export interface Actor {
  readonly name: string;
  readonly description: string;
  readonly influence: number | null;
  readonly stands: readonly ActorStand[];
}

/** What a file tells. */
export interface Scenario {
  readonly title: string;
  readonly description: string;
  readonly dimensions: readonly string[];
  readonly actors: readonly Actor[];
  /** What of it is not kept. */
  readonly told: readonly string[];
}

/** A number as KTAB writes it; null where nothing stands. */
export function numberOn(at: FileSpot, text: string): number | null {
  if (text.trim() === '') return null;
  return (
    plainNumber(text) ?? refuseAt(at, `${quoted(text.trim())} is no number`, 'Write a number, such as 12.5.')
  );
}

/** A salience or an influence, of which there is none below 0. */
export function amountOn(at: FileSpot, text: string): number | null {
  const number = numberOn(at, text);
  return number === null || number >= 0
    ? number
    : refuseAt(at, `${number} is below 0, and no salience or influence is`, 'Write 0 or more.');
}
