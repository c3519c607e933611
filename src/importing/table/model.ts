/** A model of what a table tells. */
import type { ModelFile, IssueFile } from '../../load/schema/model.ts';
import type { PositionFile } from '../../load/schema/position.ts';
import { grouped } from '../../model/group.ts';
import type { Draft, ImportOptions } from '../draft.ts';
import { nameOf, tidy, withIds } from '../names.ts';
import { decimalSignIn } from '../numbers.ts';
import { Refused, whole } from '../refused.ts';
import { blocsIn, byHolder } from './blocs.ts';
import { formOf } from './forms.ts';
import type { Form, Mentions } from './forms.ts';
import { needOf } from './needs.ts';
import { isPosition, positionFrom } from './position.ts';
import type { Resolving } from './position.ts';
import type { Mention, Statement, TableTold, TopicTold } from './statement.ts';

/** The model; what it lacks because a table has no place for it is told. */
export function modelOf(table: TableTold, options: ImportOptions): Draft {
  const { spell, date } = options;
  const blocs = blocsIn(table.statements);
  const held = byHolder(table.statements, blocs);
  const shaping = {
    scales: options.scales.map(scaleIn),
    sign: decimalSignIn(held.flatMap(({ saying }) => ('at' in saying ? textOf(saying.at) : []))),
    spell,
  };
  const shaped = table.issues.map((topic) => ({
    topic,
    form: formOf(mentionsOf(topic, table.file, held), shaping),
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
  return {
    model,
    told: [
      ...table.told,
      ...losses(
        shaped,
        topics.map(({ form }) => form),
        held,
      ),
    ],
  };
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

function textOf(at: Mention | number): readonly string[] {
  return typeof at === 'object' && at.kind === 'words' ? [at.text] : [];
}

function mentionsOf({ title, isOrdered }: TopicTold, file: string, held: readonly Statement[]): Mentions {
  const here = held.filter(({ issue }) => issue === title);
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

interface Placing {
  readonly file: string;
  readonly topics: readonly { readonly id: string; readonly topic: TopicTold; readonly form: Form }[];
  readonly idOf: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
}

function positionsOf(held: readonly Statement[], { topics, idOf, sources, file }: Placing) {
  const byParty = grouped(held, ({ party }) => party);
  const sections = [...byParty].flatMap(([party, said]) => {
    const rows = topics.flatMap(({ id, topic, form }) => {
      const here = said.filter(({ issue }) => issue === topic.title);
      const written = histories(here, {
        file,
        pointed: form.pointed,
        sourceId: (source) => sources.get(source) ?? '',
        before: () => null,
        need: (need) => needOf(need, (issue) => topics.find((one) => one.topic.title === issue)?.id ?? issue),
      });
      return written === null ? [] : [[id, written] as const];
    });
    return rows.length === 0 ? [] : [[idOf.get(party) ?? '', Object.fromEntries(rows)] as const];
  });
  return Object.fromEntries(sections);
}

/** A position, or where rows have several days a history of them, the first of them first. */
export function histories(here: readonly Statement[], meant: Resolving): PositionFile | null {
  const byDay = [...grouped(here, ({ since }) => since ?? '')].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const all = byDay.flatMap(([, said]) => (isPosition(said) ? [positionFrom(said, meant)] : []));
  const [only] = all;
  if (only === undefined) return null;
  if (all.length > 1) return all;
  const { demands, ...others } = only;
  return Object.keys(others).length === 0 && isBare(demands) ? demands : only;
}

/** What only demands points is as short as these. */
function isBare(demands: unknown): demands is string | number {
  return typeof demands === 'string' || typeof demands === 'number';
}

/** What a model could say and this table does not. */
function losses(
  shaped: readonly { readonly topic: TopicTold; readonly form: Form | null }[],
  forms: readonly Form[],
  held: readonly Statement[],
): readonly string[] {
  const unsaid = shaped.filter(({ form }) => form === null).map(({ topic }) => topic.title);
  const unordered = forms.filter(({ written }) => written.choices !== undefined).length;
  const weighed = grouped(held, ({ party, issue }) => JSON.stringify([party, issue]));
  const idle = [...weighed.values()].filter((said) => !isPosition(said)).length;
  return [
    ...forms.flatMap(({ told }) => told),
    ...unsaid.map((title) => `"${title}" was left out: nobody says anything of it.`),
    ...(idle === 0 ? [] : [`${idle} rows that only say how much an issue matters, or why, were left out.`]),
    ...(unordered === 0
      ? []
      : [
          `The points of ${unordered === 1 ? '1 issue' : `${unordered} issues`} stand in no order: --scale gives one, such as --scale "no,neutral,yes".`,
        ]),
    'Points that nobody names are not in a table, and so not in the model.',
  ];
}
