/** Who takes part: those at the table, those beside it, and the blocs that they are read in. */
import type { Negotiation } from '../model/negotiation.ts';
import type { Party } from '../model/party.ts';
import { join, line, phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import type { Entries } from '../blocks/block.ts';
import { ruleWords } from '../wording/scores.ts';
import { names } from '../wording/words.ts';

/** More names of one kind than this are counted. */
const mostNames = 12;

/** Of which day the talks are told, who takes part, and how a deal passes where not all must take it. */
export function talksEntries(negotiation: Negotiation, principals: readonly Party[]): Entries['entries'] {
  const { date, phase, parties, rule } = negotiation;
  return [
    { label: 'As of', text: phrase(phase === null ? date : `${date}, ${phase}`) },
    ...(parties.length === 0 ? [] : [{ label: 'Parties', text: participantsText(negotiation, principals) }]),
    ...(rule === null ? [] : [{ label: 'Rule', text: phrase(ruleWords(rule)) }]),
  ];
}

/** Who is at the table, who mediates or guarantees, who is outside, and the blocs. */
function participantsText({ parties, blocs }: Negotiation, principals: readonly Party[]): Text {
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
