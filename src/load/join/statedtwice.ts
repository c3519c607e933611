/** Warns where two files that are for different readers state one thing in two ways. */
import { quoted } from '../fault.ts';
import { nameInFolder } from './beside.ts';
import type { FaultIn, FileRead } from './files.ts';
import type { Rivals } from './join.ts';

/** A warning at the later of the two, which counts where both are known. */
export function statedTwice(files: readonly FileRead[], rivals: readonly Rivals[]): readonly FaultIn[] {
  return rivals.map(({ earlier, later }) => {
    const said = later.path.filter((step) => typeof step === 'string').join('.');
    const other = nameInFolder(files[earlier.file]?.file ?? '');
    return {
      file: later.file,
      fault: {
        code: 'stated-twice',
        message: `${other} states ${quoted(said)} otherwise, and neither file is for fewer readers`,
        hint: 'Where both are known the later name counts, which is this file: state it in one of the two.',
        place: { path: later.path, on: 'key' },
      },
    };
  });
}
