/** The points that each party rejects, with reason, ground and who asks for them. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column } from '../blocks/sheet.ts';
import { crowdColumns, pointsColumns, supportColumns } from '../wording/cells.ts';
import { namedColumns, namedRejected } from '../wording/named.ts';
import type { RejectionsAnswer } from '../records/answers/rejections.ts';
import { rejectionRecord } from '../records/entry.ts';
import { idsOf } from '../records/party.ts';
import { spanRecords } from '../records/point.ts';
import type { RefusalRecord } from '../records/rejection.ts';
import { grouped } from '../model/group.ts';
import type { Refusal } from '../analysis/rejections.ts';
import { firstOf } from '../model/party.ts';
import type { Party } from '../model/party.ts';
import { heading, withLegend } from '../blocks/block.ts';
import { line, mark, phrase, prose } from '../blocks/text.ts';
import type { Block } from '../blocks/block.ts';
import type { Cell } from '../blocks/table.ts';
import type { Report } from '../blocks/report.ts';

import { pointsWords, rejectedWords } from '../wording/point.ts';
import { citeById, supportText } from '../wording/cite.ts';
import { names } from '../wording/words.ts';
import type { Cite } from '../wording/cite.ts';
import { unheardBlocks } from './unheard.ts';

const columns: readonly Column<Refusal>[] = [
  ['party', ({ party }) => party.id],
  ['issue', ({ position }) => position.issue.id],
  ...namedColumns<Refusal>(({ position, rejection }) => namedRejected(position.issue, rejection.what)),
  ...pointsColumns<Refusal>(['beyond', 'beyond label'], ({ position: { issue }, beyond }) => ({
    issue,
    points: beyond,
  })),
  ['redline', ({ rejection }) => rejection.redline],
  ['because', ({ rejection }) => rejection.because],
  ...crowdColumns<Refusal>('asked by', ({ askedBy }) => askedBy),
  ...crowdColumns<Refusal>('taken by', ({ takenBy }) => takenBy),
  ...crowdColumns<Refusal>('met by', ({ metBy }) => metBy),
  ...supportColumns<Refusal>(({ rejection }) => rejection),
];

/** Answers `stance rejections`. */
export function showRejections(
  refusals: readonly Refusal[],
  parties: readonly Party[],
): Report<RejectionsAnswer> {
  const byParty = grouped(refusals, ({ party }) => party);
  return {
    data: () => ({ rejections: refusals.map(refusalRecord) }),
    sheet: () => sheetOf(refusals, columns),
    blocks: () =>
      withLegend([
        heading(1, `What is rejected: ${names(parties)}`),
        ...[...byParty].flatMap(([{ name }, own]) => [heading(2, name), refusalTable(own)]),
        ...unheardBlocks(
          'rejection',
          parties.filter((party) => !byParty.has(party)),
        ),
      ]),
    holds: true,
  };
}

/** One rejection with what it takes along and who asks for that. */
export function refusalRecord({
  party,
  position: { issue },
  rejection,
  beyond,
  askedBy,
  takenBy,
  metBy,
}: Refusal): RefusalRecord {
  const { point, redline, because, basis, evidence } = rejectionRecord(issue, rejection);
  return {
    party: party.id,
    issue: issue.id,
    point,
    beyond: spanRecords(issue, beyond),
    redline,
    because,
    askedBy: idsOf(firstOf(askedBy)),
    askedByCount: askedBy.length,
    takenBy: idsOf(firstOf(takenBy)),
    takenByCount: takenBy.length,
    metBy: idsOf(firstOf(metBy)),
    metByCount: metBy.length,
    basis,
    evidence,
  };
}

/** One party's rejections, a row each. */
export function refusalTable(refusals: readonly Refusal[], cite: Cite = citeById): Block {
  const rows = refusals.map((refusal): readonly Cell[] => {
    const { position, rejection } = refusal;
    const { because } = rejection;
    return [
      [phrase(position.issue.title)],
      rejectedCell(refusal),
      [
        line(
          because === null ? phrase('No reason is given.', 'muted') : prose(because),
          supportText(cite, rejection.basis, rejection.evidence),
        ),
      ],
      wantedCell(refusal),
    ];
  });
  return { kind: 'table', heads: ['Issue', 'Rejects', 'Why', 'Any of it asked by'], rows };
}

/** Who asks for what is rejected, who would only take it, and who has offered something else that suits. */
function wantedCell({ askedBy, takenBy, metBy }: Refusal): Cell {
  return [
    ...(askedBy.length === 0 ? [] : [phrase(names(askedBy))]),
    ...(takenBy.length === 0 ? [] : [line(phrase('would be taken by ', 'muted'), names(takenBy))]),
    ...(metBy.length === 0 ? [] : [line(phrase('met by a firm offer of ', 'muted'), names(metBy))]),
  ];
}

function rejectedCell({ position: { issue }, rejection, beyond }: Refusal): Cell {
  const { what, redline } = rejection;
  const sign = mark(redline === null ? 'rejects' : 'redline');
  const along =
    beyond.length === 0
      ? []
      : [
          phrase(
            `${what.kind === 'others' ? 'namely' : 'and with it'} ${pointsWords(issue, beyond)}`,
            'muted',
          ),
        ];
  const ground =
    redline === null ? [] : [phrase(redline === 'unspecified' ? 'red line' : `red line: ${redline}`, 'bad')];
  return [line(sign, phrase(` ${rejectedWords(issue, what)}`, 'strong')), ...along, ...ground];
}
