/** All drafts in order, with how far each party takes them. */
import type { ProposalReading, PartyReading } from '../analysis/proposal.ts';
import { hundredths } from '../model/figures.ts';
import type { Party } from '../model/party.ts';
import { countsOf } from '../wording/draftanswer.ts';
import { heading, join, line, mark, paragraph, phrase } from '../blocks/block.ts';
import type { Block, Cell, Entries, Mark } from '../blocks/block.ts';
import { counted, listed, names } from '../wording/words.ts';

/** All drafts in order, with how far each party takes them, and which comes closest to each. */
export function listBlocks(readings: readonly ProposalReading[]): readonly Block[] {
  const [first] = readings;
  if (first === undefined) return [heading(1, 'Drafts'), paragraph('The model holds no draft.')];
  const rows = readings.map((reading): readonly Cell[] => {
    const { proposal, byParty } = reading;
    return [
      [phrase(proposal.title, 'strong'), phrase(proposal.id, 'muted')],
      [phrase(proposal.date ?? '')],
      [phrase(names(proposal.by))],
      ...byParty.map(scoreCell),
      [phrase(names(reading.blockedBy), 'poor')],
    ];
  });
  const heads = ['Draft', 'Date', 'By', ...first.byParty.map(({ party }) => party.name), 'Blocked by'];
  return [
    heading(1, counted(readings.length, 'draft')),
    { kind: 'table', heads, rows },
    paragraph(
      phrase(
        'Signs count points; % is how close the draft comes to what the party demands on its issues.',
        'muted',
      ),
    ),
    { kind: 'entries', entries: first.byParty.flatMap(({ party }) => closestTo(party, readings)) },
  ];
}

/** How many points a party takes, takes on terms, and rejects; and how close the draft comes to its demands. */
function scoreCell({ answers, taking, closeness }: PartyReading): Cell {
  const { demands = 0, accepts = 0, terms = 0, rejects = 0, redlines = 0 } = countsOf(answers);
  const parts: readonly (readonly [Mark, number])[] = [
    ['demands', demands],
    ['accepts', accepts],
    ['terms', terms],
    ['rejects', rejects - redlines],
    ['redline', redlines],
  ];
  const told = parts.flatMap(([kind, n]) => (n === 0 ? [] : [line(mark(kind), ` ${n}`)]));
  return [
    told.length === 0 ? phrase(taking === 'unstated' ? 'no position' : 'silent', 'muted') : join(told, ' '),
    ...(closeness === null ? [] : [phrase(`${hundredths(closeness)} %`, 'muted')]),
  ];
}

/** The draft that comes closest to what a party demands, its own aside. */
function closestTo(party: Party, readings: readonly ProposalReading[]): Entries['entries'] {
  const measured = readings.flatMap(({ proposal, byParty }) => {
    const closeness = byParty.find((reader) => reader.party === party)?.closeness ?? null;
    return closeness === null || proposal.by.includes(party) ? [] : [{ proposal, closeness }];
  });
  const most = measured.reduce((best, { closeness }) => Math.max(best, closeness), 0);
  const closest = measured
    .filter(({ closeness }) => closeness === most)
    .map(({ proposal }) => proposal.title);
  if (closest.length === 0) return [];
  return [
    {
      label: `closest to ${party.name}`,
      text: line(phrase(listed(closest), 'strong'), phrase(` (${closeWords(most)})`, 'muted')),
    },
  ];
}

/** "61 % close to its demands". */
function closeWords(closeness: number): string {
  return `${hundredths(closeness)} % close to its demands`;
}
