/** Checks a model with all files beside it: each as its readers have it, and what tells in one file of another. */
import { codes } from '../../model/diagnostic.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Loaded } from '../loaded.ts';
import type { ReadYaml } from '../passes.ts';
import { onKey } from '../fault.ts';
import { citedInConfidence } from './cited.ts';
import type { FaultIn, FileText, PlacedFile, ReadPart } from './files.ts';
import { isWithin } from './layer.ts';
import type { Readership } from './layer.ts';
import { asNotKnown } from './notknown.ts';
import { isPart, strangersIn } from './readers.ts';
import { mayRead, readershipOf, seatsIn } from './seats.ts';
import type { As, Seats } from './seats.ts';
import { statedTwice } from './statedtwice.ts';
import { toldElsewhere } from './toldelsewhere.ts';
import { placedIn, readFiles, viewOf } from './view.ts';
import type { ViewRead } from './view.ts';

/** All that is wrong or odd in the files of a model, of which the first is the public one. */
export function everyView(
  texts: readonly FileText[],
  unread: readonly Diagnostic[],
  readYaml: ReadYaml,
): Loaded {
  const all = readFiles(texts, readYaml);
  const seats = seatsIn(all[0]?.value);
  const [belonging, others] = [true, false].map((is) => all.filter((one) => isPart(one, seats) === is));
  const parts = (belonging ?? []).map((one): ReadPart => ({ ...one, readership: readershipIn(one, seats) }));
  const views = viewsOf(parts, seats);
  const author = views.find(({ readers }) => readers.includes('author'));
  const odd = [
    ...(author === undefined ? [] : statedTwice(author.files, author.read.rivals)),
    ...citedInConfidence(parts),
    ...toldElsewhere(parts),
  ];
  const aside = (others ?? []).flatMap((one) => setAside(one, seats));
  const found = findingsOf(views, parts);
  // What a file may not use, it tells as well: that is one mistake.
  const isTold = (one: Diagnostic): boolean => found.some((other) => isSamePlace(one, other));
  const told = placedIn(parts, odd).filter((one) => !isTold(one));
  const diagnostics = inOrder(texts, [...unread, ...found, ...told, ...aside]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const files = texts.map(({ file }) => file);
  const [file = ''] = files;
  const negotiation = views[0]?.read.negotiation ?? null;
  if (errors.length === 0 && negotiation !== null)
    return { ok: true, file, files, negotiation, warnings: diagnostics };
  return {
    ok: false,
    file,
    files,
    faults: diagnostics,
    opened: errors.every(({ code }) => codes[code].opened),
  };
}

function readershipIn({ readers }: PlacedFile, seats: Seats): Readership {
  return readers === null ? 'everybody' : readershipOf(readers, seats);
}

/** What some files come to, for those who may read just these. */
interface View {
  readonly files: readonly ReadPart[];
  /** As whom it is read; the parties that share a file know it together, whatever else each of them knows. */
  readonly readers: readonly As[];
  readonly read: ViewRead;
}

/** What the public, each reader, and those together who share a file know; the public comes first. */
function viewsOf(parts: readonly ReadPart[], seats: Seats): readonly View[] {
  const declared = parts.flatMap((one) => {
    const strangers = strangersIn(one, seats);
    return (one.readers ?? []).filter((id) => !seats.has(id) && !strangers.includes(id));
  });
  const readers: readonly As[] = [null, ...new Set([...seats.keys(), ...declared]), 'author'];
  const known = new Map<string, { readonly files: readonly ReadPart[]; readonly readers: As[] }>();
  const add = (files: readonly ReadPart[], ...as: readonly As[]): void => {
    const key = files.map(({ file }) => file).join('\0');
    const view = known.get(key) ?? { files, readers: [] };
    view.readers.push(...as);
    known.set(key, view);
  };
  for (const as of readers)
    add(
      parts.filter((one) => one.readers === null || mayRead(as, one.readers, seats)),
      as,
    );
  for (const { readership } of parts)
    if (readership !== 'everybody' && readership.size > 1)
      add(
        parts.filter((one) => isWithin(readership, one.readership)),
        ...readership,
      );
  return [...known.values()].map((view) => ({ ...view, read: viewOf(view.files, view.readers[0] ?? null) }));
}

/** What is found in the views, each once; what is so in the view of one reader alone says whose. */
function findingsOf(views: readonly View[], parts: readonly ReadPart[]): readonly Diagnostic[] {
  const found = new Map<string, { readonly diagnostic: Diagnostic; readonly readers: Set<As> }>();
  for (const { files, readers, read } of views) {
    const said = [...read.faults.map((one) => asNotKnown(one, files, parts)), ...read.warnings];
    for (const diagnostic of placedIn(files, said)) {
      const { file, line, column, code, message } = diagnostic;
      const key = JSON.stringify([file, line, column, code, message]);
      const known = found.get(key) ?? { diagnostic, readers: new Set() };
      for (const as of readers) known.readers.add(as);
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ diagnostic, readers }) => ofReader(diagnostic, readers, parts));
}

/** A finding with the one reader in whose view it is; the author has it too, who knows what anybody knows. */
function ofReader(diagnostic: Diagnostic, found: ReadonlySet<As>, parts: readonly ReadPart[]): Diagnostic {
  const others = [...found].filter((as) => as !== 'author');
  const [as = 'author', ...more] = others;
  if (as === null || more.length > 0 || ofFiles.has(diagnostic.code)) return diagnostic;
  const { readers = null } = parts.find(({ file }) => file === diagnostic.file) ?? {};
  const isSaid = readers?.length === (as === 'author' ? 0 : 1) && (as === 'author' || readers[0] === as);
  const whose = as === 'author' ? 'the author' : as;
  const message = isSaid ? diagnostic.message : `${diagnostic.message}, as ${whose} knows it`;
  return { ...diagnostic, as, message };
}

/** For whom a file is, is a matter of the file. */
const ofFiles: ReadonlySet<Diagnostic['code']> = new Set([
  'wrong-readers',
  'same-readers',
  'unknown-reader',
  'reserved-reader',
]);

/** A file that says nothing of readers, and whose name says nobody, is no part of the model. */
function setAside(one: PlacedFile, seats: Seats): readonly Diagnostic[] {
  const [stranger = ''] = strangersIn(one, seats);
  const found: FaultIn = {
    file: 0,
    fault: {
      code: 'unknown-reader',
      message: `The file is no part of the model: nobody in it is called "${stranger}"`,
      hint: 'If it is for a reader, mend its name and say so in it with "known-to"; otherwise leave it.',
      place: onKey(),
    },
  };
  return placedIn([one], [found]).map((diagnostic) => ({ ...diagnostic, severity: 'warning' }));
}

/** File by file, from top to bottom; those without a text come last. */
function inOrder(texts: readonly FileText[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Set([...texts, ...found].map(({ file }) => file));
  return [...files].flatMap((file) =>
    found.filter((one) => one.file === file).toSorted((a, b) => a.line - b.line || a.column - b.column),
  );
}

function isSamePlace(one: Diagnostic, other: Diagnostic): boolean {
  return one.file === other.file && one.line === other.line && one.column === other.column;
}
