/** Who stands close to whom: a matrix of closeness, each party's nearest and farthest, and the blocs. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column } from '../blocks/sheet.ts';
import type { AlignmentAnswer } from '../records/answers/alignment.ts';
import type { Alignment, Pair } from '../analysis/alignment.ts';
import { hundredths } from '../model/figures.ts';
import type { Party } from '../model/party.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { line, phrase } from '../blocks/text.ts';
import type { Block, Entries, Table } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import { counted, listed, names } from '../wording/words.ts';

const columns: readonly Column<Pair>[] = [
  ['a', ({ a }) => a.id],
  ['b', ({ b }) => b.id],
  ['issues', ({ issues }) => issues],
  ['aligned', ({ aligned }) => aligned],
  ['compatible', ({ compatible }) => compatible],
  ['closeness', ({ closeness }) => closeness],
];

/** Answers `stance alignment`. */
export function showAlignment(alignment: Alignment): Report<AlignmentAnswer> {
  const { pairs, blocs } = alignment;
  return {
    data: () => ({
      pairs: pairs.map(({ a, b, issues, aligned, compatible, closeness }) => ({
        a: a.id,
        b: b.id,
        issues,
        aligned,
        compatible,
        closeness,
      })),
      blocs: blocs.map(({ bloc, cohesion, splits }) => ({
        bloc: bloc.id,
        cohesion,
        splits: splits.map((issue) => issue.id),
      })),
    }),
    sheet: () => sheetOf(pairs, columns),
    blocks: () => alignmentBlocks(alignment),
    holds: true,
  };
}

function alignmentBlocks({ parties, pairs, blocs }: Alignment): readonly Block[] {
  const byParty = new Map(parties.map((party): [Party, Pair[]] => [party, []]));
  for (const pair of pairs) {
    byParty.get(pair.a)?.push(pair);
    byParty.get(pair.b)?.push(pair);
  }
  const partners = parties.map((party) => partnersOf(party, byParty.get(party) ?? []));
  return [
    heading(
      1,
      `Closeness of ${parties.length > 6 ? counted(parties.length, 'party', 'parties') : names(parties)}`,
    ),
    matrix(parties, byParty, pairs),
    paragraph(
      phrase(
        'Hundredths of closeness between demands: == is the same, 0 is as far apart as the issues allow, - is no common issue.',
        'muted',
      ),
    ),
    heading(2, 'Nearest and farthest'),
    { kind: 'entries', entries: partners },
    ...(blocs.length === 0 ? [] : [heading(2, 'Blocs'), cohesionEntries(blocs)]),
  ];
}

function matrix(
  parties: readonly Party[],
  byParty: ReadonlyMap<Party, readonly Pair[]>,
  pairs: readonly Pair[],
): Block {
  const cells = parties.map((party) => {
    const known = new Map(
      (byParty.get(party) ?? []).map((pair) => [other(pair, party), cellText(pair.closeness)]),
    );
    return parties.map((partner) => (partner === party ? '' : (known.get(partner) ?? '')));
  });
  const rows = pairs.map((pair) => [
    [phrase(pair.a.name)],
    [phrase(pair.b.name)],
    [phrase(cellText(pair.closeness), 'strong')],
    [phrase(sharedWords(pair))],
  ]);
  const otherwise: Table = { kind: 'table', heads: ['Party', 'Party', 'Closeness', 'Issues'], rows };
  return { kind: 'matrix', labels: parties.map((party) => party.name), cells, otherwise };
}

/** "75", or "==" for the same demands on every common issue. */
function cellText(closeness: number | null): string {
  if (closeness === null) return '-';
  if (closeness === 1) return '==';
  return String(hundredths(closeness));
}

function sharedWords({ issues, aligned, compatible }: Pair): string {
  return `${counted(issues, 'issue')}: ${aligned} aligned, ${compatible} compatible`;
}

function other(pair: Pair, party: Party): Party {
  return pair.a === party ? pair.b : pair.a;
}

/** The partners that a party stands nearest to and farthest from; several where they tie. */
function partnersOf(party: Party, pairs: readonly Pair[]): Entries['entries'][number] {
  const measured = pairs.flatMap((pair) =>
    pair.closeness === null ? [] : [{ pair, closeness: pair.closeness }],
  );
  if (measured.length === 0)
    return { label: party.name, text: phrase('shares no issue with anybody', 'muted') };
  const most = measured.reduce((best, one) => Math.max(best, one.closeness), 0);
  const least = measured.reduce((worst, one) => Math.min(worst, one.closeness), 1);
  const told = (closeness: number): string => {
    const tied = measured.filter((one) => one.closeness === closeness).map(({ pair }) => pair);
    const [only] = tied;
    const shared = only !== undefined && tied.length === 1 ? sharedWords(only) : 'tied';
    return `${listed(
      tied.map((pair) => other(pair, party).name),
      3,
    )} (${cellText(closeness)}; ${shared})`;
  };
  const nearest = line('nearest ', phrase(told(most), 'good'));
  return {
    label: party.name,
    text: most === least ? nearest : line(nearest, ', farthest ', phrase(told(least), 'poor')),
  };
}

function cohesionEntries(blocs: Alignment['blocs']): Entries {
  const entries = blocs.map(({ bloc, cohesion, splits }) => ({
    label: bloc.name,
    text: line(
      cohesion === null ? 'its members share no issue' : `cohesion ${cellText(cohesion)}`,
      splits.length === 0
        ? ''
        : `; splits on ${listed(
            splits.map((issue) => issue.title),
            6,
          )}`,
    ),
  }));
  return { kind: 'entries', entries };
}
