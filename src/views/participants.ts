/** Who takes part: those at the table, those beside it, and the blocs that they are read in. */
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { join, line, phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { names } from '../wording/words.ts';

/** More names of one kind than this are counted. */
const mostNames = 12;

/** Who is at the table, who mediates or guarantees, who is outside, and the blocs. */
export function participantsText({ parties, blocs }: Negotiation, principals: readonly Party[]): Text {
  const rest = parties.filter((party) => !principals.includes(party));
  const inRole = (role: Party['role']): readonly Party[] => rest.filter((party) => party.role === role);
  const outside = rest.filter(({ role }) => role !== 'mediator' && role !== 'guarantor');
  const told = [
    ['', principals],
    ['mediator: ', inRole('mediator')],
    ['guarantor: ', inRole('guarantor')],
    ['outside: ', outside],
    ...blocs.map(({ name, members }) => [`the bloc ${name}: `, members] as const),
  ] as const;
  const texts = told.flatMap(([label, some]) =>
    some.length === 0 ? [] : [line(phrase(label, 'muted'), names(some, mostNames))],
  );
  return join(texts, '; ');
}
