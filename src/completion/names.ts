/** The names that a model has for what can be typed. */
import type { Noun } from '../commands/noun.ts';
import type { Issue } from '../model/issue.ts';
import type { Negotiation } from '../model/negotiation.ts';
import { knownKinds } from '../words/known.ts';
import type { KnownKind } from '../words/known.ts';
import { begunWords, prefixed, nothingFits, wholeWords } from './fit.ts';
import type { Completion, FittingWord } from './fit.ts';

/** What only a model has names for. */
export type ModelNoun = Exclude<Noun, 'code' | 'command' | 'shell' | 'file'>;

/** What fits where such a thing is named and this much of it is typed. */
export function namesFor(noun: ModelNoun, typed: string, negotiation: Negotiation): Completion {
  const { parties, blocs, issues, drafts, sources, groups } = knownKinds(negotiation);
  switch (noun) {
    case 'party':
      return listed(typed, namesIn(parties, blocs));
    case 'reader':
      return wholeWords([...namesIn(parties, blocs), ...otherReaders]);
    case 'issue':
      return listed(typed, namesIn(issues));
    case 'group':
      return listed(typed, namesIn(groups));
    case 'thing':
      return wholeWords(namesIn(parties, blocs, issues, drafts, sources));
    case 'draft':
      return typed.includes('=') ? pointsAfter(typed, negotiation) : wholeWords(namesIn(drafts));
    case 'day':
      return wholeWords(daysOf(negotiation));
    case 'side':
      return typed.includes('@') ? dated(typed, negotiation) : wholeWords(namesIn(parties));
    case 'point':
      return pointAfter(typed, negotiation);
    case 'points':
      return pointsAfter(typed, negotiation);
    case 'move':
      return moveAfter(typed, negotiation);
    default:
      return noun satisfies never;
  }
}

const otherReaders: readonly FittingWord[] = [
  { word: 'public', means: 'what everybody may know' },
  { word: 'author', means: 'all of it' },
];

/** The word to type for each thing, with its name. */
function namesIn(...kinds: readonly KnownKind[]): readonly FittingWord[] {
  return kinds.flatMap(({ things }) => things.map(([word = '', means = null]) => ({ word, means })));
}

/** Several may stand between commas. */
function listed(typed: string, words: readonly FittingWord[]): Completion {
  const before = typed.slice(0, typed.lastIndexOf(',') + 1);
  const taken = new Set(before.split(','));
  return prefixed(before, wholeWords(words.filter(({ word }) => !taken.has(word))));
}

/** All days on which something is recorded, the earliest first. */
function daysOf({ history }: Negotiation): readonly FittingWord[] {
  const { events, proposals, positions } = history;
  const held = [...positions.values()].flatMap((byIssue) => [...byIssue.values()].flat());
  const days = [...held.map(({ since }) => since), ...[...events, ...proposals].map(({ date }) => date)];
  const known = new Set(days.filter((day) => day !== null));
  const titles = new Map(events.map(({ date, title }) => [date, title]));
  return [...known].toSorted().map((word) => ({ word, means: titles.get(word) ?? null }));
}

function dated(typed: string, negotiation: Negotiation): Completion {
  return prefixed(typed.slice(0, typed.lastIndexOf('@') + 1), wholeWords(daysOf(negotiation)));
}

/** `issue=point,issue=point` */
function pointsAfter(typed: string, negotiation: Negotiation): Completion {
  const before = typed.slice(0, typed.lastIndexOf(',') + 1);
  return prefixed(before, pointAfter(typed.slice(before.length), negotiation));
}

/** `issue=point` */
function pointAfter(typed: string, negotiation: Negotiation): Completion {
  const at = typed.indexOf('=');
  if (at >= 0) return prefixed(typed.slice(0, at + 1), pointsOf(typed.slice(0, at), negotiation));
  return begunWords(namesIn(knownKinds(negotiation).issues).map(ending('=')));
}

/** `party.issue.concedes+=point` */
function moveAfter(typed: string, negotiation: Negotiation): Completion {
  const { parties, issues } = knownKinds(negotiation);
  const [party = '', issue, part] = typed.split('.');
  if (issue === undefined) return begunWords(namesIn(parties).map(ending('.')));
  if (part === undefined) return prefixed(`${party}.`, begunWords(namesIn(issues).map(ending('.'))));
  const [verb = ''] = /^.*?=/u.exec(part) ?? [];
  const before = `${party}.${issue}.${verb}`;
  return prefixed(before, verb === '' ? begunWords(verbs) : pointsOf(issue, negotiation));
}

const verbs: readonly FittingWord[] = ['demands', 'concedes', 'rejects'].flatMap((part) => [
  { word: `${part}+=`, means: `${part} this too` },
  { word: `${part}-=`, means: `${part} this no longer` },
  { word: `${part}=`, means: `${part} this and nothing else` },
]);

/** The points of the issue of an id; numbers are not listed. */
function pointsOf(id: string, { issues }: Negotiation): Completion {
  const issue: Issue | undefined = issues.find((one) => one.id === id);
  if (issue === undefined || issue.kind === 'range') return nothingFits;
  return wholeWords(issue.points.map(({ id: word, label }) => ({ word, means: label })));
}

function ending(sign: string): (offered: FittingWord) => FittingWord {
  return ({ word, means }) => ({ word: word + sign, means });
}
