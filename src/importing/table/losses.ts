/** What a model could say and a table does not. */
import { grouped } from '../../model/group.ts';
import { counted } from '../../wording/words.ts';
import type { Form } from './forms.ts';
import { isPosition } from './position.ts';
import type { Statement, TopicTold } from './statement.ts';

/** An issue of a table, with what it becomes; null where nothing is named of it. */
export interface Shaped {
  readonly topic: TopicTold;
  readonly form: Form | null;
}

/** What was left out, or put in its place, in a sentence each. */
export function losses(shaped: readonly Shaped[], held: readonly Statement[]): readonly string[] {
  const forms = shaped.flatMap(({ form }) => form ?? []);
  const unsaid = shaped.filter(({ form }) => form === null).map(({ topic }) => topic.title);
  const unordered = forms.filter(({ written }) => written.choices !== undefined).length;
  const weighed = grouped(held, ({ party, issue }) => JSON.stringify([party, issue]));
  const idle = [...weighed.values()].flatMap((said) => (isPosition(said) ? [] : said.slice(0, 1)));
  return [
    ...forms.flatMap(({ told }) => told),
    ...unsaid.map((title) => `"${title}" was left out: nobody says anything of it.`),
    ...(idle.length === 0
      ? []
      : [
          `What only says how much an issue matters, or why, was left out: ${idle.map((one) => `"${one.party}" on "${one.issue}"`).join(', ')}.`,
        ]),
    ...(unordered === 0
      ? []
      : [
          `The points of ${counted(unordered, 'issue')} stand in no order: --scale gives one, such as --scale "no,neutral,yes".`,
        ]),
    'Points that nobody names are not in a table, and so not in the model.',
  ];
}
