/** What a reader can do, and the choice that comes of it. */
import { states } from '../model/state.ts';
import { nothingChosen, aspects } from './choice.ts';
import type { Choice } from './choice.ts';

/** What is done, and to what: a party by its id, a day, a move as the command line takes it. */
export interface Act {
  readonly what: What;
  readonly to: string;
}

/** Where no parties are chosen, those that are compared are the ones that one more joins, or one leaves. */
type Doing = (choice: Choice, to: string, compared: readonly string[]) => Choice;

/** Every act by its name. */
const doings = {
  view: (choice, to) => ({ ...choice, view: aspects.find((one) => one === to) ?? choice.view }),
  party: (choice, to, compared) => {
    const parties = toggled(compared, to);
    // None at all would stand for the principals.
    return parties.length === 0 ? choice : { ...choice, parties };
  },
  issue: (choice, to) => ({ ...choice, issues: toggled(choice.issues, to) }),
  group: (choice, to) => ({ ...choice, groups: toggled(choice.groups, to) }),
  state: (choice, to) => ({
    ...choice,
    states: states.filter((state) => (state === to) !== choice.states.includes(state)),
  }),
  day: (choice, to) => ({ ...choice, at: to === '' ? null : to }),
  open: (choice, to) => ({ ...choice, open: toggled(choice.open, to) }),
  draft: (choice, to) => ({ ...choice, draft: to === '' ? null : to }),
  suppose: (choice, to) => ({ ...choice, whatIf: toggled(choice.whatIf, to) }),
  number: (choice, to) => {
    const [, field = '', number] = /^(?<field>.*=)(?<number>.*)$/su.exec(to) ?? [];
    const others = choice.whatIf.filter((one) => !one.startsWith(field));
    return { ...choice, whatIf: number === '' ? others : [...others, to] };
  },
  unsuppose: (choice) => ({ ...choice, whatIf: [] }),
  all: (choice) => ({ ...nothingChosen, view: choice.view }),
} as const satisfies Readonly<Record<string, Doing>>;

/** The name of an act. */
export type What = keyof typeof doings;

/** The choice after an act, where these parties were compared before it. */
export function after(choice: Choice, { what, to }: Act, compared: readonly string[]): Choice {
  return doings[what](choice, to, compared);
}

/** The act of a name, or null where there is none. */
export function actNamed(what: string | undefined, to: string): Act | null {
  return what !== undefined && isAct(what) ? { what, to } : null;
}

/** The attributes of a control that does it. */
export function doing({ what, to }: Act): { readonly 'data-do': What; readonly 'data-to': string } {
  return { 'data-do': what, 'data-to': to };
}

function isAct(what: string): what is What {
  return Object.hasOwn(doings, what);
}

/** A list without a word that was in it, or with it. */
function toggled(all: readonly string[], word: string): readonly string[] {
  return all.includes(word) ? all.filter((one) => one !== word) : [...all, word];
}
