/** A model with the files that lie beside it: which of them are read, and what they come to together. */
import { nameInFolder, sameFolder } from '../load/join/beside.ts';
import type { Beside } from '../load/join/beside.ts';
import { choose, isKnown } from '../load/join/choose.ts';
import type { ReaderChoice, Wish } from '../load/join/choose.ts';
import type { As } from '../load/join/seats.ts';
import type { FileText } from '../load/join/files.ts';
import { loadLazily, loadEveryView, loadView, valueOfText } from '../load/lazily.ts';
import type { Loaded } from '../load/loaded.ts';
import { besideOf, isAtHome, pathsOf, refusePart } from './besides.ts';
import { note } from './note.ts';
import type { Listener } from './note.ts';
import { UsageError } from '../words/usage.ts';
import { fetchText, unreadFault } from './origin.ts';
import type { Input, Origin, Version } from './origin.ts';
import { readModel } from './read.ts';
import { isReadOnce } from './stir.ts';
import { refused } from './unread.ts';

/** How a model is read: as whom, and what of it. */
export interface Reading {
  readonly wish: Wish;
  /** Whether what is odd is looked for, too. */
  readonly warn: boolean;
  /** Whether every file is looked at as every reader has it, where nobody says as whom. */
  readonly every: boolean;
}

/** What was read of a model. */
export interface ModelRead {
  readonly loaded: Version;
  readonly as: As;
  /** Whether files for some readers lie beside it that were left unread, for nobody said as whom to read. */
  readonly isPartial: boolean;
}

/** Reads the model at a place with what its reader may know beside it. */
export async function readOne(origin: Origin, input: Input, reading: Reading): Promise<ModelRead> {
  const { wish, warn, every } = reading;
  if (origin.kind === 'nothing')
    return whole({ ok: true, file: origin.file, files: [origin.file], negotiation: null, warnings: [] });
  const fetched = await fetchText(origin, input);
  if (!fetched.ok) return whole(unreadable(origin.file, [unreadFault(origin.file, fetched)]));
  const { text } = fetched;
  const beside = besideOf(origin);
  // A model that lies alone, of which nothing is said, is read as fast as can be.
  if (beside.length === 0 && wish.word === null && wish.meant === null && !text.includes('known-to'))
    return whole(await loadLazily(text, { file: origin.file, warn }));
  const value = await valueOfText(text);
  const choice = chosenFrom(choose(value, beside, wish), every ? origin.file : null);
  refuseReadOnce(origin, wish, value, choice);
  const isEvery = every && choice.as === null && wish.word === null;
  const told = every || (wish.word === null && choice.as === null) ? origin.file : nameInFolder(origin.file);
  const { files, faults } = await textsOf(told, text, origin, isEvery ? beside : choice.chosen);
  if (isEvery && files.length > 1) return whole(await loadEveryView(files, faults));
  if (faults.length > 0) return whole(unreadable(told, faults), choice.as);
  const isPartial = wish.word === null && wish.meant === null && beside.some((one) => isLeft(one, choice));
  const loaded = await loadView(files, choice.as, warn);
  return { loaded: every ? inView(loaded, choice.as) : loaded, as: choice.as, isPartial };
}

function whole(loaded: Version, as: As = null): ModelRead {
  return { loaded, as, isPartial: false };
}

function unreadable(file: string, faults: readonly ReturnType<typeof unreadFault>[]): Loaded {
  return { ok: false, file, files: [file], faults, opened: false };
}

type Chosen = Extract<ReaderChoice, { readonly kind: 'chosen' }>;

/** Of several models that are checked, the one is named that lacks the reader. */
function chosenFrom(choice: ReaderChoice, file: string | null): Chosen {
  if (choice.kind === 'chosen') return choice;
  throw new UsageError(`${file === null ? '' : `${file}: `}${choice.message}`, choice.hint);
}

/** Where one view is checked, all that is found is found in it. */
function inView(loaded: Loaded, as: As): Loaded {
  return loaded.ok
    ? { ...loaded, warnings: loaded.warnings.map((one) => ({ ...one, as })) }
    : { ...loaded, faults: loaded.faults.map((one) => ({ ...one, as })) };
}

function isLeft(one: Beside, { chosen, seats }: Chosen): boolean {
  return !chosen.includes(one) && isKnown(one, seats);
}

/** Reads the models of a question; that some of them were not read whole is said once. */
export async function readModels(
  origins: readonly Origin[],
  world: Input & Listener,
  reading: Reading,
): Promise<readonly ModelRead[]> {
  if (!reading.every) for (const origin of origins) await refusePart(origin);
  const reads = await Promise.all(origins.map((origin) => readOne(origin, world, reading)));
  if (reads.some(({ isPartial }) => isPartial)) await note(unreadNote, world);
  return reads;
}

/** It names and counts nothing: who is to read on may sit beside whoever asked. */
const unreadNote = 'Confidential files lie beside this model and were not read (--as).';

/** What lies beside a model is looked at again and again. */
const aPipe = refused('not-a-file', 'This is a pipe or a device', 'Keep what readers may know in a file.');

/** The texts of the model and of files beside it, each under the name that it is told by. */
async function textsOf(
  told: string,
  text: string,
  origin: Origin,
  chosen: readonly Beside[],
): Promise<{
  readonly files: readonly FileText[];
  readonly faults: readonly ReturnType<typeof unreadFault>[];
}> {
  const files: FileText[] = [{ file: told, text, readers: null }];
  const faults: ReturnType<typeof unreadFault>[] = [];
  for (const { file, readers } of chosen) {
    const name = sameFolder(told, file);
    const path = sameFolder(origin.path, file);
    const found = isReadOnce(path) ? aPipe : await readModel(path);
    if (found.ok) files.push({ file: name, text: found.text, readers });
    else faults.push(unreadFault(name, found));
  }
  return { files, faults };
}

/** What is piped has no files beside it; only a model that says itself who knows it is read as that reader. */
function refuseReadOnce(origin: Origin, { word }: Wish, value: unknown, { as }: Chosen): void {
  const isAtRest = origin.kind !== 'stdin' && isAtHome(origin.path);
  if (word === null || as === null || isAtRest || isEdition(value)) return;
  throw new UsageError(
    `No files lie beside ${origin.kind === 'stdin' ? 'standard input' : `"${origin.file}"`}, so it is read as the public alone`,
    'Name the file of the model with -m, or leave --as out.',
  );
}

function isEdition(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'known-to' in value;
}

/** The paths of the files that are read of a model: a change in any other is nobody's affair. */
export async function readPathsOf(origin: Origin, { wish, every }: Reading): Promise<readonly string[]> {
  const beside = besideOf(origin);
  const fetched = beside.length === 0 ? null : await readModel(origin.path);
  if (fetched?.ok !== true) return [origin.path];
  const choice = choose(await valueOfText(fetched.text), beside, wish);
  if (choice.kind === 'refused') return [origin.path];
  if (every && choice.as === null && wish.word === null) return pathsOf(origin);
  return [origin.path, ...choice.chosen.map(({ file }) => sameFolder(origin.path, file))];
}
