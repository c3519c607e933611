/** What else the model records: how much of it there is, in a line each, with where to read it. */
import type { Offer } from '../analysis/concessions.ts';
import type { Refusal } from '../analysis/rejections.ts';
import type { Holder } from '../model/holder.ts';
import { grouped } from '../model/group.ts';
import type { Negotiation } from '../model/negotiation.ts';
import { heading } from '../blocks/block.ts';
import { line, phrase, typed } from '../blocks/text.ts';
import type { Block } from '../blocks/block.ts';
import type { Text } from '../blocks/text.ts';
import { counted, listed } from '../wording/words.ts';

/** More names than this are counted. */
const mostNames = 4;

/** What the lines are made of. */
export interface Recorded {
  readonly negotiation: Negotiation;
  readonly held: readonly Holder[];
  /** What parties outside reject of that which a principal would take. */
  readonly objections: readonly Refusal[];
  /** What is offered, but not firmly. */
  readonly offers: readonly Offer[];
}

/** A line for each kind of thing that stands in the model and not on the page. */
export function recordedBlocks({ negotiation, held, objections, offers }: Recorded): readonly Block[] {
  const lines = [
    ['Public lines', publicText(negotiation, held)],
    ['Objections', objectionText(objections)],
    ['Offers', offerText(offers)],
    ['Trust', trustText(negotiation)],
    ['Notes', noteText(negotiation)],
  ] as const;
  const entries = lines.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]));
  return entries.length === 0 ? [] : [heading(2, 'Also recorded'), { kind: 'entries', entries }];
}

function publicText({ parties }: Negotiation, held: readonly Holder[]): Text | null {
  const single = new Map(held.map(({ party, position }) => [position, party]));
  const speakers = [
    ...parties.filter(({ says }) => says !== null),
    ...[...single].flatMap(([{ says }, party]) => (says === null ? [] : [party])),
  ];
  const byParty = [...grouped(speakers, (party) => party)];
  const told = byParty.map(([{ name }, lines]) => `${lines.length} by ${name}`);
  return counts(
    told,
    byParty.map(([{ id }]) => `show ${id}`),
  );
}

function objectionText(objections: readonly Refusal[]): Text | null {
  const byParty = [...grouped(objections, ({ party }) => party)];
  if (byParty.length === 0) return null;
  const told = byParty.map(([{ name }, some]) => `${some.length} by ${name}`);
  const ids = byParty.map(([{ id }]) => ` ${id}`).join('');
  return line(
    `${listed(told, mostNames)}, to what a party at the table finds acceptable`,
    typed(`: stance rejections${byParty.length > mostNames ? '' : ids}`),
  );
}

function offerText(offers: readonly Offer[]): Text | null {
  const told = [...grouped(offers, ({ concession }) => concession.status)].map(
    ([status, some]) => `${some.length} ${status === 'offered' ? 'on terms' : status}`,
  );
  return told.length === 0 ? null : line(`not firm: ${listed(told)}`, typed(': stance concessions'));
}

function trustText({ parties }: Negotiation): Text | null {
  const told = parties.flatMap(({ name, views }) =>
    views.map(({ of, trust }) =>
      trust === null ? `${name} on ${of.name}` : `${name} in ${of.name}: ${trust}`,
    ),
  );
  const viewing = parties.filter(({ views }) => views.length > 0);
  return counts(
    told,
    viewing.map(({ id }) => `show ${id}`),
  );
}

function noteText({ notes }: Negotiation): Text | null {
  return notes.length === 0
    ? null
    : line(`${counted(notes.length, 'note')} on the talks`, typed(': stance report'));
}

/** The counts in a list, and the first command that tells more. */
function counts(told: readonly string[], commands: readonly string[]): Text | null {
  if (told.length === 0) return null;
  const [first = ''] = commands;
  return line(phrase(listed(told, mostNames)), typed(`: stance ${first}`));
}
