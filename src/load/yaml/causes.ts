/** What lies behind syntax faults: the parser stumbles later, or over something else, and the author looks for the cause. */
import { isCollection, isScalar, visit } from 'yaml';
import type { Node, YAMLError } from 'yaml';
import type { Fault } from '../fault.ts';
import { bareIn } from './bare.ts';
import { bracketedIn } from './bracketed.ts';
import type { Reach } from './bare.ts';
import { colonIn } from './colons.ts';
import { cutFault, cutOf } from './comments.ts';
import type { Cut, Within } from './comments.ts';
import { linesWith } from './lines.ts';
import { misquoted } from './misquoted.ts';
import { oddIn } from './signs.ts';

/** The causes that a tree and the lines with faults show. The faults come in the order of the text. */
export function causesOf(
  errors: readonly YAMLError[],
  contents: Node | null,
  text: string,
): readonly Reach[] {
  return [...cutsBehind(errors, contents, text), ...bareKeys(contents, text), ...causesInLines(errors, text)];
}

/** Comments that cut a text, and took in what the parser then misses. */
function cutsBehind(errors: readonly YAMLError[], contents: Node | null, text: string): readonly Reach[] {
  const found: Reach[] = [];
  let next = 0;
  visit(contents, {
    Scalar: (_key, node, path) => {
      const cut = cutOf(node, text);
      if (cut === null) return;
      while (next < errors.length && placeOf(errors[next]) < cut.to) next += 1;
      const { at, column } = behind(text, cut.to);
      if (placeOf(errors[next]) > at) return;
      const isFlow = path.some((parent) => isCollection(parent) && parent.flow === true);
      if (isFlow || column >= cut.column) found.push(cutReach(cut, isFlow ? 'brackets' : 'block', at, text));
    },
  });
  return found;
}

/** Where the text goes on after a comment, and in which column. */
function behind(text: string, end: number): { readonly at: number; readonly column: number } {
  let at = end;
  let line = end;
  for (; /\s/u.test(text.charAt(at)); at += 1) if (text.charAt(at) === '\n') line = at + 1;
  return { at, column: at - line };
}

/** Where a bracket is taken in, nothing that follows stands where it seems to. */
function cutReach(cut: Cut, within: Within, at: number, text: string): Reach {
  const { fault, isOpen } = cutFault(cut, text, within);
  return { fault, from: cut.from, to: isOpen ? Infinity : endOfLine(text, at) };
}

/** What is not closed seems to hold what it does not. */
function bareKeys(contents: Node | null, text: string): readonly Reach[] {
  const found: Reach[] = [];
  visit(contents, {
    Map: (_key, node) => {
      const [from, to] = node.range ?? [0, 0];
      const isClosed = text.charAt(from) === '{' && text.charAt(to - 1) === '}';
      if (node.flow === true && isClosed && node.items.some(({ key }) => isScalar(key)))
        found.push(...bareIn(node, text).wrong);
    },
  });
  return found;
}

function causesInLines(errors: readonly YAMLError[], text: string): readonly Reach[] {
  return linesWith(errors, text).flatMap(({ error, from, to, before }): Reach[] => {
    const line = text.slice(from, to);
    const at = error.pos[0] - from;
    const colon = error.code === 'BLOCK_AS_IMPLICIT_KEY' && oddIn(line) === null ? colonIn(line) : null;
    if (colon !== null)
      return [{ fault: { ...colon, place: from + colon.at }, from: from + colon.at - 1, to }];
    const wrong = template(error, line, at) ?? (ended.test(error.message) ? misquoted(line, at) : null);
    if (wrong !== null) return [{ fault: { ...wrong, place: from + at }, from: from + at - 1, to }];
    const odd = oddIn(line) ?? bracketedIn(line);
    if (odd !== null) return [{ fault: { ...odd, place: from + odd.at }, from, to: Infinity }];
    const earlier = oddIn(text.slice(before, from));
    return earlier === null
      ? []
      : [{ fault: { ...earlier, place: before + earlier.at }, from: before, to: Infinity }];
  });
}

const ended = /at node end/u;

function template({ code }: YAMLError, line: string, at: number): Omit<Fault, 'place'> | null {
  if (code !== 'NON_STRING_KEY' || line.slice(at - 1, at + 1) !== '{{') return null;
  const blank = /\{\{.*?\}\}/u.exec(line.slice(at - 1))?.[0] ?? '{{ … }}';
  return {
    code: 'yaml-syntax',
    message: `Here stands ${blank}, as in a template that has not been filled in`,
    hint: `Write what is meant in its place; if it is meant as text, put it in quotes.`,
  };
}

function placeOf(error: YAMLError | undefined): number {
  return error?.pos[0] ?? Infinity;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
