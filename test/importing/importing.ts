/** Imports for tests: files as text or bytes, with whatever else the command line might say. */
import { importFiles } from '../../src/importing/import.ts';
import type { Imported, Wanted } from '../../src/importing/import.ts';
import type { Negotiation } from '../../src/model/negotiation.ts';
import { loaded } from '../build.ts';

/** Files by their names. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What files come to, on a day that is always the same. */
export function imported(files: Files, wanted: Partial<Wanted> = {}): Promise<Imported> {
  const read = Object.entries(files).map(([file, held]) => ({
    file,
    bytes: typeof held === 'string' ? Buffer.from(held) : held,
  }));
  return importFiles(read, {
    kind: null,
    title: null,
    date: '2026-03-01',
    columns: [],
    scales: [],
    walkAway: null,
    evaluations: 'scaled',
    onto: null,
    how: 'stance import',
    ...wanted,
  });
}

/** The model that files make, which is sound, and what is told of it. */
export async function modelFrom(
  files: Files,
  wanted: Partial<Wanted> = {},
): Promise<{ readonly text: string; readonly told: readonly string[]; readonly negotiation: Negotiation }> {
  const result = await imported(files, wanted);
  if (!result.ok) throw new Error(`${result.message} ${result.hint}`);
  return { ...result, negotiation: loaded(result.text) };
}

/** Why files make no model, with its place as a compiler says it. */
export async function refusalOf(files: Files, wanted: Partial<Wanted> = {}): Promise<string> {
  const result = await imported(files, wanted);
  if (result.ok) throw new Error(`It makes a model:\n${result.text}`);
  const { file, place, message } = result;
  return `${file}:${place.line}:${place.column}: ${message}`;
}
