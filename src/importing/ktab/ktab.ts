/** KTAB's scenarios of spatial bargaining: positions on ranges, with what they are worth the effort, and no scores. */
import { quoted } from '../../load/fault.ts';
import type { IssueFile, ModelFile } from '../../load/schema/model.ts';
import type { Draft, ForeignKind, ImportOptions } from '../draft.ts';
import { nameOf, withIds } from '../names.ts';
import type { Labelled } from '../names.ts';
import { onlyFile } from '../only.ts';
import { scenarioInCsv } from './csv.ts';
import type { Actor, Scenario } from './scenario.ts';
import { scenarioInXml } from './xml.ts';

export const ktab: ForeignKind = {
  what: 'a CSV or XML scenario of KTAB',
  recognises: ([first]) => first !== undefined && (hasActors(first.text) || hasHeadings(first.text)),
  read: (files, options) => {
    const foreign = onlyFile(files, 'scenario of KTAB');
    const scenario = /^[\s\ufeff]*</u.test(foreign.text) ? scenarioInXml(foreign) : scenarioInCsv(foreign);
    return modelOf(scenario.title === '' ? { ...scenario, title: nameOf(foreign.file) } : scenario, options);
  },
};

function hasActors(text: string): boolean {
  return /<Scenario\b/u.test(text) && /<Actors?\b/u.test(text);
}

/** The headings stand in the second line, and begin with the actor. */
function hasHeadings(text: string): boolean {
  const [, second = ''] = text.slice(0, 10_000).split(/\r\n|\r|\n/u);
  return /^\s*"?actor"?\s*,/iu.test(second) && /sal/iu.test(second);
}

function modelOf(scenario: Scenario, options: ImportOptions): Draft {
  const { title, description, dimensions, actors, told } = scenario;
  const things = withIds(
    [
      ...actors.map(({ name }) => ({ name, what: 'party' })),
      ...dimensions.map((name) => ({ name, what: 'issue' })),
    ],
    options.spell,
  );
  const [parties, issues] = [things.slice(0, actors.length), things.slice(actors.length)];
  const ranges = issues.map((_, place) => rangeOf(actors, place));
  const model: ModelFile = {
    stance: 1,
    title: options.title ?? title,
    date: options.date,
    ...(description === '' ? {} : { summary: description }),
    parties: byId(parties, ({ name }, place) => ({ name, ...notesOf(actors[place]) })),
    issues: byId(issues, ({ name }, place) => ({ title: name, range: ranges[place] })),
    positions: byId(parties, (_, place) => positionsOf(actors[place], issues)),
  };
  return {
    model,
    told: [
      ...told,
      'Influence is a note of each party, for a model gives nobody more weight than another.',
      ...issues.flatMap(({ name }, place) => widthTold(name, ranges[place])),
      ...actors.flatMap((actor) => actorTold(actor, issues)),
    ],
  };
}

function byId<Value>(all: readonly Labelled[], valueOf: (one: Labelled, place: number) => Value) {
  return Object.fromEntries(all.map((one, place) => [one.id, valueOf(one, place)]));
}

function notesOf(actor: Actor | undefined): { readonly notes?: readonly string[] } {
  if (actor === undefined) return {};
  const { name, description, influence } = actor;
  const notes = [
    ...(description === '' || description === name ? [] : [description]),
    ...(influence === null ? [] : [`Its influence is ${influence} in KTAB.`]),
  ];
  return notes.length === 0 ? {} : { notes };
}

type Range = NonNullable<IssueFile['range']>;

/** From 0 to 100, as KTAB has it, or as far as somebody stands. */
function rangeOf(actors: readonly Actor[], place: number): Range {
  const positions = actors.flatMap(({ stands }) => stands[place]?.position ?? []);
  return positions.reduce<Pick<Range, 'from' | 'to'>>(
    ({ from, to }, one) => ({ from: Math.min(from, one), to: Math.max(to, one) }),
    { from: 0, to: 100 },
  );
}

function widthTold(name: string, range: Range | undefined): readonly string[] {
  if (range === undefined || (range.from === 0 && range.to === 100)) return [];
  return [
    `Somebody stands beyond 0 to 100 on ${quoted(name)}, so its range is ${range.from} to ${range.to}.`,
  ];
}

function positionsOf(actor: Actor | undefined, issues: readonly Labelled[]) {
  return Object.fromEntries(
    issues.flatMap(({ id }, place) => {
      const { position = null, salience = null } = actor?.stands[place] ?? {};
      if (position === null) return [];
      return [[id, { demands: position, ...(salience === null ? {} : { importance: salience }) }]];
    }),
  );
}

/** The effort of an actor is a whole, of which saliences are parts. */
const whole = 100;

function actorTold({ name, stands }: Actor, issues: readonly Labelled[]): readonly string[] {
  const sum = Number(stands.reduce((all, { salience }) => all + (salience ?? 0), 0).toFixed(6));
  return [
    ...issues.flatMap((issue, place) =>
      stands[place]?.position === null ? [`${quoted(name)} has no position on ${quoted(issue.name)}.`] : [],
    ),
    ...(sum > whole ? [`The saliences of ${quoted(name)} sum to ${sum}, and to 100 at most in KTAB.`] : []),
  ];
}
