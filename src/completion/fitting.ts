/** From what is typed to the words that fit. */
import { nounIn } from '../commands/noun.ts';
import type { Noun } from '../commands/noun.ts';
import type { TypedCommand, TypedOption } from '../commands/writing.ts';
import { codes } from '../model/diagnostic.ts';
import type { Negotiation } from '../model/negotiation.ts';
import { typedSoFar, namesOf, optionsAt, partsOf, takesValue } from './typed.ts';
import type { SoFar } from './typed.ts';
import { namesFor } from './names.ts';
import { prefixed, nothingFits, wholeWords } from './fit.ts';
import type { Completion, FittingWord } from './fit.ts';
import { shellNames } from './shells.ts';

/** Where the words come from that are not typed yet. */
export interface WordSources {
  readonly commands: readonly TypedCommand[];
  readonly model: (named: {
    readonly model: string | null;
    readonly as: string | null;
  }) => Promise<Negotiation | null>;
}

/** The words that fit in the place of the last one, which may be empty; the others are whole. */
export async function fittingWords(typed: readonly string[], sources: WordSources): Promise<Completion> {
  const current = typed.at(-1) ?? '';
  const soFar = typedSoFar(typed.slice(0, -1), sources.commands);
  const { words, then } = await completionAt(soFar, current, sources);
  const before = current.toLowerCase();
  return { words: words.filter(({ word }) => word.toLowerCase().startsWith(before)), then };
}

async function completionAt(soFar: SoFar, current: string, sources: WordSources): Promise<Completion> {
  const { command, words, pending, isEnded } = soFar;
  if (pending !== null) return valuesOf(pending, current, soFar, sources);
  if (!isEnded && current.startsWith('-')) return optionCompletion(soFar, current, sources);
  if (command === null) return words.length > 0 ? nothingFits : wholeWords(commandsIn(sources));
  const places = command.words.split(' ');
  const place = places[words.length] ?? places.findLast((one) => one.includes('...')) ?? '';
  if (place === '')
    return isEnded
      ? nothingFits
      : wholeWords(optionsFor(soFar, sources).filter(({ word }) => word.startsWith('--')));
  const offer = await named(command.names ?? nounIn(place), current, soFar, sources);
  return { ...offer, words: offer.words.filter(({ word }) => !words.includes(word)) };
}

/** Options, or the value of one that is typed in one word with it. */
async function optionCompletion(soFar: SoFar, current: string, sources: WordSources): Promise<Completion> {
  const { name, value } = partsOf(current);
  if (value === null) return wholeWords(optionsFor(soFar, sources));
  const option = optionsAt(soFar, sources.commands).find((one) => namesOf(one).includes(name));
  if (option === undefined || !takesValue(option)) return nothingFits;
  const before = current.slice(0, current.length - value.length);
  return prefixed(before, await valuesOf(option, value, soFar, sources));
}

/** The options that were not given yet, or may be given again. */
function optionsFor(soFar: SoFar, { commands }: WordSources): readonly FittingWord[] {
  return optionsAt(soFar, commands)
    .filter((option) => option.repeats || !soFar.given.some(({ flags }) => flags === option.flags))
    .flatMap((option) => namesOf(option).map((word) => ({ word, means: option.description })));
}

async function valuesOf(
  option: TypedOption,
  value: string,
  soFar: SoFar,
  sources: WordSources,
): Promise<Completion> {
  const { choices, names, flags } = option;
  if (choices === null) return named(names ?? nounIn(flags), value, soFar, sources);
  const terms = new Map(soFar.command?.terms?.list);
  return wholeWords(choices.map((word) => ({ word, means: terms.get(word) ?? null })));
}

async function named(
  noun: Noun | null,
  typed: string,
  { model, as }: SoFar,
  sources: WordSources,
): Promise<Completion> {
  switch (noun) {
    case null:
      return nothingFits;
    case 'file':
      return { words: [], then: 'files' };
    case 'command':
      return wholeWords(commandsIn(sources));
    case 'shell':
      return wholeWords(shellNames.map((word) => ({ word, means: null })));
    case 'code':
      return wholeWords(Object.entries(codes).map(([word, { meaning }]) => ({ word, means: meaning })));
    default: {
      const negotiation = await sources.model({ model, as });
      return negotiation === null ? nothingFits : namesFor(noun, typed, negotiation);
    }
  }
}

function commandsIn({ commands }: WordSources): readonly FittingWord[] {
  return commands.map(({ name, summary }) => ({ word: name, means: summary }));
}
