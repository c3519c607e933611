/** What a claim rests on: the sources behind a sentence, in brackets, and in full where a page has a foot. */
import { line, phrase } from '../blocks/text.ts';
import type { Text, Tone } from '../blocks/text.ts';
import type { Basis, Evidence, Source } from '../model/claim.ts';
import { grouped } from '../model/group.ts';

/** One source as a page names it, with the places in it, and the note that tells it in full. */
export interface CitedSource {
  readonly words: string;
  readonly note: Text;
}

/** How a page tells where a claim comes from; nothing where no source is given. */
export type Cite = (evidence: readonly Evidence[]) => readonly CitedSource[];

/** Sources by their ids, with the place: "article, opening ¶2". */
export const citeById: Cite = (evidence) => citeAs(evidence, ({ id }) => id);

/** Sources as a page names them, each once, with the places in it. */
export function citeAs(
  evidence: readonly Evidence[],
  name: (source: Source) => string,
): readonly CitedSource[] {
  return [...grouped(evidence, ({ source }) => source)].map(([source, some]) => {
    const places = [...new Set(some.flatMap(({ at }) => (at === null ? [] : [at])))];
    return { words: [name(source), ...places].join(', '), note: noteText(source, places) };
  });
}

/** "Report of the commission, 2026-02-01, page 3, https://…": the source, the places in it, and where to find it. */
function noteText({ title, date, url, file }: Source, places: readonly string[]): Text {
  const told = [title, ...(date === null ? [] : [date]), ...places, ...(file === null ? [] : [file])];
  return line(told.join(', '), url === null ? '' : line(', ', [{ url }]));
}

/** " (inferred; article, opening ¶2)": what a claim rests on, to stand behind it. */
export function supportText(cite: Cite, basis: Basis | null, evidence: readonly Evidence[]): Text {
  return asideText([basis ?? ''], cite(evidence), 'muted');
}

/** " (law; article)": a few words in brackets, and the sources of what they stand behind. */
export function asideText(
  words: readonly string[],
  cited: readonly CitedSource[],
  tone: Tone = 'plain',
): Text {
  const own = words.filter((part) => part !== '');
  const text = inBrackets([...own, ...cited.map((one) => one.words)]);
  if (cited.length === 0) return text === '' ? [] : phrase(text, tone);
  return [{ text, tone, noted: { text: inBrackets(own), notes: cited.map((one) => one.note) } }];
}

function inBrackets(parts: readonly string[]): string {
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** The same where nothing stands before it. */
export function standingAlone(aside: Text): Text {
  return aside.map((run) => {
    if (!('text' in run)) return run;
    const { text, noted } = run;
    const alone = { ...run, text: text.trimStart() };
    return noted === undefined ? alone : { ...alone, noted: { ...noted, text: noted.text.trimStart() } };
  });
}
