/** Who takes part, and what each wants on each issue. */
import type { Gap } from '../analysis/gaps.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import { weight } from '../model/stance.ts';
import { line, phrase } from '../blocks/block.ts';
import type { Block, Cell, Entries } from '../blocks/block.ts';
import { pointWords, pointsWords } from '../wording/point.ts';
import { rejectsCell } from './positions.ts';
import { stateText } from '../wording/state.ts';
import { names } from '../wording/words.ts';
/** Who takes part in the talks and who does not. */
export function participantEntries({ parties, blocs }: Negotiation, principals: readonly Party[]): Entries {
  const rest = parties.filter((party) => !principals.includes(party));
  const withRole = (role: Party['role']): readonly Party[] => rest.filter((party) => party.role === role);
  const told = [
    ['in the room', names(principals, 12)],
    ['mediating', names(withRole('mediator'), 12)],
    ['guaranteeing', names(withRole('guarantor'), 12)],
    [
      'not in it',
      names(
        rest.filter(({ role }) => role !== 'mediator' && role !== 'guarantor'),
        12,
      ),
    ],
    ...blocs.map(({ name, members }) => ['bloc', `${name}: ${names(members, 12)}`] as const),
  ] as const;
  return {
    kind: 'entries',
    entries: told.flatMap(([label, text]) => (text === '' ? [] : [{ label, text: phrase(text) }])),
  };
}

/** A row an issue: its state, what each principal wants or last offered, and who refuses what. */
export function issueTable(gaps: readonly Gap[], principals: readonly Party[]): Block {
  const rows = gaps.map((gap): readonly Cell[] => {
    const positions = new Map(gap.holders.map((holder) => [holder.party, holder.position]));
    return [
      [phrase(gap.issue.title, 'strong')],
      [stateText(gap.state, gap.basis)],
      ...principals.map((party) => wishCell(positions.get(party))),
    ];
  });
  return { kind: 'table', heads: ['Issue', 'State', ...principals.map((party) => party.name)], rows };
}

function wishCell(position: Position | undefined): Cell {
  if (position === undefined) return [phrase('no position', 'muted')];
  const { issue, stance, concedes } = position;
  const last = concedes.findLast((concession) => weight(concession) !== 'none');
  return [
    ...(stance.demands.length === 0 ? [] : [phrase(pointsWords(issue, stance.demands))]),
    ...(last === undefined ? [] : [line(phrase('would take ', 'muted'), pointWords(issue, last.at))]),
    ...rejectsCell(position),
  ];
}
