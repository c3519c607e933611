/** What stands in the cells of a spreadsheet. */
import type { Column } from '../blocks/sheet.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import type { PointSet } from '../model/points.ts';
import type { Stance } from '../model/stance.ts';
import { spanWords } from './point.ts';

/** Points in one cell. */
export function pointsCell(issue: Issue, points: PointSet): string {
  return points.map((one) => spanWords(issue, one)).join('; ');
}

/** The ids of parties in one cell. */
export function partiesCell(parties: readonly Party[]): string {
  return parties.map((party) => party.id).join('; ');
}

/** Four columns under the name of one side: what it demands, accepts, takes on terms and rejects. */
export function stanceColumns<Thing>(
  side: string,
  issueOf: (thing: Thing) => Issue,
  stanceOf: (thing: Thing) => Stance | undefined,
): readonly Column<Thing>[] {
  const cell =
    (part: 'demands' | 'accepts' | 'terms' | 'rejects') =>
    (thing: Thing): string =>
      pointsCell(issueOf(thing), stanceOf(thing)?.[part] ?? []);
  return [
    [`${side} demands`, cell('demands')],
    [`${side} accepts`, cell('accepts')],
    [`${side} on terms`, cell('terms')],
    [`${side} rejects`, cell('rejects')],
  ];
}
