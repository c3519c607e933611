/** Comments that cut a text: a space and # begin one, though the author may mean "motion #12". */
import type { Scalar } from 'yaml';
import type { Fault } from '../fault.ts';
import { inQuotes } from './written.ts';

/** A comment that follows upon a text without a space behind its #. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  /** What was likely meant as one text. */
  readonly whole: string;
  /** Whether nothing stands before the comment. */
  readonly isAll: boolean;
  /** The first column in which a text of several lines would go on. */
  readonly column: number;
}

/** The comment that cuts a plain text, if one does. */
export function cutOf({ type, range }: Scalar, text: string): Cut | null {
  if (type !== 'PLAIN' || range === null || range === undefined) return null;
  const [begin, end] = range;
  let from = end;
  while (text.charAt(from) === ' ' || text.charAt(from) === '\t') from += 1;
  if (text.charAt(from) !== '#' || !/\S/u.test(text.charAt(from + 1))) return null;
  const newline = text.indexOf('\n', from);
  const to = newline < 0 ? text.length : newline;
  return { from, to, whole: text.slice(begin, to), isAll: begin === end, column: columnOf(text, begin) };
}

/** On the line of its key, a text goes on in any column behind that of the key. */
function columnOf(text: string, begin: number): number {
  const line = begin === 0 ? 0 : text.lastIndexOf('\n', begin - 1) + 1;
  const indentation = /^ */u.exec(text.slice(line, begin))?.[0].length ?? 0;
  return line + indentation === begin ? indentation : indentation + 1;
}

/** What is odd about a text that goes on behind a #. */
export function cutWarning(cut: Cut): Fault {
  const ending = cut.isAll ? 'so nothing is read here' : 'so the text ends before it';
  return {
    code: 'cut-short',
    message: `A space and # begin a comment, ${ending}`,
    hint: `If it is a comment, write a space behind the #. Else put the whole text in quotes${written(cut)}`,
    place: cut.from,
  };
}

/** Where a text stands: within brackets it ends at one of them. */
export type Within = 'brackets' | 'block';

/** What is wrong where the comment took in what should have followed, and whether that was the end of a bracket. */
export function cutFault(
  cut: Cut,
  text: string,
  within: Within,
): { readonly fault: Fault; readonly isOpen: boolean } {
  const begins = 'A space and # begin a comment here';
  const said = { code: 'yaml-syntax', place: cut.from } as const;
  if (within === 'block') {
    const hint = 'Put the whole text in quotes, to the end of its last line.';
    return { fault: { ...said, message: `${begins}, though the text goes on below`, hint }, isOpen: false };
  }
  const [closing = null] = /[\]}]/u.exec(text.slice(cut.from, cut.to)) ?? [];
  const taken = closing === null ? 'the rest of the line' : `the ${closing} too`;
  const [told = ''] = cut.whole.slice(0, mostTold).split(/, *[\w-]+: /u);
  const whole = told.replace(/[\s,\]}]+$/u, '');
  const begin = cut.to - cut.whole.length;
  const before = text.slice(Math.max(0, begin - mostTold), begin);
  const isWhole = /[{[,]\s*(?:[\w-]+:\s+)?$/u.test(before);
  const hint = `Put the whole text in quotes${isWhole ? written({ ...cut, whole }) : ', from behind its key to its end.'}`;
  return {
    fault: { ...said, message: `${begins}, which takes in ${taken}`, hint },
    isOpen: closing !== null,
  };
}

/** More of a text is not looked at, for no hint shows so much. */
const mostTold = 400;

/** In brackets it is not known where the text ends. */
function written({ whole }: Cut): string {
  return /[[\]{},]/u.test(whole) ? '.' : `: ${inQuotes(whole)}`;
}
