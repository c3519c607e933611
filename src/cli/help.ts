/** What the help says beside commander's lists of commands and options, wrapped as those are. */
import type { Help } from 'commander';
import type { Command } from '../commands/question.ts';
import type { Writing } from '../commands/writing.ts';

type Pairs = readonly (readonly [left: string, right: string])[];

/** The examples of one command and what else is to be known of it. */
export function commandHelp({ examples, terms, notes = [] }: Command | Writing, help: Help): string {
  return [
    '',
    'Examples:',
    ...items(asTyped(examples), help),
    ...(terms === undefined ? [] : ['', terms.title, ...items(terms.list, help)]),
    ...notes.flatMap((note) => ['', indented(note, 0, help)]),
  ].join('\n');
}

/** What holds for all commands. */
export function overallHelp(help: Help): string {
  return [
    '',
    indented(naming, 0, help),
    '',
    'Examples:',
    ...items(asTyped(firstExamples), help),
    '',
    ...conventions.map((text) => indented(text, 0, help)),
  ].join('\n');
}

const naming =
  'A party or issue goes by its id, alias or name, in any case; a bloc stands for its members. Without a command, stance prints the first screen: stance show.';

const conventions = [
  'Points of --what-if and --draft: an id or a label; on a range a number, such as 4.5 or 600,000. Demands also take 2..4, 2.. and ..4; rejections above:4, below:4 and others.',
  'The model: -m, else STANCE_MODEL, else the nearest stance.yaml or stance.yml here or above. Without any, the bundled example answers, but not check, changes, --fail-on or --exit-code.',
  'The environment: STANCE_MODEL, COLUMNS, NO_COLOR, FORCE_COLOR, FORCE_HYPERLINK, PAGER.',
  'Exit status: 0 answered; 1 answered, and a condition asked for does not hold (check, --exit-code, --fail-on); 2 could not answer; 70 a bug in stance.',
];

const firstExamples: Pairs = [
  ['stance', 'the negotiation on one screen'],
  ['stance gaps', 'where the principals do not meet, and why'],
  ['stance show crimea', 'one issue: who stands where'],
  ['stance check talks.yaml', 'is my model sound?'],
];

function asTyped(examples: Pairs): Pairs {
  return examples.map(([command, answers]) => [`$ ${command}`, answers]);
}

/** Terms with what they mean beside them, or below them where they take more than half of the width. */
function items(list: Pairs, help: Help): readonly string[] {
  const widest = Math.max(...list.map(([term]) => term.length));
  const isNarrow = widest + 4 > (help.helpWidth ?? 80) / 2;
  return list.flatMap(([term, meaning]) =>
    isNarrow
      ? [indented(term, 2, help), indented(meaning, 6, help)]
      : [help.formatItem(term, widest, meaning, help)],
  );
}

/** A text wrapped at words, every line at an indent. */
function indented(text: string, indent: number, help: Help): string {
  const wrapped = help.boxWrap(text, (help.helpWidth ?? 80) - indent);
  return wrapped.replaceAll(/^/gmu, ' '.repeat(indent));
}
