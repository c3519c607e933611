/** How the answer is to look: what the options say, else the environment, else the terminal. */
import { UsageError } from '../words/usage.ts';
import type { Sink } from './write.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Whether to colour what goes to a stream. */
export function colourFor(
  stream: Pick<Sink, 'isTTY'>,
  when: string | boolean | undefined,
  env: Environment,
): boolean {
  if (when === 'always') return true;
  if (when === 'never' || when === false) return false;
  if (isSet(env['NO_COLOR'])) return false;
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return env['TERM'] !== 'dumb' && stream.isTTY === true;
}

const narrowest = 40;
const usual = 100;

/** How many columns a page may take. */
export function widthFor(
  stream: Pick<Sink, 'columns'>,
  option: string | undefined,
  env: Environment,
): number {
  const asked = option === undefined ? wholeNumber(env['COLUMNS']) : wholeNumber(option);
  if (option !== undefined && asked === null) {
    throw new UsageError(`"${option}" is no width`, 'Give a number of columns, such as --width 80.');
  }
  const found = asked ?? (stream.columns !== undefined && stream.columns > 0 ? stream.columns : usual);
  return Math.max(narrowest, found);
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : null;
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
