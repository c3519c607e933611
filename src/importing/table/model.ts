/** A model of what a table tells. */
import type { ModelFile, IssueFile } from '../../load/schema/model.ts';
import { grouped } from '../../model/group.ts';
import type { Draft, ImportOptions } from '../draft.ts';
import { nameOf, tidy, withIds } from '../names.ts';
import { Refused, whole } from '../refused.ts';
import { blocsIn, byHolder } from './blocs.ts';
import { formOf } from './forms.ts';
import type { Form, Mentions } from './forms.ts';
import { losses } from './losses.ts';
import { positionsOf } from './positions.ts';
import { decimalSignOf } from './quantity.ts';
import type { Statement, TableTold, TopicTold } from './statement.ts';

/** The model; what it lacks because a table has no place for it is told. */
export function modelOf(table: TableTold, options: ImportOptions): Draft {
  const { spell, date } = options;
  const blocs = blocsIn(table.statements);
  const held = byHolder(table.file, table.statements, blocs);
  const shaping = {
    scales: options.scales.map(scaleIn),
    sign: decimalSignOf(held.flatMap(({ saying }) => ('at' in saying ? [saying.at] : []))),
    spell,
  };
  const byIssue = grouped(held, ({ issue }) => issue);
  const shaped = table.issues.map((topic) => ({
    topic,
    form: formOf(mentionsOf(topic, table.file, byIssue.get(topic.title) ?? []), shaping),
  }));
  const formed = shaped.flatMap(({ topic, form }) => (form === null ? [] : [{ topic, form }]));
  refuseNone(table, formed.length);
  const things = withIds(
    [
      ...table.parties.map((name) => ({ name, what: 'party' })),
      ...blocs.map(({ name }) => ({ name, what: 'bloc' })),
      ...formed.map(({ topic }) => ({ name: topic.title, what: 'issue' })),
    ],
    spell,
  );
  const sources = sourcesOf(held, spell);
  const idOf = new Map(
    [...table.parties, ...blocs.map(({ name }) => name)].map((name, at) => [name, things[at]?.id ?? '']),
  );
  const topics = formed.map((one, at) => ({
    ...one,
    ...(things[table.parties.length + blocs.length + at] ?? { id: '', name: '' }),
  }));
  const positions = positionsOf(held, { topics, idOf, sources, file: table.file });
  const model: ModelFile = {
    stance: 1,
    title: options.title ?? nameOf(table.file),
    date,
    ...(sources.size === 0
      ? {}
      : { sources: Object.fromEntries([...sources].map(([title, id]) => [id, { title }])) }),
    parties: Object.fromEntries(table.parties.map((_, at) => partyOf(things[at]))),
    ...(blocs.length === 0
      ? {}
      : {
          blocs: Object.fromEntries(
            blocs.map(({ name, members }) => [
              idOf.get(name),
              { name, members: members.map((one) => idOf.get(one) ?? '') },
            ]),
          ),
        }),
    issues: Object.fromEntries(topics.map(({ id, name, topic, form }) => [id, issueOf(name, topic, form)])),
    positions,
  };
  return { model, told: [...table.told, ...losses(shaped, held)] };
}

function partyOf(thing: { readonly id: string; readonly name: string } | undefined) {
  return [thing?.id ?? '', { name: thing?.name ?? '' }] as const;
}

function issueOf(title: string, { question, group, note }: TopicTold, { written }: Form): IssueFile {
  return {
    title,
    ...(question === null ? {} : { question }),
    ...(group === null ? {} : { group }),
    ...written,
    ...(note === null ? {} : { notes: note }),
  };
}

/** The points of `--scale`, parted by commas, or by what stands in no point: `<` or `;`. */
function scaleIn(text: string): readonly string[] {
  const sign = ['<', ';', ','].find((one) => text.includes(one)) ?? ',';
  return text
    .split(sign)
    .map(tidy)
    .filter((one) => one !== '');
}

function mentionsOf({ title, isOrdered }: TopicTold, file: string, here: readonly Statement[]): Mentions {
  return {
    file,
    title,
    isOrdered,
    all: here.flatMap(({ saying, place }) =>
      'at' in saying && typeof saying.at === 'object' ? [{ at: saying.at, place }] : [],
    ),
    beyond: here.flatMap(({ saying }) => (saying.kind === 'rejects-beyond' ? [saying] : [])),
  };
}

function refuseNone({ file, parties }: TableTold, issues: number): void {
  if (issues > 0 && parties.length > 0) return;
  throw new Refused(
    file,
    whole,
    'The table holds no position',
    'Write in its cells what each party demands.',
  );
}

function sourcesOf(held: readonly Statement[], spell: (word: string) => string): ReadonlyMap<string, string> {
  const titles = [...new Set(held.flatMap(({ evidence }) => evidence.map(({ source }) => source)))];
  const ids = withIds(
    titles.map((name) => ({ name, what: 'source' })),
    spell,
  );
  return new Map(titles.map((title, at) => [title, ids[at]?.id ?? '']));
}
