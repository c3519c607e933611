import { readerId } from '../model/reader.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { showSheet } from '../views/sheet.ts';
import { findParty } from '../words/find.ts';
import { UsageError } from '../words/usage.ts';
import { laterOfAll } from './later.ts';
import { sheetPage } from './pages.ts';
import { question } from './question.ts';

export const sheet = question({
  name: 'sheet',
  words: '<party>',
  summary: 'What does a negotiator of this party need at hand?',
  examples: [
    ['stance sheet union -o union.docx', 'the sheet of a party, to print, with lines for notes'],
    ['stance sheet union --issue pay -f markdown', 'the same on one issue'],
  ],
  notes: [
    'The sheet speaks to the party, and holds what the party knows: the case, its own interests, what it asks, could give and may not give on each issue, what it knows of the others, drafts and dates ahead.',
  ],
  options: {},
  isDocument: true,
  as: ([party = '']) => party,
  answer: ({ negotiation, words: [word = ''], issues }) => {
    const party = findParty(
      negotiation,
      word,
      (members) => `Name one of: ${members.slice(0, mostNames).join(', ')}.`,
    );
    refuseOther(negotiation, party);
    return showSheet(sheetPage(negotiation, party, issues));
  },
  later: laterOfAll,
});

/** Of a bloc with more members than these the first are named. */
const mostNames = 12;

/** What others know is not to stand on the sheet of a party; what all know may. */
function refuseOther({ reader }: Negotiation, party: Party): void {
  if (reader === null || reader === party) return;
  const who = reader === 'author' ? 'the author' : `"${readerId(reader) ?? ''}"`;
  throw new UsageError(
    `The model is read as ${who} knows it, and a sheet of "${party.id}" is as "${party.id}" knows it`,
    'Leave --as out.',
  );
}
