/** What a random confidential file holds: parts of a model, each text, name, id and number of which is found again wherever it leaks. */
import * as fc from 'fast-check';
import { trusts } from '../../../src/model/party.ts';
import { writtenBases } from '../../../src/model/claim.ts';
import { answerWords } from '../../../src/model/proposal.ts';
import type { Draft, DraftIssue, DraftPosition } from '../draft.ts';
import { pointOf, positionFile } from '../draft.ts';
import { place, position } from '../positions.ts';
import type { Mapping } from './family.ts';

/** The public model as far as a secret may speak of it. */
export interface Public {
  readonly draft: Draft;
  /** The drafts, each with the first issue that it covers. */
  readonly drafts: readonly (readonly [id: string, issue: string])[];
}

/** A range that every family negotiates, on which numbers stand that nobody else has. */
export const money = { id: 'money', from: 0, to: 1000 } as const;

/** The words that mark one file: of its texts, of its ids, and numbers of four decimals. */
export interface Marks {
  readonly word: string;
  readonly text: (what: string) => string;
  readonly id: (what: string) => string;
  /** A number of the range of money, in the order of what it is asked for. */
  readonly figure: (nth: number) => number;
  /** A small number, for scores and totals. */
  readonly score: (nth: number) => number;
}

/** The marks of the file at this place of a family. */
export function marksOf(at: number): Marks {
  const word = `zqcanary${'abcdefgh'.charAt(at)}`;
  const last = 3 + at;
  return {
    word,
    text: (what) => `${word} "${what}" & <more> of it.`,
    id: (what) => `${word}-${what}`,
    figure: (nth) => Number(`${500 + 30 * at + nth}.913${last}`),
    score: (nth) => Number(`${3 + nth}.917${last}`),
  };
}

/** All marks that stand in a text. */
export function marksIn(text: string): readonly string[] {
  return [...new Set(text.match(/zqcanary[a-h]|\b\d+\.91[37]\d\b/gu))];
}

const days = ['2026-01-10', '2026-02-01', '2026-02-20', '2026-03-01', '2026-03-20'] as const;
const day = fc.constantFrom(...days);

