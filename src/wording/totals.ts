/** How the issues stand as a whole, in sentences: what is agreed, how many are in which state, and what that rests on. */
import type { Verdict } from '../analysis/verdict.ts';
import { states } from '../model/state.ts';
import type { Basis } from '../model/claim.ts';
import type { State } from '../model/state.ts';
import { join, line, phrase } from '../blocks/text.ts';
import type { Text } from '../blocks/text.ts';
import { meaningOf, stateText } from './state.ts';
import { counted, sentence } from './words.ts';

/** The states of the issues between so many parties: "No issue is recorded as agreed. 10 of 16 are apart: …". */
export function totalsText(gaps: readonly Verdict[], parties: number): Text {
  if (gaps.length === 0) return phrase('There is no issue to judge.');
  const counting = (state: State): number => gaps.filter((gap) => gap.state === state).length;
  const are = (n: number): string => `${n}\u00a0of\u00a0${gaps.length} ${n === 1 ? 'is' : 'are'} `;
  const agreed = counting('agreed');
  const told = states.flatMap((state) => {
    const n = counting(state);
    if (n === 0 || state === 'agreed' || state === 'unstated') return [];
    return [line(are(n), stateText(state, null), `: ${meaningOf(state, parties)}.`)];
  });
  return join(
    [
      phrase(agreed === 0 ? noneAgreed(gaps, parties) : `${are(agreed)}recorded as agreed.`),
      ...told,
      ...silenceText(gaps, parties),
      ...groundTexts(gaps),
    ],
    ' ',
  );
}

/** Nothing is agreed, or nothing between all of them. */
function noneAgreed(gaps: readonly Verdict[], parties: number): string {
  const among = gaps.every(({ settlements }) => settlements.length === 0)
    ? ''
    : ` between ${parties === 2 ? 'the two' : 'all of them'}`;
  return `No issue is recorded as agreed${among}.`;
}

/** On how many issues one party alone takes a position, or nobody does. */
function silenceText(gaps: readonly Verdict[], parties: number): readonly Text[] {
  const unstated = gaps.filter(
    ({ state, issue, parties: inside }) =>
      state === 'unstated' && (issue.between === null || inside.length > 1),
  );
  const nobody = unstated.filter(({ holders }) => holders.length === 0).length;
  const alone = unstated.length - nobody;
  const [first, ...rest] = [
    ...(alone === 0 ? [] : [`on ${alone} only one ${parties === 2 ? 'of the two' : 'of them'}`]),
    ...(nobody === 0 ? [] : [`on ${nobody} ${parties === 2 ? 'neither' : 'none of them'}`]),
  ];
  return first === undefined
    ? []
    : [phrase(sentence([`${first} has a recorded position`, ...rest].join(', ')))];
}

/** How many take a position where not all do, and what the verdicts rest on. */
function groundTexts(gaps: readonly Verdict[]): readonly Text[] {
  const partial = gaps.find(
    ({ state, missing }) => state !== 'unstated' && state !== 'agreed' && missing.length > 0,
  );
  const told = [
    ...(partial === undefined
      ? []
      : [`"${partial.holders.length} of ${partial.parties.length}" counts those with a recorded position.`]),
    ...restingWords(gaps),
  ];
  return told.map((one) => phrase(one, 'muted'));
}

/** How many verdicts rest on what an author concluded, or on what is supposed. */
export function restingWords(gaps: readonly Verdict[]): readonly string[] {
  const verdicts = gaps.filter(({ state }) => state !== 'unstated' && state !== 'agreed');
  return grounds.flatMap(([basis, ground]) => {
    const resting = verdicts.filter((gap) => gap.basis === basis).length;
    if (resting === 0) return [];
    const rest = resting === 1 ? 'rests' : 'rest';
    return [`${resting} of ${counted(verdicts.length, 'verdict')} ${rest} on ${ground}.`];
  });
}

const grounds = [
  ['inferred', 'inference'],
  ['supposed', 'what is supposed'],
] as const satisfies readonly (readonly [Basis, string])[];
