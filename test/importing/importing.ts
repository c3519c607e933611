/** Imports files that a test gives as text, as the command line would. */
import { load } from '../../src/load/load.ts';
import type { Negotiation } from '../../src/model/negotiation.ts';
import { importFiles } from '../../src/importing/import.ts';
import type { Imported, Wanted } from '../../src/importing/import.ts';

/** What a test may ask for; the rest is as the command line has it by itself. */
export type Asked = Partial<Wanted>;

type Content = string | Uint8Array;

/** Files by their names, imported. */
export function imported(files: Readonly<Record<string, Content>>, asked: Asked = {}): Promise<Imported> {
  const bytes = Object.entries(files).map(([file, content]) => ({ file, bytes: Buffer.from(content) }));
  return importFiles(bytes, {
    kind: null,
    title: null,
    date: '2026-03-01',
    columns: [],
    scales: [],
    walkAway: null,
    evaluations: 'scaled',
    onto: null,
    how: 'stance import',
    ...asked,
  });
}

/** The text of the model that comes of files, without the comments at its head. */
export async function modelFrom(
  files: Readonly<Record<string, Content>>,
  asked: Asked = {},
): Promise<string> {
  const found = await imported(files, asked);
  if (!found.ok) throw new Error(`${found.file}:${found.place.line}: ${found.message} ${found.hint}`);
  return found.text.replace(/^(?:#.*\n)+/u, '');
}

/** The negotiation that comes of files. */
export async function negotiationFrom(
  files: Readonly<Record<string, Content>>,
  asked: Asked = {},
): Promise<Negotiation> {
  const loaded = load(await modelFrom(files, asked));
  if (!loaded.ok) throw new Error(loaded.faults.map(({ message }) => message).join('; '));
  return loaded.negotiation;
}

/** What is told of what the files hold and a model cannot keep, in one text. */
export async function toldOf(files: Readonly<Record<string, Content>>, asked: Asked = {}): Promise<string> {
  const found = await imported(files, asked);
  return found.ok ? found.told.join(' ') : '';
}

/** Why nothing comes of files: `file:line:column: message hint`. */
export async function refusalOf(
  files: Readonly<Record<string, Content>>,
  asked: Asked = {},
): Promise<string> {
  const found = await imported(files, asked);
  if (found.ok) throw new Error(`It became a model:\n${found.text}`);
  const { file, place, message, hint } = found;
  return `${file}:${place.line}:${place.column}: ${message}. ${hint}`;
}

/** The positions of a model by party and issue: the labels or numbers that each demands. */
export function demandsIn(
  negotiation: Negotiation,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    [...negotiation.positions].map(([party, held]) => [
      party.name,
      Object.fromEntries(
        [...held].map(([issue, { demands }]) => [
          issue.title,
          demands
            .map(({ at }) => {
              if (issue.kind !== 'range') return issue.points[at.from]?.label ?? '';
              return at.from === at.to ? `${at.from}` : `${at.from}..${at.to}`;
            })
            .join(' | '),
        ]),
      ),
    ]),
  );
}
