/** Follows what drafts revise: each an older one, in the end one that begins anew. */
import type { Proposal } from '../../model/proposal.ts';
import { fold } from '../../words/fold.ts';
import { onValue, quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { ProposalFile } from '../schema/proposal.ts';
import { goesById, hintAt } from './hints.ts';
import type { Linking } from './references.ts';

/** The drafts of a file by their ids. */
export type ProposalFiles = Readonly<Record<string, ProposalFile>>;

/** A draft, the one that it revises, the one that that revises, and so on to one that is linked or begins anew. */
export function unlinkedChain(
  files: ProposalFiles,
  id: string,
  linked: ReadonlyMap<string, Proposal>,
): ReadonlySet<string> {
  const chain = new Set<string>();
  let next: string | null | undefined = id;
  while (next && Object.hasOwn(files, next) && !linked.has(next) && !chain.has(next)) {
    chain.add(next);
    next = files[next]?.revises;
  }
  return chain;
}

/** The draft that another follows, where that is sound. */
export function revisedBy(
  linking: Linking,
  id: string,
  older: string,
  linked: ReadonlyMap<string, Proposal>,
  isRound: boolean,
): Proposal | null {
  const { faults, checked } = linking;
  const files = checked.file.proposals ?? {};
  const found = linked.get(older) ?? null;
  const place = onValue('proposals', id, 'revises');
  if (found === null && Object.hasOwn(files, older)) faults.push({ ...revisionCycle(id, older), place });
  else if (found === null && !checked.declares('proposals', older)) {
    const known = Object.keys(files).filter((one) => one !== id);
    const hint = draftHint(linking, older, known);
    faults.push({ code: 'unknown-proposal', message: `Unknown draft ${quoted(older)}`, hint, place });
  } else if (!isRound && found !== null) faults.push(...dateFaults(id, files[id]?.date ?? null, found));
  return found;
}

/** What was meant by an id that no other draft has: a title, a word that is near, or a draft that is not declared. */
function draftHint(linking: Linking, older: string, known: readonly string[]): string | null {
  if (known.length === 0)
    return 'There is no other draft: declare the older one under "proposals", or leave "revises" out.';
  const files = linking.checked.file.proposals ?? {};
  const titled = known.find((one) => fold(files[one]?.title ?? '') === fold(older));
  return titled === undefined ? hintAt(linking, older, known, 'Drafts are:') : goesById('draft', titled);
}

function revisionCycle(id: string, older: string): Omit<Fault, 'place'> {
  return {
    code: 'revision-cycle',
    message: `The draft ${quoted(id)} revises ${id === older ? 'itself' : `${quoted(older)}, which in the end revises it`}`,
    hint: 'A draft follows an older one: name that, or leave "revises" out.',
  };
}

/** A draft is no older than the one that it revises. */
function dateFaults(id: string, date: string | null, revised: Proposal): readonly Fault[] {
  if (revised.date === null || date === null || date >= revised.date) return [];
  return [
    {
      code: 'older-than-revised',
      message: `The draft ${quoted(id)} of ${date} is older than ${quoted(revised.id)} of ${revised.date}, which it revises`,
      hint: 'Mend one of the dates, or turn the two round.',
      place: onValue('proposals', id, 'revises'),
    },
  ];
}
