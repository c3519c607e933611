/** Who stands close to whom: each party's nearest and farthest, the blocs, and on request every pair. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column } from '../blocks/sheet.ts';
import type { AlignmentAnswer } from '../records/answers/alignment.ts';
import type { CohesionRecord, PairRecord, PartnersRecord } from '../records/alignment.ts';
import type { Alignment } from '../analysis/alignment.ts';
import type { Cohesion } from '../analysis/cohesion.ts';
import type { Pair } from '../analysis/pairs.ts';
import type { Partners } from '../analysis/partners.ts';
import { idsOf } from '../records/party.ts';
import type { Party } from '../model/party.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import type { Block, Entries, Matrix, MatrixCell } from '../blocks/block.ts';
import type { Table } from '../blocks/table.ts';
import { oneByOne } from '../blocks/onebyone.ts';
import type { Report } from '../blocks/report.ts';
import { closenessWords, foundedWords } from '../wording/closeness.ts';
import { counted, listed, names } from '../wording/words.ts';
import { partnersTable } from './partners.ts';

const columns: readonly Column<Pair>[] = [
  ['a', ({ a }) => a.id],
  ['b', ({ b }) => b.id],
  ['issues', ({ issues }) => issues],
  ['aligned', ({ aligned }) => aligned],
  ['compatible', ({ compatible }) => compatible],
  ['issues alike', ({ issuesAlike }) => issuesAlike],
  ['issues weighed', ({ issuesWeighed }) => issuesWeighed],
  ['closeness', ({ closeness }) => closeness],
  ['weighed by', ({ weighedBy }) => weighedBy],
  ['basis', ({ basis }) => basis],
];

/** Answers `stance alignment`. */
export function showAlignment(alignment: Alignment, all: boolean): Report<AlignmentAnswer> {
  const { pairs, nearest, farthest, blocs } = alignment;
  return {
    data: () => ({
      pairs: pairs.map(pairRecord),
      nearest: nearest.map(partnersRecord),
      farthest: farthest.map(partnersRecord),
      blocs: blocs.map(cohesionRecord),
    }),
    sheet: () => sheetOf(pairs, columns),
    blocks: () => alignmentBlocks(alignment, all),
    holds: true,
  };
}

function pairRecord({ a, b, basis, ...figures }: Pair): PairRecord {
  return { a: a.id, b: b.id, ...figures, basis };
}

function partnersRecord({ party, partners }: Partners): PartnersRecord {
  return {
    party: party.id,
    partners: idsOf(partners.map((partner) => partner.party)),
    closeness: partners[0]?.pair.closeness ?? null,
  };
}

function cohesionRecord({ bloc, issues, cohesion, splits, basis }: Cohesion): CohesionRecord {
  return { bloc: bloc.id, issues, cohesion, splits: splits.map((issue) => issue.id), basis };
}

function alignmentBlocks(alignment: Alignment, all: boolean): readonly Block[] {
  const { parties, pairs, weighted, blocs } = alignment;
  const title = heading(
    1,
    `Closeness of ${parties.length > 6 ? counted(parties.length, 'party', 'parties') : names(parties)}`,
    weighted ? ', weighted by what they say matters' : '',
  );
  if (parties.length < 2) return [title, paragraph('Closeness takes two parties.')];
  const cohesion = blocs.length === 0 ? [] : [heading(2, 'Blocs'), cohesionEntries(blocs)];
  const each = weighted ? 'each that has weight' : 'each';
  const figures = `In hundredths, over the issues on which both demand something: 100 is a point in common on ${each}, 0 as far apart as the issues allow.`;
  const ranked =
    'Ranked are partners with at least three common issues; where a party has none such, all are.';
  if (parties.length === 2)
    return [title, muted(figures), pairTable(pairs, weighted), ...cohesion, legend(pairs)];
  const every = matrix(parties, pairs);
  return [
    title,
    muted(`${figures} ${ranked}`),
    ...(all ? [] : [{ kind: 'picture', of: every } as const]),
    heading(2, 'Nearest and farthest'),
    partnersTable(alignment),
    ...cohesion,
    ...(all ? [heading(2, 'Every pair'), every, pairTable(pairs, weighted)] : []),
    legend(pairs),
  ];
}

/** What the words beside a figure say. */
function legend(pairs: readonly Pair[]): Block {
  const counts =
    'aligned: they demand a point in common; compatible: both would firmly take some point, or have settled';
  const basis = '; stated, reported, inferred or supposed: the weakest basis among these demands';
  return muted(`${counts}${pairs.some((pair) => pair.basis !== null) ? basis : ''}.`);
}

function muted(text: string): Block {
  return paragraph(phrase(text, 'muted'));
}

function matrix(parties: readonly Party[], pairs: readonly Pair[]): Matrix {
  // Pairs stand in the order of their first party, and of each in that of the other.
  const before = parties.map((_, i) => (i * (2 * parties.length - i - 1)) / 2);
  const told = (i: number, j: number): MatrixCell => {
    if (i > j) return told(j, i);
    const closeness = pairs[(before[i] ?? 0) + j - i - 1]?.closeness ?? null;
    return i === j ? { text: '', share: null } : { text: closenessWords(closeness), share: closeness };
  };
  const places = [...parties.keys()];
  const cells = oneByOne(places, (i) => places.map((j) => told(i, j)));
  return { kind: 'matrix', labels: parties.map((party) => party.name), cells };
}

function pairTable(pairs: readonly Pair[], weighted: boolean): Table {
  const words = pairs.map(({ closeness }) => closenessWords(closeness));
  const rows = oneByOne(pairs, (pair, i) => [
    [phrase(pair.a.name)],
    [phrase(pair.b.name)],
    [phrase(words[i] ?? '', 'strong')],
    [phrase(foundedWords(pair, weighted))],
  ]);
  return { kind: 'table', heads: ['Party', 'Party', 'Closeness', 'Issues'], rows };
}

function cohesionEntries(blocs: Alignment['blocs']): Entries {
  const entries = blocs.map((one) => ({ label: one.bloc.name, text: phrase(cohesionText(one)) }));
  return { kind: 'entries', entries };
}

/** "cohesion 69 on 3 issues (inferred); splits on Territory". */
function cohesionText({ issues, cohesion, splits, basis }: Cohesion): string {
  if (issues === 0) return 'its members have no common issue';
  const rests = `on ${counted(issues, 'issue')}${basis === null ? '' : ` (${basis})`}`;
  const titles = splits.map((issue) => issue.title);
  const told =
    cohesion === null ? `no cohesion: no weight ${rests}` : `cohesion ${closenessWords(cohesion)} ${rests}`;
  return splits.length === 0 ? told : `${told}; splits on ${listed(titles, 6)}`;
}
