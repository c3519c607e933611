/** How what goes to a stream looks: what the options say, else the environment, else the terminal. */
import type { Look } from '../formats/look.ts';
import { UsageError } from '../words/usage.ts';
import { takesLinks } from './links.ts';
import type { Sink } from './write.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a stream says of its terminal; a file says nothing. */
export type Screen = Pick<Sink, 'isTTY' | 'columns'>;

/** What the options say of looks. */
interface Wanted {
  readonly width: string | null;
  readonly color: 'always' | 'auto' | 'never' | null;
  readonly ascii: boolean;
}

/** The look of what goes to a stream; a width that is none is a usage error. */
export function lookOn(stream: Screen, { width, color, ascii }: Wanted, env: Environment): Look {
  const colour = colourFor(stream, color, env);
  // Whoever wants neither colours nor signs wants plain text, and a file is read by more than terminals.
  const links = colour && !ascii && stream.isTTY === true && takesLinks(env);
  return { width: widthFor(stream, width, env), colour, links, ascii };
}

/** Whether to colour what goes to a stream. */
export function colourFor(stream: Screen, when: Wanted['color'], env: Environment): boolean {
  if (when === 'always') return true;
  if (when === 'never') return false;
  if (isSet(env['NO_COLOR'])) return false;
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return env['TERM'] !== 'dumb' && stream.isTTY === true;
}

const narrowest = 40;
const usual = 100;

/** How many columns a page may take. */
export function widthFor(stream: Screen, option: string | null, env: Environment): number {
  const wanted = option === null ? wholeNumber(env['COLUMNS']) : wholeNumber(option);
  if (option !== null && wanted === null) {
    throw new UsageError(`"${option}" is no width`, 'Give a number of columns, such as --width 80.');
  }
  const found = wanted ?? (stream.columns !== undefined && stream.columns > 0 ? stream.columns : usual);
  return Math.max(narrowest, found);
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : null;
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
