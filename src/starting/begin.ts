/** A first model: from who negotiates about what to a text with comments, which is sound and answers. */
import { compose } from '../importing/compose.ts';
import type { Remarks } from '../importing/compose.ts';
import { pointOf, tidy, withIds } from '../importing/names.ts';
import { spellerFor } from '../importing/speller.ts';
import type { IssueFile, ModelFile } from '../load/schema/model.ts';
import { examplePositions, exampleSource } from './examples.ts';
import type { IssueBegun } from './examples.ts';
import { issuesIn, partiesIn } from './lists.ts';
import type { IssueTyped } from './lists.ts';
import { mistaken, namesWrong } from './mistake.ts';
import type { Mistake, Typed } from './mistake.ts';
import type { PointsTyped } from './points.ts';

/** What was typed; null where nothing was, and an example stands in its place. */
export interface FirstWords {
  readonly title: string | null;
  readonly parties: string | null;
  readonly issues: string | null;
}

/** What stands where nothing was typed. */
export const exampleWords = {
  title: 'Wage round',
  parties: 'Union, Employer',
  issues: 'Pay rise: 0..10 %, Night shifts: none < rota < all, Canteen: keep | lease | close',
} as const satisfies FirstWords;

/** The name of the file in which an editor finds what a model may hold. */
export const schemaFile = 'stance.schema.json';

/** The text of a model, or what is wrong with what was typed. */
export async function begin(
  typed: FirstWords,
  date: string,
): Promise<{ readonly ok: true; readonly text: string } | Mistake> {
  const { parties, issues } = {
    parties: partiesIn(typed.parties ?? exampleWords.parties),
    issues: issuesIn(typed.issues ?? exampleWords.issues),
  };
  if (!parties.ok) return parties;
  if (!issues.ok) return issues;
  const both = namesWrong(
    [...parties.meant, ...issues.meant.map((issue) => issue.title)],
    'the parties and issues',
  );
  if (both !== null) return both;
  const title = titleIn(typed.title ?? titleFor(typed, parties.meant));
  if (!title.ok) return title;
  const spell = await spellerFor([...parties.meant, typed.issues]);
  const model = modelOf({ title: title.meant, date, parties: parties.meant, issues: issues.meant }, spell);
  return { ok: true, text: compose(model, head, remarks) };
}

/** What is wrong with an answer to what is negotiated, by whom and about what; null where nothing is. */
export const wrongIn = {
  title: (text) => told(titleIn(text)),
  parties: (text) => told(partiesIn(text)),
  issues: (text) => told(issuesIn(text)),
} as const satisfies { readonly [Word in keyof FirstWords]: (text: string) => string | null };

function told(typed: Typed<unknown>): string | null {
  return typed.ok ? null : `${typed.message}. ${typed.hint}`;
}

function titleIn(text: string): Typed<string> {
  const title = tidy(text);
  return title === ''
    ? mistaken('The title is empty', 'Say in a few words what is negotiated: --title "Wage round".')
    : { ok: true, meant: title };
}

/** Without a title, talks are named after those who hold them. */
function titleFor({ parties, issues }: FirstWords, names: readonly string[]): string {
  return parties === null && issues === null ? exampleWords.title : `Talks of ${names.join(', ')}`;
}

interface Talks {
  readonly title: string;
  readonly date: string;
  readonly parties: readonly string[];
  readonly issues: readonly IssueTyped[];
}

function modelOf({ title, date, parties, issues }: Talks, spell: (word: string) => string): ModelFile {
  const things = withIds(
    [
      ...parties.map((name) => ({ name, what: 'party' })),
      ...issues.map((issue) => ({ name: issue.title, what: 'issue' })),
    ],
    spell,
  );
  const sides = things.slice(0, parties.length);
  const topics = issues.map(({ points }, place) => {
    const { id, name } = things[parties.length + place] ?? { id: '', name: '' };
    return { id, title: name, points, ...formOf(points, spell) };
  });
  return {
    stance: 1,
    title,
    date,
    sources: { [exampleSource]: { title: 'An example, which nobody has said' } },
    parties: Object.fromEntries(sides.map(({ id, name }) => [id, { name }])),
    issues: Object.fromEntries(topics.map((topic) => [topic.id, { title: topic.title, ...topic.form }])),
    positions: examplePositions(
      sides.map(({ id }) => id),
      topics,
    ),
  };
}

function formOf(
  points: PointsTyped,
  spell: (word: string) => string,
): Pick<IssueBegun, 'ids'> & { readonly form: Pick<IssueFile, PointsTyped['kind']> } {
  if (points.kind === 'range') {
    const { from, to, unit } = points;
    return { ids: [], form: { range: { from, to, ...(unit === null ? {} : { unit }) } } };
  }
  const all = withIds(
    points.names.map((name) => ({ name, what: 'point' })),
    spell,
  );
  return { ids: all.map(({ id }) => id), form: { [points.kind]: all.map(pointOf) } };
}

/** A schema beside the model goes with it to other machines, where no program may be installed. */
const head: readonly string[] = [
  `yaml-language-server: $schema=./${schemaFile}`,
  `With that file beside this one an editor completes and explains each key: stance schema -o ${schemaFile}`,
];

const remarks: Remarks = {
  stance: ['The version of the format.'],
  title: ['What is negotiated.'],
  date: ['The day that the positions are as of.'],
  sources: [
    'What is cited: minutes, a letter, a speech, each under an id. Beside the title: date, url, file, note.',
  ],
  parties: [
    'Who negotiates, each under an id. Whoever is not in the room has a role: mediator, guarantor or stakeholder.',
  ],
  issues: [
    'What about, each under an id. range: any number; scale: points from one end to the other; choices: points',
    'in no order. A point is an id, or "id: label".',
  ],
  positions: [
    'Who wants what, by party and issue. These are examples: put in their place what was said, and where.',
    'demands: any of these will do; concedes: it would take this too; rejects: it refuses this.',
    'Also because and interest (why), importance (a number), basis (stated, reported or inferred).',
  ],
};
