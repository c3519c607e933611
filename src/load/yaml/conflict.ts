/** What git leaves in a file where two versions of it could not be joined. */
import type { Fault } from '../fault.ts';

const opening = /^<{7}(?: .*)?$/mu;
const parting = /^={7}$/mu;
const closing = /^>{7}(?: .*)?$/mu;

/** The one fault of a file that holds both versions of something, or null. */
export function conflictIn(text: string): Fault | null {
  const first = opening.exec(text);
  if (first === null) return null;
  const rest = text.slice(first.index);
  if (!parting.test(rest) || !closing.test(rest)) return null;
  return {
    code: 'yaml-syntax',
    message: 'Two versions of the file stand here, as git leaves them where it cannot join them',
    hint: 'Keep one version of each part, or join the two, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    place: first.index,
  };
}
