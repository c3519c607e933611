/** All drafts in order, with how far each party takes them. */
import type { ProposalReading, PartyReading } from '../analysis/proposal.ts';
import { hundredths } from '../model/figures.ts';
import type { Party } from '../model/party.ts';
import { verdictTones, thenWords } from '../wording/draftverdict.ts';
import { countsOf } from './readingcounts.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { join, line, mark, phrase } from '../blocks/text.ts';
import type { Block, Cell, Entries } from '../blocks/block.ts';
import type { Mark } from '../blocks/text.ts';
import { counted, listed, names } from '../wording/words.ts';

/** All drafts in order, with how far each party takes them, and which comes closest to each at their tables. */
export function listBlocks(readings: readonly ProposalReading[]): readonly Block[] {
  const [first] = readings;
  if (first === undefined) return [heading(1, 'Drafts'), paragraph('The model holds no draft.')];
  const parties = [...new Set(readings.flatMap(({ byParty }) => byParty.map(({ party }) => party)))];
  const rows = readings.map((reading): readonly Cell[] => {
    const { proposal, byParty } = reading;
    return [
      [phrase(proposal.title, 'strong'), phrase(proposal.id, 'muted')],
      [phrase(proposal.date ?? '')],
      [phrase(names(proposal.by))],
      ...parties.map((party) => scoreCell(byParty.find((reader) => reader.party === party))),
      verdictCell(reading),
    ];
  });
  const heads = ['Draft', 'Date', 'By', ...parties.map(({ name }) => name), 'Verdict'];
  const table = parties.filter((party) =>
    readings.some(({ byParty }) => byParty.some((reader) => reader.party === party && reader.isAtTable)),
  );
  return [
    heading(1, `${counted(readings.length, 'draft')}, read from the positions of ${first.asOf}`),
    { kind: 'table', heads, rows },
    paragraph(
      phrase(
        'Signs count points; % is how close the draft comes to what the party demands on its issues.',
        'muted',
      ),
    ),
    { kind: 'entries', entries: table.flatMap((party) => closestTo(party, readings)) },
  ];
}

/** Who blocks a draft, who objects outside, and what it came to on its own day where that is something else. */
function verdictCell(reading: ProposalReading): Cell {
  const { verdict, blockedBy, objectors } = reading;
  const by = blockedBy.length === 0 ? '' : ` by ${names(blockedBy.map(({ party }) => party))}`;
  const outside = names(objectors.map(({ party }) => party));
  const before = thenWords(reading);
  return [
    phrase(`${verdict}${by}`, verdictTones[verdict]),
    ...(outside === '' ? [] : [phrase(`outside: ${outside}`)]),
    ...(before === null ? [] : [phrase(`when it came: ${before}`, 'muted')]),
  ];
}

/** How many points a party takes, takes on terms, and rejects; and how close the draft comes to its demands. */
function scoreCell(reader: PartyReading | undefined): Cell {
  if (reader === undefined || reader.answers.length === 0) return [];
  const { demands, accepts, terms, unmet, rejects, redlines, unstated, closeness } = countsOf(reader);
  const parts: readonly (readonly [Mark, number])[] = [
    ['demands', demands],
    ['accepts', accepts],
    ['terms', terms],
    ['unmet', unmet],
    ['rejects', rejects - redlines],
    ['redline', redlines],
  ];
  const told = parts.flatMap(([kind, n]) => (n === 0 ? [] : [line(mark(kind), ` ${n}`)]));
  const nothing = unstated === reader.answers.length ? 'no position' : 'silent';
  return [
    told.length === 0 ? phrase(nothing, 'muted') : join(told, ' '),
    ...(closeness === null ? [] : [phrase(`${hundredths(closeness)}\u00a0%`, 'muted')]),
  ];
}

/** The drafts that come closest to what a party demands; where it wrote one of them, those of others as well. */
function closestTo(party: Party, readings: readonly ProposalReading[]): Entries['entries'] {
  const measured = readings.flatMap(({ proposal, byParty }) => {
    const closeness = byParty.find((reader) => reader.party === party)?.closeness ?? null;
    return closeness === null ? [] : [{ proposal, closeness }];
  });
  if (measured.length === 0) return [];
  const others = measured.filter(({ proposal }) => !proposal.by.includes(party));
  const isOwn = closestOf(measured).some(({ proposal }) => proposal.by.includes(party));
  const beside = isOwn && others.length > 0 ? `; by others: ${closestWords(party, others)}` : '';
  return [{ label: `closest to ${party.name}`, text: phrase(`${closestWords(party, measured)}${beside}`) }];
}

interface Measured {
  readonly proposal: ProposalReading['proposal'];
  readonly closeness: number;
}

/** Those of the drafts that come closest, in their order. */
function closestOf(measured: readonly Measured[]): readonly Measured[] {
  const most = measured.reduce((best, { closeness }) => Math.max(best, closeness), 0);
  return measured.filter(({ closeness }) => closeness === most && most > 0);
}

/** "The joint text (a joint one), 80 %". */
function closestWords(party: Party, measured: readonly Measured[]): string {
  const found = closestOf(measured);
  const told = found.map(({ proposal: { title, by } }) => {
    if (!by.includes(party)) return title;
    return `${title} (${by.length === 1 ? 'its own' : 'a joint one'})`;
  });
  const share = hundredths(found[0]?.closeness ?? 0);
  return `${found.length === 0 ? 'none' : listed(told)}, ${share}\u00a0%`;
}
