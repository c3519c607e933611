/** What the help says beside the lists of commands and options, folded to the width. */
import type { Command } from '../commands/question.ts';

type Pairs = readonly (readonly [left: string, right: string])[];

/** The examples of one command and what else is to be known of it. */
export function commandHelp({ examples, terms, notes = [] }: Command, width: number): string {
  const told = terms === undefined ? [] : ['', terms.title, ...pairs(terms.list, width)];
  const said = notes.flatMap((note) => ['', ...folded(note, width, 0)]);
  return ['', 'Examples:', ...pairs(asTyped(examples), width), ...told, ...said].join('\n');
}

/** What holds for all commands. */
export function overallHelp(width: number): string {
  const said = [
    'A party or issue goes by its id, alias or name, in any case; a bloc stands for its members. Without a command, stance prints the first screen: stance show.',
    'The model: -m, else STANCE_MODEL, else the nearest stance.yaml here or above, else the bundled example.',
    'The environment: STANCE_MODEL, COLUMNS, NO_COLOR, FORCE_COLOR.',
    'Exit status: 0 answered; 1 answered, and a condition asked for does not hold (check, --exit-code, --fail-on); 2 could not answer; 70 a bug in stance.',
  ].map((text) => folded(text, width, 0).join('\n'));
  const [names = '', ...rest] = said;
  return ['', names, '', 'Examples:', ...pairs(asTyped(firstExamples), width), '', ...rest].join('\n');
}

const firstExamples: Pairs = [
  ['stance', 'the negotiation on one screen'],
  ['stance gaps', 'where the principals do not meet, and why'],
  ['stance show crimea', 'one issue: who stands where'],
  ['stance check talks.yaml', 'is my model sound?'],
];

function asTyped(examples: Pairs): Pairs {
  return examples.map(([command, answers]) => [`$ ${command}`, answers]);
}

/** Names with what they mean beside them, or below them where the width is too small for that. */
function pairs(list: Pairs, width: number): readonly string[] {
  const margin = list.reduce((most, [left]) => Math.max(most, left.length), 0) + 4;
  if (margin > width / 2)
    return list.flatMap(([left, right]) => [...folded(left, width, 2), ...folded(right, width, 6)]);
  return list.flatMap(([left, right]) =>
    folded(right, width, margin).map((line, i) =>
      i === 0 ? `  ${left}`.padEnd(margin) + line.trimStart() : line,
    ),
  );
}

/** A text broken at words, each line at an indent. */
function folded(text: string, width: number, indent: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(' '.repeat(indent) + word);
  }
  return lines;
}
