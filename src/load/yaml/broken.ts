/** From all that the parser says of a broken document to the few faults that its author has to mend. */
import type { Document, YAMLError } from 'yaml';
import type { Fault } from '../fault.ts';
import type { Reach } from './bare.ts';
import { causesOf } from './causes.ts';
import { conflictIn } from './conflict.ts';
import { syntaxFault } from './syntax.ts';
import { unclosedFaults } from './unclosed.ts';

/** A broken file can have thousands of syntax faults, one for the other; the first few tell the story. */
const mostFaults = 20;

const unclosed = /^(?:Missing closing|Flow (?:map|sequence) )/u;

/** The faults of a document, each at its place and by its cause; the rest is counted. */
export function syntaxFaults({ errors, contents }: Document.Parsed, text: string): readonly Fault[] {
  const conflict = conflictIn(text);
  if (conflict !== null) return [conflict];
  const sorted = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const causes = causesOf(sorted, contents, text);
  const open = errors.some(isUnclosed) ? unclosedFaults(contents, text).filter(isUnexplained(causes)) : [];
  const own = open.length === 0 ? sorted : sorted.filter((error) => !isUnclosed(error));
  const others = own.filter((error, at) => !isIndentation(error) || own.findIndex(isIndentation) === at);
  return fewest(eachOnce([...causes, ...open.map(ownReach), ...others.map(syntaxFault).map(ownReach)]));
}

/** What one line of another indent does to the lines below it is no fault of theirs. */
function isIndentation({ code }: YAMLError): boolean {
  return code === 'BAD_INDENT' || code === 'TAB_AS_INDENT';
}

function isUnclosed({ message }: YAMLError): boolean {
  return unclosed.test(message);
}

/** A bracket whose end a comment took in is explained by that. */
function isUnexplained(causes: readonly Reach[]): (open: Fault) => boolean {
  const last = causes.reduce((at, { from, to }) => (to === Infinity ? Math.max(at, from) : at), -Infinity);
  return ({ place }) => Number(place) > last;
}

function ownReach(fault: Fault): Reach {
  const place = Number(fault.place);
  return { fault, from: place, to: place + 1 };
}

/** In the order of the text, without what follows from a cause before it; what the parser says twice of one place has one cause. */
function eachOnce(found: readonly Reach[]): readonly Fault[] {
  let until = -1;
  return found
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ fault, from, to }) => {
      if (from < until) return [];
      until = to;
      return [fault];
    });
}

function fewest(found: readonly Fault[]): readonly Fault[] {
  const rest = found.length - mostFaults;
  const last = found[mostFaults - 1];
  if (rest <= 0 || last === undefined) return found;
  const more = `${rest} more syntax ${rest === 1 ? 'fault' : 'faults'} after this one`;
  return [...found.slice(0, mostFaults - 1), { ...last, message: `${last.message} (and ${more})` }];
}
