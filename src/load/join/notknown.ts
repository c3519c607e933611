/** What a file uses that stands in another, which not all of its readers may read. */
import type { Code } from '../../model/diagnostic.ts';
import { quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { isMapping } from '../schema/looks.ts';
import { nameInFolder } from './beside.ts';
import type { FaultIn, FileRead } from './files.ts';

/** The sections in which what a fault misses would be declared. */
const sections: Readonly<Partial<Record<Code, readonly string[]>>> = {
  'unknown-party': ['parties', 'blocs'],
  'unknown-issue': ['issues'],
  'unknown-source': ['sources'],
  'unknown-proposal': ['proposals'],
  'unknown-point': ['issues'],
  'missing-key': ['parties', 'blocs', 'issues', 'sources'],
};

/** A fault of a view, told as one of what its readers may not know where a file has it that they may not read. */
export function asNotKnown(found: FaultIn, view: readonly FileRead[], all: readonly FileRead[]): FaultIn {
  const { fault } = found;
  const id = idAt(fault, view[found.file]?.value);
  const holders = all.filter((one) => !view.includes(one) && id !== null && holds(one.value, fault, id));
  const [holder] = holders;
  if (id === null || holder === undefined) return found;
  return {
    ...found,
    fault: {
      code: 'not-known',
      message: `${quoted(id)} stands in ${nameInFolder(holder.file)}, which not all readers of this file may read`,
      hint: 'Declare it here, or in a file that all of them may read.',
      place: fault.place,
    },
  };
}

/** The id that a fault is about, as it stands in its file. */
function idAt({ code, place }: Fault, value: unknown): string | null {
  if (!(code in sections) || typeof place === 'number') return null;
  const { path, on } = place;
  const named = on === 'key' ? path.at(-1) : path.reduce(partOf, value);
  return typeof named === 'string' ? named : null;
}

function partOf(held: unknown, step: string | number): unknown {
  if (Array.isArray(held)) return held[Number(step)];
  return isMapping(held) ? held[step] : undefined;
}

function holds(value: unknown, { code }: Fault, id: string): boolean {
  if (!isMapping(value)) return false;
  const things = (sections[code] ?? []).map((section) => value[section]).filter(isMapping);
  if (code !== 'unknown-point') return things.some((one) => Object.hasOwn(one, id));
  return things.flatMap((one) => Object.values(one)).some((issue) => listsPoint(issue, id));
}

function listsPoint(issue: unknown, id: string): boolean {
  if (!isMapping(issue)) return false;
  const points = [issue['choices'], issue['scale']].flat();
  return points.some((one) => one === id || (isMapping(one) && (one['id'] === id || Object.hasOwn(one, id))));
}
