/** The part of an address behind `#`, by which somebody else comes to the same view. */
import { states } from '../model/state.ts';
import { nothingChosen, aspects } from './choice.ts';
import type { Choice } from './choice.ts';

/** `parties=russia,ukraine&at=2025-06-02`: what was chosen, and nothing else. */
export function linkOf(choice: Choice): string {
  const { view, at, draft } = choice;
  const told: Readonly<Record<string, readonly string[]>> = {
    view: view === nothingChosen.view ? [] : [view],
    parties: choice.parties,
    issue: choice.issues,
    group: choice.groups,
    state: choice.states,
    at: at === null ? [] : [at],
    'what-if': choice.whatIf,
    draft: draft === null ? [] : [draft],
    open: choice.open,
  };
  return Object.entries(told)
    .filter(([, words]) => words.length > 0)
    .map(([name, words]) => `${name}=${words.map(encoded).join(',')}`)
    .join('&');
}

/** The choice that a link tells; what cannot be read of it is left out. */
export function choiceIn(link: string): Choice {
  const told = new Map(
    link
      .replace(/^#/u, '')
      .split('&')
      .map((part) => {
        const [name = '', ...words] = part.split('=');
        return [name, words.join('=').split(',').flatMap(decoded)] as const;
      }),
  );
  const words = (name: string): readonly string[] => [...new Set(told.get(name))];
  const [at = null] = words('at');
  const [draft = null] = words('draft');
  return {
    view: aspects.find((view) => words('view').includes(view)) ?? nothingChosen.view,
    parties: words('parties'),
    issues: words('issue'),
    groups: words('group'),
    states: states.filter((state) => words('state').includes(state)),
    at,
    whatIf: words('what-if'),
    draft,
    open: words('open'),
  };
}

/** A word for a link; half a letter, which no address can hold, becomes the sign for a lost one. */
function encoded(word: string): string {
  return encodeURIComponent(word.toWellFormed());
}

/** A word of a link, or nothing where it is cut in the middle of a letter. */
function decoded(word: string): readonly string[] {
  try {
    return word === '' ? [] : [decodeURIComponent(word)];
  } catch {
    return [];
  }
}
