/** Models of several files for tests: a public wage round, and what lies beside it for some readers. */
import { stringify } from 'yaml';
import { load } from '../../../src/load/load.ts';
import type { Loaded } from '../../../src/load/loaded.ts';
import type { Negotiation } from '../../../src/model/negotiation.ts';
import { round } from '../../build.ts';
import type { RoundParts } from '../../build.ts';

/** The parts of files beside the model, by the readers in their names. */
type Beside = Readonly<Record<string, object>>;

/** A round of a union, an employer and a council, with files beside it, as a reader has it. */
export function readAs(as: string, model: RoundParts, beside: Beside): Loaded {
  const parties = ['union', 'employer', 'council'];
  const files = Object.entries(beside).map(([readers, part]) => {
    const known = readers === 'author' ? [] : readers.split('+');
    return { file: `stance.${readers}.yaml`, text: stringify({ stance: 1, 'known-to': known, ...part }) };
  });
  return load([{ file: 'stance.yaml', text: round({ parties, ...model }) }, ...files], { as });
}

/** The same where it is sound. */
export function knownTo(as: string, model: RoundParts, beside: Beside): Negotiation {
  const read = readAs(as, model, beside);
  if (read.ok) return read.negotiation;
  throw new Error(read.faults.map(({ file, code, message }) => `${file} ${code}: ${message}`).join('\n'));
}

/** The codes of what stands in the way, each with its file. */
export function faultsFor(as: string, model: RoundParts, beside: Beside): readonly string[] {
  const read = readAs(as, model, beside);
  return read.ok ? [] : read.faults.map(({ file, code }) => `${file} ${code}`);
}
