/** What was meant by an id that nothing has. */
import { fold } from '../../words/fold.ts';
import { flow } from '../mend/flow.ts';
import { whichMeant } from '../mend/lookalikes.ts';
import type { Source } from '../../model/claim.ts';
import type { Issue } from '../../model/issue.ts';
import type { Bloc, Party } from '../../model/party.ts';
import type { Fault } from '../fault.ts';
import type { Checked } from '../schema/validate.ts';
import { colonHint } from '../yaml/keys.ts';

/** The things among which what was meant is looked for, and the faults so far. */
interface Sought {
  readonly faults: readonly Fault[];
  readonly checked: Checked;
  readonly parties: ReadonlyMap<string, Party>;
  readonly blocs: ReadonlyMap<string, Bloc>;
  readonly issues: ReadonlyMap<string, { readonly issue: Issue }>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** The sections whose things are referred to by their ids. */
type Referred = 'parties' | 'issues' | 'sources';

/** Far more misspellings than anybody reads get no "did you mean": looking costs a pass over all ids. */
const mostHints = 200;

/** What was meant by an unknown id, else what is known, else null where there are too many faults to look. */
export function hintAt(
  { faults }: Sought,
  id: string,
  known: readonly string[],
  what: string,
): string | null {
  if (faults.length >= mostHints) return null;
  return listMeant(id, known) ?? colonHint(id) ?? whichMeant(id, known) ?? `${what} ${firstIds(known)}.`;
}

/** Several ids with commas between are one text to YAML. */
function listMeant(text: string, known: readonly string[]): string | null {
  const ids = text.split(',').map((id) => id.trim());
  const isList = ids.length > 1 && ids.every((id) => known.includes(id));
  return isList ? `A list stands in brackets: [${ids.join(', ')}].` : null;
}

/** The first of some ids, for a message. */
export function firstIds(ids: readonly string[]): string {
  return `${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ', …' : ''}`;
}

/** How to mend a reference that leads nowhere: by its id, where it goes by another word. */
export function unknownHint(
  sought: Sought,
  section: Referred,
  id: string,
  known: readonly string[],
): string | null {
  if (sought.faults.length >= mostHints) return null;
  const called = calledSo(sought, section, fold(id));
  if (called !== null) return called;
  if (section === 'parties' && sought.issues.has(id))
    return 'This is an issue: under "positions" the party comes first, and its issues stand below it.';
  const cited = section === 'sources' ? placeIn(id, known) : null;
  if (cited !== null) return cited;
  if (section === 'parties' && sought.checked.declares('blocs', id))
    return 'This is a bloc; name the parties that are meant.';
  if (known.length === 0) return `Declare it under "${section}".`;
  return hintAt(sought, id, known, `Declare it under "${section}", or use one of:`);
}

/** A source with the place in it, written as one text. */
function placeIn(text: string, known: readonly string[]): string | null {
  const [, id = '', at = ''] = /^([a-z][a-z0-9-]*)[\s,:(]+(.*?)\)?$/su.exec(text) ?? [];
  return known.includes(id) && at !== '' ? `Write ${flow({ source: id, at })}.` : null;
}

/** The id of what is named as it is called in sentences; in the file all goes by its id. */
function calledSo(sought: Sought, section: Referred, word: string): string | null {
  const things = {
    parties: [...sought.parties.values(), ...sought.blocs.values()].map((side) => ({
      what: side.kind,
      id: side.id,
      words: [side.name, ...side.aliases],
    })),
    issues: [...sought.issues.values()].map(({ issue: { id, title } }) => ({
      what: 'issue',
      id,
      words: [title],
    })),
    sources: [...sought.sources.values()].map(({ id, title }) => ({ what: 'source', id, words: [title] })),
  };
  const found = things[section].find(({ words }) => words.some((one) => fold(one) === word));
  return found === undefined ? null : goesById(found.what, found.id);
}

/** How a thing is mended that goes by its name or title. */
export function goesById(what: string, id: string): string {
  return `In the file ${what === 'issue' ? 'an' : 'a'} ${what} goes by its id: write "${id}".`;
}
