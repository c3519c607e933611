import { knownKinds, unknown } from '../words/known.ts';
import { fold } from '../words/fold.ts';
import { namedIn } from '../words/find.ts';
import type { Negotiation } from '../model/negotiation.ts';
import { readerId } from '../model/reader.ts';
import { UsageError } from '../words/usage.ts';
import { shellWord } from './shellword.ts';
import type { Desk, Opened, PlaceBeside, Written } from './writing.ts';

/** What is typed that begins a model, and no file beside one. */
type Others = Readonly<Record<string, string | null>>;

/** Begins the file of what some readers know beside the model in use. */
export async function beginBeside(
  typed: string,
  word: string | undefined,
  others: Others,
  desk: Desk,
): Promise<Written> {
  refuseOthers(word, others);
  const model = await desk.openedAtRest();
  if (model === null)
    throw new UsageError(
      'There is no model to write beside',
      'Name the file of one with -m, or begin one with: stance init',
    );
  const { paths, name, negotiation } = model;
  const readers = readersIn(typed, negotiation);
  refuseEdition(negotiation, readers);
  const { beginPart } = await import('../starting/part.ts');
  const place = placeFor(model, readers, desk);
  const isTold = place !== null;
  return {
    chunks: [beginPart(negotiation, readers, name)],
    notes: isTold
      ? [`${place.name} is written beside ${name}. It says nothing yet: its comments show what it can say.`]
      : [],
    next: isTold ? nextFor(model, readers) : [],
    file: place?.path ?? null,
    replaces: false,
    inputs: paths,
  };
}

/** Where the file goes, null for standard output; under another name it would not be read. */
function placeFor(model: Opened, readers: readonly string[], { output, beside }: Desk): PlaceBeside | null {
  if (output?.file === null) return null;
  const place = beside(model, readers);
  if (output === null) return place;
  throw new UsageError(
    `What ${readers.join(' and ') || 'the author'} may know is read from ${place.name} alone`,
    'Leave -o out to write it there; -o - prints it.',
  );
}

function refuseOthers(word: string | undefined, others: Others): void {
  const [given] = Object.entries(others).flatMap(([name, value]) => (value === null ? [] : [`--${name}`]));
  const other = word === undefined ? given : `"${word}"`;
  if (other === undefined) return;
  throw new UsageError(
    `--for begins a file beside a model, and ${other} is of a model itself`,
    'Leave one of them out.',
  );
}

/** The ids of those who are named; none where the author alone is. A name may hold a sign that parts names. */
function readersIn(typed: string, negotiation: Negotiation): readonly string[] {
  if (fold(typed) === 'author') return [];
  const whole = readerIn(typed, negotiation);
  if (whole !== null) return [whole];
  const ids = typed.split(/[,+]/u).map((part) => {
    const word = part.trim();
    const id = readerIn(word, negotiation);
    if (id === null) throw notOne(word, negotiation);
    return id;
  });
  return [...new Set(ids)];
}

function readerIn(word: string, negotiation: Negotiation): string | null {
  const found = namedIn(negotiation, word);
  return found?.kind === 'party' || found?.kind === 'bloc' ? found.id : null;
}

function notOne(word: string, negotiation: Negotiation): UsageError {
  const { parties, blocs } = knownKinds(negotiation);
  switch (fold(word)) {
    case '':
      return new UsageError(
        '--for lacks a reader',
        'Name a party or bloc, several as in guild,union; or author.',
      );
    case 'public':
      return new UsageError('The public reads the model itself', 'Write there what all may know.');
    case 'author':
      return new UsageError('The author reads all files', 'Leave it out, or name it alone.');
    default:
      return unknown('reader', word, [parties, blocs]);
  }
}

/** Over the model of one reader lies what that reader adds, and nothing of anybody else. */
function refuseEdition({ reader }: Negotiation, readers: readonly string[]): void {
  const own = readerId(reader);
  if (own === null || own === (readers.length === 0 ? 'author' : readers.join())) return;
  throw new UsageError(`The model is as "${own}" knows it`, `Begin what it adds of its own: --for ${own}`);
}

function nextFor({ paths, name }: Opened, [reader = 'author']: readonly string[]): readonly string[] {
  const [path = ''] = paths;
  const isFound = /^stance\.ya?ml$/u.test(name);
  return [
    `stance gaps --as ${reader}${isFound ? '' : ` -m ${shellWord(path)}`}`,
    `stance check${isFound ? '' : ` ${shellWord(path)}`}`,
  ];
}
