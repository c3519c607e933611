/** Positions for machines, and side by side in a table for people. */
import type { Held } from '../analysis/positions.ts';
import { viaOf } from '../model/negotiation.ts';
import type { Claim, Concession, Evidence, Need, Party, Position, Rejection } from '../model/negotiation.ts';
import { span } from '../model/points.ts';
import { heading, line, mark, paragraph, plain, withLegend } from './block.ts';
import type { Block, Cell, Report, Text } from './block.ts';
import {
  figure,
  pointData,
  pointWords,
  pointsData,
  pointsWords,
  redlineData,
  rejectedData,
  rejectedWords,
  spanData,
  spanWords,
} from './point.ts';
import { names } from './words.ts';

/** Answers `stance positions`. */
export function showPositions(held: readonly Held[], parties: readonly Party[]): Report {
  return {
    data: { positions: held.map(positionData) },
    sheet: {
      columns: ['party', 'issue', 'via', 'demands', 'concedes', 'rejects', 'importance', 'interest', 'says'],
      rows: held.map(({ party, position }) => {
        const { issue, demands, concedes, rejects, importance, interest, says } = position;
        const offered = concedes.map((one) => pointWords(issue, one.at) + asideOf(one));
        const refused = rejects.map(
          (one) => rejectedWords(issue, one.what) + (one.redline === null ? '' : ' (red line)'),
        );
        const asked = demands.map((one) => spanWords(issue, one.at));
        const via = viaOf(position)?.id ?? null;
        return [
          party.id,
          issue.id,
          via,
          asked.join('; '),
          offered.join('; '),
          refused.join('; '),
          importance,
          interest,
          says?.text ?? null,
        ];
      }),
    },
    blocks: () =>
      withLegend([
        heading(1, `Positions: ${names(parties)}`),
        ...parties.flatMap((party) =>
          partyBlocks(
            party,
            held.filter((one) => one.party === party),
          ),
        ),
      ]),
    holds: true,
  };
}

export function positionData({ party, position }: Held): Readonly<Record<string, unknown>> {
  const { issue, demands, concedes, rejects, stance, importance, interest, says, basis, evidence } = position;
  return {
    party: party.id,
    issue: issue.id,
    via: viaOf(position)?.id ?? null,
    demands: demands.map((demand) => spanData(issue, demand.at)),
    concedes: concedes.map((concession) => ({
      point: pointData(issue, concession.at),
      ...concessionData(concession),
    })),
    rejects: rejects.map((rejection) => ({
      point: rejectedData(issue, rejection.what),
      ...rejectionData(rejection),
    })),
    accepts: pointsData(issue, stance.accepts),
    terms: pointsData(issue, stance.terms),
    importance,
    interest,
    says: says?.text ?? null,
    basis,
    evidence: evidence.map(evidenceData),
  };
}

/** What a concession says beside its point. */
export function concessionData({
  for: terms,
  needs,
  status,
  because,
  basis,
  evidence,
}: Concession): Readonly<Record<string, unknown>> {
  return {
    for: terms,
    needs: needsData(needs),
    status,
    because,
    basis,
    evidence: evidence.map(evidenceData),
  };
}

/** What a rejection says beside its point. */
export function rejectionData(rejection: Rejection): Readonly<Record<string, unknown>> {
  const { because, basis, evidence } = rejection;
  return { because, redline: redlineData(rejection), basis, evidence: evidence.map(evidenceData) };
}

export function evidenceData({ source, at, quote }: Evidence): Readonly<Record<string, unknown>> {
  return { source: source.id, at, quote };
}

export function claimData({ text, basis, evidence }: Claim): Readonly<Record<string, unknown>> {
  return { text, basis, evidence: evidence.map(evidenceData) };
}

function needsData(needs: readonly Need[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(needs.map(({ issue, at }) => [issue.id, pointData(issue, at)]));
}

function partyBlocks(party: Party, held: readonly Held[]): readonly Block[] {
  const title = heading(
    2,
    party.name,
    ...(party.role === 'principal' ? [] : [plain(` (${party.role})`, 'muted')]),
  );
  if (held.length === 0) return [title, paragraph(`${party.name} takes no position on these issues.`)];
  const rows = held.map(({ position }) => [
    [plain(position.issue.title, 'strong'), ...asides(position)],
    demandsCell(position),
    concedesCell(position),
    rejectsCell(position),
  ]);
  return [title, { kind: 'table', heads: ['Issue', 'Demands', 'Concedes', 'Rejects'], rows }];
}

/** What else is known of a position: whose it is, and how much the issue matters. */
function asides(position: Position): readonly Text[] {
  const via = viaOf(position);
  const told = [
    via === null ? '' : `as ${via.name}`,
    position.importance === null ? '' : `importance ${figure(position.importance)}`,
  ];
  return told.filter((one) => one !== '').map((one) => plain(one, 'muted'));
}

export function demandsCell({ issue, demands }: Position): Cell {
  return demands.map((demand) => plain(spanWords(issue, demand.at)));
}

export function concedesCell({ issue, concedes }: Position): Cell {
  return concedes.map((concession) =>
    line(pointWords(issue, concession.at), plain(asideOf(concession), 'muted')),
  );
}

export function rejectsCell({ issue, rejects, stance }: Position): Cell {
  return rejects.map((rejection) => {
    const sign = mark(rejection.redline === null ? 'rejects' : 'redline');
    const others = rejection.what.kind === 'others' ? ` (${pointsWords(issue, stance.rejects, 4)})` : '';
    return line(sign, ` ${rejectedWords(issue, rejection.what)}${others}`);
  });
}

/** " (hinted, for: …)": how a concession is offered, where that is not plainly. */
export function asideOf({ status, for: terms, needs }: Concession): string {
  const told = [
    ...(status === 'offered' ? [] : [status]),
    ...(terms === null ? [] : [`for: ${terms}`]),
    ...needs.map((need) => `needs ${needWords(need)}`),
  ];
  return told.length === 0 ? '' : ` (${told.join('; ')})`;
}

/** The point of another issue that a concession waits for. */
export function needWords({ issue, at }: Need): string {
  return `${spanWords(issue, span(at))} on ${issue.title}`;
}
