/** Positions for machines, and side by side in a table for people. */
import type { PositionsAnswer } from '../records/answers/positions.ts';
import { standingRecord } from '../records/position.ts';
import { grouped } from '../model/group.ts';
import type { Holder } from '../model/holder.ts';
import type { Party } from '../model/party.ts';
import { viaOf } from '../model/position.ts';
import type { Position } from '../model/position.ts';
import { heading, paragraph, withLegend } from '../blocks/block.ts';
import { line, mark, phrase } from '../blocks/text.ts';
import type { Block } from '../blocks/block.ts';
import type { Cell } from '../blocks/table.ts';
import type { Report } from '../blocks/report.ts';
import type { Text } from '../blocks/text.ts';

import { entriesSheet } from './entries.ts';
import { figure, pointWords, pointsWords, rejectedWords, spanWords } from '../wording/point.ts';
import { scoresWords } from '../wording/scores.ts';
import { asideOf } from '../wording/terms.ts';
import { names } from '../wording/words.ts';

/** Answers `stance positions`. */
export function showPositions(held: readonly Holder[], parties: readonly Party[]): Report<PositionsAnswer> {
  const byParty = grouped(held, ({ party }) => party);
  return {
    data: () => ({ positions: held.map(standingRecord) }),
    sheet: () => entriesSheet(held),
    blocks: () =>
      withLegend([
        heading(1, `Positions: ${names(parties)}`),
        ...parties.flatMap((party) => partyBlocks(party, byParty.get(party) ?? [])),
      ]),
    holds: true,
  };
}

function partyBlocks(party: Party, held: readonly Holder[]): readonly Block[] {
  const title = heading(
    2,
    party.name,
    ...(party.role === 'principal' ? [] : [phrase(` (${party.role})`, 'muted')]),
  );
  if (held.length === 0)
    return [title, paragraph(`No position of ${party.name} on these issues is recorded.`)];
  const rows = held.map(({ position }) => [
    [phrase(position.issue.title, 'strong'), ...asides(position)],
    demandsCell(position),
    concedesCell(position),
    rejectsCell(position),
  ]);
  return [title, { kind: 'table', heads: ['Issue', 'Demands', 'Concedes', 'Rejects'], rows }];
}

/** What else is known of a position: whose it is, how much the issue matters, and what its points are worth. */
function asides(position: Position): readonly Text[] {
  const via = viaOf(position);
  const told = [
    via === null ? '' : `as ${via.name}`,
    position.importance === null ? '' : `importance ${figure(position.importance)}`,
    position.scores.length === 0 ? '' : `scores: ${scoresWords(position.issue, position.scores)}`,
  ];
  return told.filter((one) => one !== '').map((one) => phrase(one, 'muted'));
}

export function demandsCell({ issue, demands }: Position): Cell {
  return demands.map((demand) => phrase(spanWords(issue, demand.at)));
}

export function concedesCell({ issue, concedes }: Position): Cell {
  return concedes.map((concession) =>
    line(pointWords(issue, concession.at), phrase(asideOf(concession), 'muted')),
  );
}

function rejectsCell({ issue, rejects, stance }: Position): Cell {
  return rejects.map((rejection) => {
    const sign = mark(rejection.redline === null ? 'rejects' : 'redline');
    const others = rejection.what.kind === 'others' ? ` (${pointsWords(issue, stance.rejects, 4)})` : '';
    return line(sign, ` ${rejectedWords(issue, rejection.what)}${others}`);
  });
}
