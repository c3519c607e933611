/** The case on a sheet: what the talks are about, who the reader is in them, and who else takes part. */
import { heading, paragraph } from '../blocks/block.ts';
import type { Block } from '../blocks/block.ts';
import { phrase, prose } from '../blocks/text.ts';
import type { Negotiation } from '../model/negotiation.ts';
import type { Party, Role } from '../model/party.ts';
import { noteBlocks } from '../wording/claims.ts';
import type { Cite } from '../wording/cite.ts';
import { talksEntries } from './participants.ts';
import type { Profile } from './party.ts';

/** The title, the summary, the day, the roles, the rule, and the notes of the file. */
export function caseBlocks(
  negotiation: Negotiation,
  principals: readonly Party[],
  { party, blocs }: Profile,
  cite: Cite,
): readonly Block[] {
  const { title, summary, notes } = negotiation;
  const role = principals.includes(party) ? 'at the table' : roleWords[party.role];
  const inBlocs = blocs.map(({ name }) => `, in the bloc ${name}`).join('');
  const you = { label: 'You', text: phrase(`${party.name}, ${role}${inBlocs}`) };
  return [
    heading(2, 'The case'),
    paragraph(phrase(title, 'strong')),
    ...(summary === null ? [] : [paragraph(prose(summary))]),
    { kind: 'entries', entries: [you, ...talksEntries(negotiation, principals)] },
    ...noteBlocks(notes, cite),
  ];
}

const roleWords = {
  principal: 'at the table',
  mediator: 'mediator',
  guarantor: 'guarantor',
  stakeholder: 'outside',
} as const satisfies Record<Role, string>;
