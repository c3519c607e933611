/** Loads the files of a model that a reader may read, and tells each fault in its file. */
import { codes } from '../../model/diagnostic.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fault } from '../fault.ts';
import type { Loaded } from '../loaded.ts';
import { findWarnings } from '../odd/warnings.ts';
import { meaningOfValue, withLineFeeds } from '../passes.ts';
import type { FirstPass, ReadYaml } from '../passes.ts';
import { isMapping } from '../schema/looks.ts';
import { quickValue } from '../yaml/quick.ts';
import type { YamlValue } from '../yaml/walk.ts';
import { meaningOfFamily } from './family.ts';
import type { FamilyMeaning } from './family.ts';
import type { FaultIn, FileRead, FileText, PlacedFile } from './files.ts';
import { isPart } from './readers.ts';
import { seatsIn } from './seats.ts';
import type { As } from './seats.ts';

/** Loads a view from the values of its files alone where all is sound and nothing odd is asked for. */
export function viewPass(files: readonly FileText[], as: As, warn: boolean): FirstPass {
  const texts = files.map((one) => ({ ...one, text: withLineFeeds(one.text) }));
  const read = warn ? null : quickFiles(texts);
  const meaning = read === null ? null : meaningOfView(read, as);
  const negotiation = meaning?.faults.length === 0 ? meaning.negotiation : null;
  const names = files.map(({ file }) => file);
  const [file = ''] = names;
  if (negotiation !== null)
    return { kind: 'loaded', loaded: { ok: true, file, files: names, negotiation, warnings: [] } };
  return { kind: 'again', again: (readYaml) => loadedFrom(partsAmong(readFiles(texts, readYaml)), as, warn) };
}

function quickFiles(files: readonly FileText[]): readonly FileRead[] | null {
  const read: FileRead[] = [];
  for (const { file, readers, text } of files) {
    const value = quickValue(text);
    if (value === null) return null;
    read.push({ file, readers, value });
  }
  return partsAmong(read);
}

/** The files that belong to the model, of which the first is the public one. */
function partsAmong<File extends FileRead>(files: readonly File[]): readonly File[] {
  const seats = seatsIn(files[0]?.value);
  return files.filter((one) => isPart(one, seats));
}

/** Files with the place of each value. */
export function readFiles(files: readonly FileText[], readYaml: ReadYaml): readonly PlacedFile[] {
  return files.map((one) => {
    const yaml = readYaml(withLineFeeds(one.text));
    return { ...one, yaml, value: yaml.value };
  });
}

/** What files mean to a reader; one that lies alone means what it says. */
export function meaningOfView(files: readonly FileRead[], as: As): FamilyMeaning {
  const [alone, ...beside] = files;
  if (alone === undefined || beside.length > 0) return meaningOfFamily(files, as);
  const { file, negotiation, faults } = meaningOfValue(withReader(alone.value, as));
  const placed = (fault: Fault): FaultIn => ({ file: 0, fault });
  return { file, negotiation, faults: faults.map(placed), rivals: [], placed };
}

/** A model that says itself who knows it is read as that reader alone. */
function withReader(value: YamlValue, as: As): YamlValue {
  if (!isMapping(value) || (value['known-to'] ?? null) !== null) return value;
  const { 'known-to': _, ...rest } = value as Readonly<Record<string, YamlValue>>;
  return as === null ? rest : { ...rest, 'known-to': as === 'author' ? [] : [as] };
}

function loadedFrom(files: readonly PlacedFile[], as: As, warn: boolean): Loaded {
  const names = files.map(({ file }) => file);
  const [file = ''] = names;
  const { negotiation, faults, warnings } = viewOf(files, as);
  if (negotiation !== null && faults.length === 0) {
    const odd = warn ? [...warnings, ...uncitedInPublic(files)] : [];
    return { ok: true, file, files: names, negotiation, warnings: placedIn(files, odd) };
  }
  const cut = warn ? warnings : [];
  return {
    ok: false,
    file,
    files: names,
    faults: placedIn(files, [...faults, ...cut]),
    opened: faults.every(({ fault: { code } }) => codes[code].opened),
  };
}

/** That nothing is cited is told of the public model, whatever lies beside it. */
function uncitedInPublic([model, ...beside]: readonly PlacedFile[]): readonly FaultIn[] {
  if (model === undefined || beside.length === 0) return [];
  return viewOf([model], null).warnings.filter(({ fault: { code } }) => code === 'no-evidence');
}

/** A view with all that is wrong or odd in it; where something is wrong, of what is odd only what YAML cuts short. */
export interface ViewRead {
  readonly negotiation: FamilyMeaning['negotiation'];
  readonly faults: readonly FaultIn[];
  readonly warnings: readonly FaultIn[];
  readonly rivals: FamilyMeaning['rivals'];
}

/** What files that are read with their places come to for a reader. */
export function viewOf(files: readonly PlacedFile[], as: As): ViewRead {
  const syntax = files.flatMap(({ yaml }, file) => yaml.faults.map((fault): FaultIn => ({ file, fault })));
  const cut = files.flatMap(({ yaml }, file) => yaml.warnings.map((fault): FaultIn => ({ file, fault })));
  // Where a text holds no values, what they come to with others cannot be told.
  if (files.some(({ value }) => value === null))
    return { negotiation: null, faults: syntax, warnings: cut, rivals: [] };
  const { file, negotiation, faults, rivals, placed } = meaningOfView(files, as);
  const all = [...syntax, ...faults];
  if (file === null || negotiation === null || all.length > 0)
    return { negotiation: null, faults: all, warnings: cut, rivals };
  return {
    negotiation,
    faults: [],
    warnings: [
      ...cut,
      ...findWarnings(file, negotiation)
        .map(placed)
        .filter((one) => isMeant(one, files.length)),
    ],
    rivals,
  };
}

/** Each fault at its line and column, file by file. */
export function placedIn(files: readonly PlacedFile[], found: readonly FaultIn[]): readonly Diagnostic[] {
  return files.flatMap(({ file, yaml }, at) =>
    yaml.place(
      found.flatMap((one) => (one.file === at ? [one.fault] : [])),
      file,
    ),
  );
}

/**
 * Beside a model an empty list takes back what a wider file says. That nothing is cited is told of the public model: whose
 * entry lacks a source cannot be seen of a position that several files state.
 */
function isMeant({ file, fault: { code } }: FaultIn, files: number): boolean {
  return files === 1 || (code !== 'no-evidence' && (file === 0 || code !== 'empty-list'));
}