/** Parts of a model for these readers, over a public model. */
export function secret(known: Public, marks: Marks, readers: readonly string[]): fc.Arbitrary<Mapping> {
  const { parties, issues } = known.draft;
  const ids = parties.map(({ id }) => id);
  const about = fc.constantFrom(...readers.filter((id) => ids.includes(id)), ...ids);
  return fc
    .record(
      {
        source: fc.boolean(),
        basis: fc.constantFrom(...writtenBases),
        heads: fc.subarray(['phase', 'summary', 'notes', 'x-mark'] as const),
        about: fc.tuple(about, partySecret(marks, ids)),
        stranger: fc.boolean(),
        bloc: fc.boolean(),
        issue: fc.tuple(about, fc.boolean()),
        stated: fc.array(statedOn(issues, about, marks), { minLength: 1, maxLength: 3 }),
        money: fc.tuple(about, moneySecret(marks)),
        restated: fc.constantFrom(...issues).chain((issue) => issueSecret(issue, marks)),
        draft: fc.tuple(about, about, day, fc.constantFrom(...answerWords)),
        answers: fc.tuple(about, fc.constantFrom(...answerWords), fc.nat()),
        events: fc.array(fc.tuple(day, fc.boolean()), { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: [] },
    )
    .map((drawn) => fileOf(known, marks, drawn));
}

type Stated = readonly [holder: string, issue: string, said: unknown];

interface Drawn {
  readonly source?: boolean;
  readonly basis?: string;
  readonly heads?: readonly string[];
  readonly about?: readonly [string, Mapping];
  readonly stranger?: boolean;
  readonly bloc?: boolean;
  readonly issue?: readonly [string, boolean];
  readonly stated?: readonly Stated[];
  readonly money?: readonly [string, Mapping];
  readonly restated?: readonly [string, Mapping];
  readonly draft?: readonly [string, string, string, string];
  readonly answers?: readonly [string, string, number];
  readonly events?: readonly (readonly [string, boolean])[];
}

/** What is cited is cited to a source of the file itself. */
function fileOf(known: Public, marks: Marks, drawn: Drawn): Mapping {
  const { text, id } = marks;
  const [first = '', second = ''] = known.draft.parties.map((one) => one.id);
  const stated: readonly Stated[] = [
    ...(drawn.stated ?? []),
    ...(drawn.money === undefined ? [] : [[drawn.money[0], money.id, drawn.money[1]] as const]),
    ...(drawn.issue === undefined ? [] : [[drawn.issue[0], id('issue'), { demands: id('yes') }] as const]),
  ];
  return {
    ...Object.fromEntries((drawn.heads ?? []).map((key) => [key, text(key)])),
    basis: drawn.basis,
    ...(drawn.source === true && {
      evidence: { source: id('source'), at: text('at'), quote: text('quote') },
      sources: { [id('source')]: { title: text('source'), note: text('note'), file: `${id('file')}.pdf` } },
    }),
    parties: {
      ...(drawn.about && { [drawn.about[0]]: drawn.about[1] }),
      ...(drawn.stranger === true && { [id('party')]: { name: text('name'), role: 'stakeholder' } }),
    },
    ...(drawn.bloc === true && { blocs: { [id('bloc')]: { name: text('bloc'), members: [first, second] } } }),
    issues: {
      ...(drawn.restated && { [drawn.restated[0]]: drawn.restated[1] }),
      ...(drawn.issue && {
        [id('issue')]: {
          title: text('issue'),
          question: text('question'),
          choices: [id('yes'), { id: id('no'), label: text('no') }, { [id('else')]: text('else') }],
          ...(drawn.issue[1] && { settled: { point: id('yes'), status: 'final' } }),
        },
      }),
    },
    positions: byHolder(stated),
    proposals: draftsOf(known, marks, drawn),
    ...(drawn.events && {
      events: drawn.events.map(([date, scheduled]) => ({ date, title: text(`event of ${date}`), scheduled })),
    }),
  };
}

/** The last that is said of a position alone. */
function byHolder(stated: readonly Stated[]): Mapping {
  const held: Record<string, Record<string, unknown>> = {};
  for (const [holder, issue, said] of stated) (held[holder] ??= {})[issue] = said;
  return held;
}

function draftsOf({ drafts }: Public, { id, text, figure }: Marks, drawn: Drawn): Mapping {
  const made: Record<string, unknown> = {};
  if (drawn.draft !== undefined) {
    const [by, answering, date, answer] = drawn.draft;
    made[id('draft')] = {
      title: text('draft'),
      by,
      date,
      points: { [money.id]: figure(20) },
      responses: { [answering]: { [money.id]: { answer, because: text('answer') } } },
    };
  }
  const [party = '', answer = '', nth = 0] = drawn.answers ?? [];
  const [draft, issue] = drafts[nth % Math.max(drafts.length, 1)] ?? [];
  if (drawn.answers !== undefined && draft !== undefined && issue !== undefined)
    made[draft] = { responses: { [party]: { [issue]: { answer, because: text('answered') } } } };
  return made;
}

/** What a file says of a party. */
function partySecret({ text, id, score }: Marks, ids: readonly string[]): fc.Arbitrary<Mapping> {
  return fc.record(
    {
      aliases: fc.constantFrom(id('alias'), [id('alias')]),
      alternative: fc.constantFrom(text('alternative'), { text: text('alternative'), basis: 'inferred' }),
      says: fc.constant(text('says')),
      'walk-away': fc.constantFrom(score(9), { total: score(8), because: text('total') }),
      views: fc
        .tuple(fc.constantFrom(...ids), fc.constantFrom(...trusts))
        .map(([of, trust]) => ({ [of]: { trust, because: text('view') } })),
      notes: fc.constantFrom(text('note'), [text('note'), { text: text('other note'), basis: 'reported' }]),
    },
    { requiredKeys: [] },
  );
}

/** What a file says of money: all of it at once, so that it fits together. */
function moneySecret({ text, figure, score }: Marks): fc.Arbitrary<Mapping> {
  return fc.record(
    {
      demands: fc.constantFrom(
        [figure(9)],
        [{ point: { from: figure(8), to: figure(9) }, because: text('demand') }],
      ),
      concedes: fc.constantFrom<unknown>([], figure(5), {
        point: figure(6),
        for: text('price'),
        status: 'hinted',
        because: text('concession'),
      }),
      rejects: fc.constantFrom<unknown>([], {
        below: figure(1),
        redline: 'mandate',
        because: text('rejection'),
      }),
      scores: fc.constant([
        { point: money.from, score: 0 },
        { point: figure(7), score: score(1), because: text('score') },
        { point: money.to, score: score(5) },
      ]),
      interest: fc.constant(text('interest')),
      importance: fc.constantFrom(score(0), 2),
    },
    { requiredKeys: ['demands', 'concedes', 'rejects'] },
  );
}

/** A position on one of the issues: mostly the whole of it, so that it fits together whatever the public line is. */
function statedOn(
  issues: readonly DraftIssue[],
  holder: fc.Arbitrary<string>,
  marks: Marks,
): fc.Arbitrary<Stated> {
  return fc
    .tuple(holder, fc.constantFrom(...issues))
    .chain(([party, issue]) => saidOf(party, issue, marks).map((said): Stated => [party, issue.id, said]));
}

function saidOf(party: string, issue: DraftIssue, marks: Marks): fc.Arbitrary<unknown> {
  const whole = position(party, issue, false).map((held) => wholeOf(issue, held, marks));
  const scored = whole.map((one) => ({ ...one, scores: scoresOf(issue, marks) }));
  const dated = fc.tuple(day, whole).map(([since, one]) => ({ since, ...one }));
  return fc.oneof(
    { weight: 3, arbitrary: whole },
    { weight: 2, arbitrary: scored },
    { weight: 2, arbitrary: dated },
    {
      weight: 2,
      arbitrary: fc
        .tuple(whole, fc.uniqueArray(dated, { selector: (one) => one.since, minLength: 1, maxLength: 3 }))
        .map(([one, others]) => [one, ...others]),
    },
    {
      weight: 2,
      arbitrary: fc
        .subarray(['says', 'scores', 'because', 'interest', 'importance'] as const, { minLength: 1 })
        .map((keys) => picked({ ...asides(marks), scores: scoresOf(issue, marks) }, keys)),
    },
    {
      weight: 1,
      arbitrary: whole.chain((one) => fc.subarray(Object.keys(one)).map((keys) => picked(one, keys))),
    },
    { weight: 1, arbitrary: place(issue).map((at) => pointOf(issue, at)) },
    {
      weight: 1,
      arbitrary: fc.array(
        place(issue).map((at) => pointOf(issue, at)),
        { minLength: 1, maxLength: 2 },
      ),
    },
  );
}

function wholeOf(issue: DraftIssue, held: DraftPosition, marks: Marks): Mapping {
  const { demands, concedes, rejects, ...rest } = { ...positionFile(issue, held) } as Mapping;
  return { ...rest, ...picked(asides(marks), ['says', 'because']), demands, concedes, rejects };
}

function asides({ text, score }: Marks): Mapping {
  return {
    says: text('says of it'),
    because: text('because'),
    interest: text('interest'),
    importance: score(2),
  };
}

function scoresOf(issue: DraftIssue, { text, score }: Marks): unknown {
  if (issue.kind !== 'range')
    return Object.fromEntries(Array.from({ length: issue.size }, (_, at) => [pointOf(issue, at), score(at)]));
  return [
    { point: issue.from, score: 0 },
    { point: issue.to, score: score(4), because: text('worth') },
  ];
}

/** What a file says of an issue that the public has. */
function issueSecret(issue: DraftIssue, { text, id }: Marks): fc.Arbitrary<readonly [string, Mapping]> {
  const points =
    issue.kind === 'range' ? [] : Array.from({ length: issue.size }, (_, at) => String(pointOf(issue, at)));
  const settled = place(issue).map((at) => ({
    point: pointOf(issue, at),
    status: 'provisional',
    since: days[1],
  }));
  const relabelled = fc
    .boolean()
    .map((more) => [
      ...points.map((point) => ({ id: point, label: text(point) })),
      ...(more ? [{ id: id('point'), note: text('point') }] : []),
    ]);
  const kinds: readonly fc.Arbitrary<Mapping>[] = [
    fc.constant({ notes: text('note of it') }),
    settled.map((agreed) => ({ settled: agreed })),
    ...(issue.kind === 'range' ? [] : [relabelled.map((listed) => ({ [issue.kind]: listed }))]),
  ];
  return fc.oneof(...kinds).map((said) => [issue.id, said] as const);
}

function picked(mapping: Mapping, keys: readonly string[]): Mapping {
  return Object.fromEntries(keys.map((key) => [key, mapping[key]]));
}
