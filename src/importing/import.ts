/** From files of other programs to the text of a model, or to why there is none. */
import { load } from '../load/load.ts';
import { compose } from './compose.ts';
import { decode } from './decode.ts';
import type { Draft, Foreign, ForeignKind, ImportOptions } from './draft.ts';
import { kinds } from './kinds.ts';
import { Refused, whole } from './refused.ts';
import { isWorkbook } from './xlsx.ts';
import type { FilePlace } from './refused.ts';
import { spellerFor } from './speller.ts';

/** A file as it lies on the disk. */
export interface FileBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** How it is to be read; who spells names is found here. */
export type Wanted = Omit<ImportOptions, 'spell'> & {
  /** The kind that was named, or null where the file shall tell. */
  readonly kind: string | null;
  /** What the head says of how the file was made: the command line. */
  readonly how: string;
};

/** A model with what of the files it does not keep, or what stands in the way. */
export type Imported =
  | { readonly ok: true; readonly text: string; readonly told: readonly string[] }
  | {
      readonly ok: false;
      readonly file: string;
      readonly place: FilePlace;
      readonly message: string;
      readonly hint: string;
    };

/** Reads files of one kind as one model, which is sound. */
export async function importFiles(files: readonly FileBytes[], wanted: Wanted): Promise<Imported> {
  try {
    const read = files.map(opened);
    const foreign = read.map(({ foreign: one }) => one);
    const encodings = read.flatMap(({ told }) => told);
    const { model, told } = await kindOf(foreign, wanted.kind).read(foreign, {
      ...wanted,
      // A workbook has no text yet.
      spell: await spellerFor(foreign.map(({ text }) => (text === '' ? null : text))),
    });
    const all = [...encodings, ...told];
    return checked({ model, told: all }, files, wanted);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { file, place, message, hint } = error;
    return { ok: false, file, place, message, hint };
  }
}

function opened({ file, bytes }: FileBytes): { readonly foreign: Foreign; readonly told: readonly string[] } {
  if (isWorkbook(bytes)) return { foreign: { file, bytes, text: '' }, told: [] };
  const decoded = decode(bytes);
  if (decoded === null)
    throw new Refused(file, whole, 'This is no text', 'Save it as CSV, XML, JSON or YAML in UTF-8.');
  const told = decoded.encoding === null ? [] : [`${file} was read as ${decoded.encoding}.`];
  return { foreign: { file, bytes, text: decoded.text }, told };
}

function kindOf(files: readonly Foreign[], name: string | null): ForeignKind {
  const all: Readonly<Record<string, ForeignKind>> = kinds;
  const found = name === null ? Object.values(all).find((kind) => kind.recognises(files)) : all[name];
  if (found !== undefined) return found;
  const list = Object.entries(all).map(([one, { what }]) => `${one} (${what})`);
  throw new Refused(
    files[0]?.file ?? '',
    whole,
    'It is not clear what this file is',
    `Say it with --kind. Kinds are: ${list.join(', ')}.`,
  );
}

/** What is written is read again: a model that this program would refuse is never handed out. */
function checked({ model, told }: Draft, files: readonly FileBytes[], { date, how }: Wanted): Imported {
  const names = files.map(({ file }) => file).join(', ');
  const comments = [`Made from ${names} on ${date} by ${how}`, ...told.map((one) => `- ${one}`)];
  const text = compose(model, comments);
  const loaded = load(text, { file: names });
  if (loaded.ok) return { ok: true, text, told };
  const [fault] = loaded.faults;
  throw new Refused(
    names,
    whole,
    `No sound model comes of it: ${fault?.message ?? 'it is faulty'}`,
    fault?.hint ?? 'Mend the file.',
  );
}
