/** One draft in full: what it comes to, who takes which point, and who is to be asked. */
import type { ProposalReading } from '../analysis/proposal.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { phrase } from '../blocks/text.ts';
import type { Block, Entries } from '../blocks/block.ts';
import { dayWords, originText } from '../wording/draftorigin.ts';
import { draftVerdictText } from '../wording/draftverdict.ts';
import { supportText } from '../wording/cite.ts';
import { counted } from '../wording/words.ts';
import type { Cite } from '../wording/cite.ts';
import { draftTable, starBlocks } from './drafttable.ts';
import { worthBlocks } from './draftworth.ts';
import { askedEntries } from './readingasked.ts';
import { answeredBlocks, brokenBlocks, reasonBlocks } from './readingreasons.ts';
import { sinceBlocks } from './readingsince.ts';

/** One draft in full. */
export function readingBlocks(reading: ProposalReading, cite: Cite, level: 1 | 3): readonly Block[] {
  const { proposal, answers } = reading;
  const { id, title, evidence, basis } = proposal;
  const below = level === 1 ? 2 : 4;
  const covered = [...new Set(answers.map(({ issue }) => issue))];
  const asked = askedEntries(reading);
  const unnamed = unnamedEntries(reading);
  return [
    heading(level, title, phrase(` (${id})`, 'muted')),
    paragraph(originText(reading), supportText(cite, basis, evidence), ` ${dayWords(reading)}`),
    ...brokenBlocks(reading, cite),
    ...(covered.length === 0
      ? [paragraph('It covers none of these issues.')]
      : [
          paragraph(draftVerdictText(reading)),
          draftTable(covered, reading),
          ...starBlocks(reading),
          ...(reading.worth === null ? [] : worthBlocks(reading.worth, reading.better())),
        ]),
    ...answeredBlocks(answers, cite),
    ...(unnamed.entries.length === 0 ? [] : [unnamed]),
    ...(asked.entries.length === 0 ? [] : [heading(below, 'To be asked'), asked]),
    ...reasonBlocks(reading, cite, below),
    ...sinceBlocks(reading, below),
  ];
}

/** What the draft leaves open on purpose, and where no point of it is recorded. */
export function unnamedEntries({ leftOpen, unnamed }: ProposalReading): Entries {
  const some = unnamed.length > 4 ? unnamed.slice(0, 2) : unnamed;
  const told = some.map(({ title }) => title).join('; ');
  const counting = some === unnamed ? '' : `${counted(unnamed.length, 'issue')}, among them `;
  const entries = [
    ...(leftOpen.length === 0
      ? []
      : [{ label: 'left open in it', text: phrase(leftOpen.map(({ title }) => title).join('; ')) }]),
    ...(unnamed.length === 0 ? [] : [{ label: 'no point recorded', text: phrase(`${counting}${told}`) }]),
  ];
  return { kind: 'entries', entries };
}
