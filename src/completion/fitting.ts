/** From what is typed to the words that fit. */
import { nounIn } from '../commands/noun.ts';
import type { Noun } from '../commands/noun.ts';
import type { Typed, TypedOption } from '../commands/writing.ts';
import { codes } from '../model/diagnostic.ts';
import type { Negotiation } from '../model/negotiation.ts';
import { askedBy, namesOf, optionsAt, partsOf, takesValue } from './asked.ts';
import type { Asked } from './asked.ts';
import { namesFor } from './names.ts';
import { behind, nothing, whole } from './offer.ts';
import type { Offer, Offered } from './offer.ts';
import { shellNames } from './shells.ts';

/** Where the words come from that are not typed yet. */
export interface Sources {
  readonly commands: readonly Typed[];
  readonly model: (named?: string) => Promise<Negotiation | null>;
}

/** The words that fit in the place of the last one, which may be empty; the others are whole. */
export async function fittingWords(typed: readonly string[], sources: Sources): Promise<Offer> {
  const current = typed.at(-1) ?? '';
  const asked = askedBy(typed.slice(0, -1), sources.commands);
  const { words, then } = await offerAt(asked, current, sources);
  const before = current.toLowerCase();
  return { words: words.filter(({ word }) => word.toLowerCase().startsWith(before)), then };
}

async function offerAt(asked: Asked, current: string, sources: Sources): Promise<Offer> {
  const { command, words, pending, isEnded } = asked;
  if (pending !== null) return valuesOf(pending, current, asked, sources);
  if (!isEnded && current.startsWith('-')) return optionOffer(asked, current, sources);
  if (command === null) return words.length > 0 ? nothing : whole(commandsIn(sources));
  const places = command.words.split(' ');
  const place = places[words.length] ?? places.findLast((one) => one.includes('...')) ?? '';
  if (place === '')
    return isEnded ? nothing : whole(optionsFor(asked, sources).filter(({ word }) => word.startsWith('--')));
  const offer = await named(command.names ?? nounIn(place), current, asked, sources);
  return { ...offer, words: offer.words.filter(({ word }) => !words.includes(word)) };
}

/** Options, or the value of one that is typed in one word with it. */
async function optionOffer(asked: Asked, current: string, sources: Sources): Promise<Offer> {
  const { name, value } = partsOf(current);
  if (value === null) return whole(optionsFor(asked, sources));
  const option = optionsAt(asked, sources.commands).find((one) => namesOf(one).includes(name));
  if (option === undefined || !takesValue(option)) return nothing;
  const before = current.slice(0, current.length - value.length);
  return behind(before, await valuesOf(option, value, asked, sources));
}

/** The options that were not given yet, or may be given again. */
function optionsFor(asked: Asked, { commands }: Sources): readonly Offered[] {
  return optionsAt(asked, commands)
    .filter((option) => option.repeats || !asked.given.includes(option))
    .flatMap((option) => namesOf(option).map((word) => ({ word, means: option.description })));
}

async function valuesOf(option: TypedOption, value: string, asked: Asked, sources: Sources): Promise<Offer> {
  const { choices, names, flags } = option;
  if (choices === null) return named(names ?? nounIn(flags), value, asked, sources);
  const terms = new Map(asked.command?.terms?.list);
  return whole(choices.map((word) => ({ word, means: terms.get(word) ?? null })));
}

async function named(noun: Noun | null, typed: string, { model }: Asked, sources: Sources): Promise<Offer> {
  switch (noun) {
    case null:
      return nothing;
    case 'file':
      return { words: [], then: 'files' };
    case 'command':
      return whole(commandsIn(sources));
    case 'shell':
      return whole(shellNames.map((word) => ({ word, means: null })));
    case 'code':
      return whole(Object.entries(codes).map(([word, { meaning }]) => ({ word, means: meaning })));
    default: {
      const negotiation = await sources.model(model ?? undefined);
      return negotiation === null ? nothing : namesFor(noun, typed, negotiation);
    }
  }
}

function commandsIn({ commands }: Sources): readonly Offered[] {
  return commands.map(({ name, summary }) => ({ word: name, means: summary }));
}
