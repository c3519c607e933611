/** What each side has put on the table, for what, and whom it satisfies. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column } from '../blocks/sheet.ts';
import { crowdColumns, needsCell, pointsColumns, supportColumns } from '../wording/cells.ts';
import type { ConcessionsAnswer } from '../records/answers/concessions.ts';
import type { OfferRecord } from '../records/concession.ts';
import { idsOf } from '../records/party.ts';
import { concessionRecord } from '../records/entry.ts';
import { grouped } from '../model/group.ts';
import type { Offer } from '../analysis/concessions.ts';
import { firstOf } from '../model/party.ts';
import type { Party } from '../model/party.ts';
import { span } from '../model/points.ts';
import { heading } from '../blocks/block.ts';
import { line, phrase, prose } from '../blocks/text.ts';
import type { Block } from '../blocks/block.ts';
import type { Cell } from '../blocks/table.ts';
import type { Report } from '../blocks/report.ts';

import { pointWords } from '../wording/point.ts';
import { needWords } from '../wording/terms.ts';
import { citeById, standingAlone, supportText } from '../wording/cite.ts';
import { names } from '../wording/words.ts';
import type { Cite } from '../wording/cite.ts';
import { unheardBlocks } from './unheard.ts';

const columns: readonly Column<Offer>[] = [
  ['party', ({ party }) => party.id],
  ['issue', ({ position }) => position.issue.id],
  ...pointsColumns<Offer>(['point', 'label'], ({ position: { issue }, concession }) => ({
    issue,
    points: [span(concession.at)],
  })),
  ['firm', ({ firm }) => firm],
  ['for', ({ concession }) => concession.for],
  ['needs', ({ concession }) => needsCell(concession.needs)],
  ['needs label', ({ concession }) => concession.needs.map(needWords).join('; ')],
  ['status', ({ concession }) => concession.status],
  ...crowdColumns<Offer>('satisfies', ({ satisfies }) => satisfies),
  ['because', ({ concession }) => concession.because],
  ...supportColumns<Offer>(({ concession }) => concession),
];

/** Answers `stance concessions`. */
export function showConcessions(
  offers: readonly Offer[],
  parties: readonly Party[],
): Report<ConcessionsAnswer> {
  const byParty = grouped(offers, ({ party }) => party);
  return {
    data: () => ({ concessions: offers.map(offerRecord) }),
    sheet: () => sheetOf(offers, columns),
    blocks: () => [
      heading(1, `What is on the table: ${names(parties)}`),
      ...[...byParty].flatMap(([{ name }, own]) => [heading(2, name), offerTable(own)]),
      ...unheardBlocks(
        'concession',
        parties.filter((party) => !byParty.has(party)),
      ),
    ],
    holds: true,
  };
}

/** One concession with whom it satisfies. */
export function offerRecord({ party, position: { issue }, concession, firm, satisfies }: Offer): OfferRecord {
  const { point, for: terms, needs, status, because, basis, evidence } = concessionRecord(issue, concession);
  return {
    party: party.id,
    issue: issue.id,
    point,
    firm,
    for: terms,
    needs,
    status,
    satisfies: idsOf(firstOf(satisfies)),
    satisfiesCount: satisfies.length,
    because,
    basis,
    evidence,
  };
}

/** One party's concessions, a row each; where none asks anything in return, no column says so. */
export function offerTable(offers: readonly Offer[], cite: Cite = citeById): Block {
  const rows = offers.map(({ position: { issue }, concession, firm, satisfies }): readonly Cell[] => [
    [phrase(issue.title)],
    [
      phrase(pointWords(issue, concession.at), 'strong'),
      phrase(firm ? 'firm' : howOffered(concession.status), 'muted'),
    ],
    termsLines(concession),
    whyLine(concession, cite),
    [phrase(names(satisfies))],
  ]);
  const heads = ['Issue', 'Concedes', 'For', 'Why', 'Suits'];
  const isTold = (_: unknown, i: number): boolean => rows.some((row) => row[i]?.length !== 0);
  return { kind: 'table', heads: heads.filter(isTold), rows: rows.map((row) => row.filter(isTold)) };
}

function howOffered(status: Offer['concession']['status']): string {
  switch (status) {
    case 'offered':
      return 'on terms';
    case 'hinted':
      return 'hinted';
    case 'symbolic':
      return 'symbolic: counts for nothing';
    case 'withdrawn':
      return 'withdrawn: counts for nothing';
    default:
      return status satisfies never;
  }
}

function termsLines({ for: terms, needs }: Offer['concession']): Cell {
  return [
    ...(terms === null ? [] : [prose(terms)]),
    ...needs.map((need) => line(phrase('needs ', 'muted'), needWords(need))),
  ];
}

function whyLine({ because, basis, evidence }: Offer['concession'], cite: Cite): Cell {
  const support = supportText(cite, basis, evidence);
  if (because !== null) return [line(prose(because), support)];
  return support.length === 0 ? [] : [standingAlone(support)];
}
