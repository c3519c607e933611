/** A model of several files: what they come to together for whoever may read them, and each fault in its file. */
import type { Negotiation } from '../../model/negotiation.ts';

import type { Fault, Path, Place, Said } from '../fault.ts';
import { link } from '../link/link.ts';
import type { ModelFile } from '../schema/model.ts';
import { validate, validatePart } from '../schema/validate.ts';
import type { Checked } from '../schema/validate.ts';
import type { YamlValue } from '../yaml/walk.ts';
import { spelledOut } from './spelled.ts';
import { nameInFolder } from './beside.ts';
import { laidIn, mappingOf, whenceOf, valueOf, withKeys } from './laid.ts';
import type { Laid, LaidMapping } from './laid.ts';
import type { FaultIn, FileRead } from './files.ts';
import { joinFiles } from './join.ts';
import type { Rivals } from './join.ts';
import type { Readership } from './layer.ts';
import { readerFaults } from './readers.ts';
import { readershipOf, seatsIn } from './seats.ts';
import type { As } from './seats.ts';

/** What files mean together; no negotiation where one of them is no model at all. */
export interface FamilyMeaning {
  readonly file: ModelFile | null;
  readonly negotiation: Negotiation | null;
  readonly faults: readonly FaultIn[];
  readonly rivals: readonly Rivals[];
  /** Where a place of what they come to stands in the files. */
  readonly placed: (fault: Fault) => FaultIn;
}

/** What some files mean to a reader; the first of them is the public one. */
export function meaningOfFamily(files: readonly FileRead[], as: As): FamilyMeaning {
  const seats = seatsIn(files[0]?.value);
  const checks = files.map(({ readers, value }) =>
    readers === null ? validate(value) : validatePart(value),
  );
  const own = checks.flatMap(({ faults }, file) => faults.map((fault): FaultIn => ({ file, fault })));
  const wrong = [...own, ...readerFaults(files, seats)];
  const sound = checks.flatMap(({ value }) => value ?? []);
  if (sound.length < checks.length) return { ...nothing, faults: wrong };
  const layers = sound.map((checked, file) => ({
    file,
    readership: readershipIn(files[file], seats),
    held: layerOf(file, checked),
  }));
  const ranked = layers.toSorted(
    (a, b) => byReaders(a.readership, b.readership) || byName(files, a.file, b.file),
  );
  const { held, rivals } = joinFiles(ranked);
  const whole = withReader(held, as);
  const rank = new Map(ranked.map(({ file }, at) => [file, at]));
  const placed = placer(whole, files, rank);
  const joined = validate(asValue(whole));
  if (joined.value === null) return { ...nothing, faults: [...wrong, ...joined.faults.map(placed)] };
  const linked = link(withLayers(joined.value, sound, whole));
  const found = [...joined.faults, ...linked.faults].map(placed);
  return {
    file: joined.value.file,
    negotiation: linked.value,
    faults: [...wrong, ...found],
    rivals,
    placed,
  };
}

const nothing: Omit<FamilyMeaning, 'faults'> = {
  file: null,
  negotiation: null,
  rivals: [],
  placed: (fault) => ({ file: 0, fault }),
};

function readershipIn(file: FileRead | undefined, seats: ReturnType<typeof seatsIn>): Readership {
  const readers = file?.readers ?? null;
  return readers === null ? 'everybody' : readershipOf(readers, seats);
}

function layerOf(file: number, { file: value }: Checked): LaidMapping {
  const { 'known-to': _, ...said } = value;
  const held = laidIn(file, said);
  return held.kind === 'mapping' ? spelledOut(held) : mappingOf(held.at, {});
}

/** What more may read comes before what fewer may, and everybody's first of all. */
function byReaders(a: Readership, b: Readership): number {
  const size = (readership: Readership): number =>
    readership === 'everybody' ? Number.POSITIVE_INFINITY : readership.size;
  return size(a) === size(b) ? 0 : size(b) - size(a);
}

function byName(files: readonly FileRead[], a: number, b: number): number {
  const [one = '', other = ''] = [files[a]?.file, files[b]?.file];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What a reader knows says at its head whose knowledge it is. */
function withReader(held: LaidMapping, as: As): LaidMapping {
  const ids: Laid = laidIn(0, as === null || as === 'author' ? [] : [as], ['known-to']);
  return withKeys(held, { 'known-to': as === null ? undefined : ids });
}

/** What was read from YAML, and joined, is again what YAML can hold. */
function asValue(held: LaidMapping): YamlValue {
  return valueOf(held) as YamlValue;
}

/** The joined file, in which what is faulty in one of its files may be the very thing that seems to be missing. */
function withLayers(joined: Checked, layers: readonly Checked[], held: LaidMapping): Checked {
  return {
    ...joined,
    declares: (section, id) =>
      joined.declares(section, id) ||
      layers.some((one) => one.file[section] !== undefined && one.declares(section, id)),
    isFaulty: (...path) => {
      const { file, path: there } = whenceOf(held, path);
      return joined.isFaulty(...path) || layers[file]?.isFaulty(...there) === true;
    },
  };
}

/** Tells a fault of what files come to in the file that it stands in; of two places in two files, the later has it. */
function placer(
  held: LaidMapping,
  files: readonly FileRead[],
  rank: ReadonlyMap<number, number>,
): (fault: Fault) => FaultIn {
  const placeIn = (place: Place): { readonly file: number; readonly place: Place } => {
    if (typeof place === 'number') return { file: 0, place };
    const { file, path } = whenceOf(held, place.path);
    return { file, place: { path, on: place.on } };
  };
  return (fault) => {
    const { rival, ...own } = fault;
    const here = placeIn(fault.place);
    if (rival === undefined) return { file: here.file, fault: { ...own, place: here.place } };
    const there = placeIn(rival.place);
    if (here.file === there.file)
      return {
        file: here.file,
        fault: { ...own, place: here.place, rival: { ...rival, place: there.place } },
      };
    const isLater = (rank.get(there.file) ?? 0) > (rank.get(here.file) ?? 0);
    const [later, earlier]: readonly [Said, Said] = isLater ? [rival, fault] : [fault, rival];
    const at = isLater ? there : here;
    const hint = acrossHint(fault, earlier, files[placeIn(earlier.place).file], files[at.file]);
    return { file: at.file, fault: { ...own, message: later.message, hint, place: at.place } };
  };
}

/** What one file says and another contradicts is mended in the nearer one, or by the author where neither is. */
function acrossHint(
  { code, hint }: Fault,
  { place }: Said,
  earlier: FileRead | undefined,
  later: FileRead | undefined,
): string | null {
  const key = code === 'contradiction' && typeof place === 'object' ? entryKey(place.path) : undefined;
  if (key === undefined) return hint;
  const readers = earlier?.readers ?? null;
  const isWider = readers === null || later?.readers?.every((id) => readers.includes(id)) === true;
  return isWider
    ? `State "${key}" here too: it takes the place of what ${nameInFolder(earlier?.file ?? '')} says.`
    : `${nameInFolder(earlier?.file ?? '')} says otherwise: state what is so in a file of the author's own.`;
}

function entryKey(path: Path): string | undefined {
  return ['demands', 'concedes', 'rejects'].find((key) => path.includes(key));
}
