/** To so many parties it is told which draft comes closest. */
const mostClosest = 12;

/** All drafts in order, with how far each party takes them. */
import type { ClosestTo } from '../analysis/closest.ts';
import type { ProposalReading, PartyReading } from '../analysis/proposal.ts';
import { hundredths } from '../model/figures.ts';
import type { Party } from '../model/party.ts';
import { thenWords } from '../wording/draftthen.ts';
import { readFrom, statusAside } from '../wording/draftorigin.ts';
import { worthWords } from '../wording/draftworth.ts';
import { shownOf, verdictTones } from '../wording/draftverdict.ts';
import { closestEntry } from './closest.ts';
import { countsOf } from './readingcounts.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { join, line, mark, phrase } from '../blocks/text.ts';
import type { Block } from '../blocks/block.ts';
import type { Cell } from '../blocks/table.ts';
import type { Mark } from '../blocks/text.ts';
import { counted, names } from '../wording/words.ts';

/** All drafts in order, with how far each party takes them, and which comes closest to each at their tables. */
export function listBlocks(
  readings: readonly ProposalReading[],
  closest: readonly ClosestTo[],
): readonly Block[] {
  if (readings.length === 0) return [heading(1, 'Drafts'), paragraph('The model holds no draft.')];
  const parties = [...new Set(readings.flatMap(({ byParty }) => byParty.map(({ party }) => party)))];
  const rows = readings.map((reading): readonly Cell[] => {
    const { proposal, byParty } = reading;
    return [
      [line(phrase(proposal.title, 'strong'), statusAside(proposal)), phrase(proposal.id, 'muted')],
      [phrase(proposal.date ?? '')],
      [phrase(names(proposal.by))],
      ...parties.map((party) => [
        ...scoreCell(
          byParty.find((reader) => reader.party === party),
          reading.worth,
        ),
        ...totalLines(reading, party),
      ]),
      verdictCell(reading),
    ];
  });
  const heads = ['Draft', 'Date', 'By', ...parties.map(({ name }) => name), 'Verdict'];
  return [
    heading(1, `${counted(readings.length, 'draft')}, ${readFrom(readings)}`),
    { kind: 'table', heads, rows },
    paragraph(
      phrase(
        `Signs count points; % is how close the draft comes to what the party demands on its issues.${partWords(readings)}`,
        'muted',
      ),
    ),
    ...closestBlocks(closest, readings.length),
  ];
}

/** Of drafts that are read in part: what is over the part, and what over the whole. */
function partWords(readings: readonly ProposalReading[]): string {
  const isPart = readings.some(({ proposal, answers }) => shownOf(answers) < proposal.points.size);
  return isPart ? ' Both are of the issues asked for; the verdict is over the whole draft.' : '';
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
function scoreCell(reader: PartyReading | undefined, worth: ProposalReading['worth']): Cell {
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
  const nothing = unstated === reader.answers.length ? 'no position' : 'none taken';
  const hasTotal = worth?.totals.has(reader.party) === true;
  const taken = told.length === 0 ? phrase(nothing, 'muted') : join(told, ' ');
  return [
    // Who scores the whole goes by its total: that it has said nothing of a point is no lack.
    ...(told.length === 0 && hasTotal ? [] : [taken]),
    ...(closeness === null ? [] : [phrase(`${hundredths(closeness)}\u00a0%`, 'muted')]),
  ];
}

/** What the draft is worth to a party that scores. */
function totalLines({ worth }: ProposalReading, party: Party): Cell {
  const told = worth === null ? null : worthWords(worth, party);
  if (told === null) return [];
  return [
    phrase(
      `total ${told.total}${told.short === null ? '' : `, ${told.short}`}`,
      told.short === null ? 'plain' : 'poor',
    ),
  ];
}

/** Which draft comes closest to whom: of a single draft that says nothing, and of a crowd the first are told. */
function closestBlocks(closest: readonly ClosestTo[], drafts: number): readonly Block[] {
  if (drafts < 2 || closest.length === 0) return [];
  const entries = closest.slice(0, mostClosest).map(closestEntry);
  const more = closest.length - entries.length;
  return [
    { kind: 'entries', entries },
    ...(more > 0 ? [paragraph(phrase(`And ${more} more parties.`, 'muted'))] : []),
  ];
}
