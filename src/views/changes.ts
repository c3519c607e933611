/** What changed between two versions of a model, each change a sentence. */
import { sheetOf } from '../blocks/sheet.ts';
import type { Column } from '../blocks/sheet.ts';
import type { ChangedPart, ModelChange } from '../analysis/changes.ts';
import type { ChangesAnswer } from '../records/answers/changes.ts';
import type { ChangeRecord, Thing, ThingRecord } from '../records/change.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { becomes, join, line, phrase, plain } from '../blocks/text.ts';
import type { Block, Entries } from '../blocks/block.ts';
import type { Report } from '../blocks/report.ts';
import type { Text } from '../blocks/text.ts';
import { counted } from '../wording/words.ts';

const columns: readonly Column<ModelChange>[] = [
  ['kind', ({ kind }) => kind],
  ['what', ({ what }) => what],
  ['id', ({ id }) => id],
  ['before', ({ before }) => before && JSON.stringify(before)],
  ['after', ({ after }) => after && JSON.stringify(after)],
  ['from', ({ from }) => from],
  ['to', toOf],
];

/** Answers `stance changes`; `holds` is false where there is a change and the exit status shall say so. */
export function showChanges(
  changes: readonly ModelChange[],
  titles: readonly [string, string],
  failOnChange: boolean,
): Report<ChangesAnswer> {
  return {
    data: () => ({
      changes: changes.map(changeRecord),
    }),
    sheet: () => sheetOf(changes, columns),
    blocks: () => changesBlocks(changes, titles),
    holds: !(failOnChange && changes.length > 0),
  };
}

function changeRecord(change: ModelChange): ChangeRecord {
  const { kind, what, id, from, before, after } = change;
  return { kind, what, id, from, to: toOf(change), before, after };
}

function toOf({ kind, id }: ModelChange): string | null {
  return kind === 'renamed' ? id : null;
}

const plural: Readonly<Record<Thing, string>> = {
  model: 'The model',
  source: 'Sources',
  party: 'Parties',
  bloc: 'Blocs',
  issue: 'Issues',
  group: 'Groups',
  point: 'Points',
  position: 'Positions',
  proposal: 'Drafts',
  event: 'Events',
};

function changesBlocks(
  changes: readonly ModelChange[],
  [older, newer]: readonly [string, string],
): readonly Block[] {
  const title = heading(1, `${counted(changes.length, 'change')} from ${older} to ${newer}`);
  if (changes.length === 0) return [title, paragraph('The two models say the same.')];
  const kinds = [...new Set(changes.map((change) => change.what))];
  return [
    title,
    ...kinds.flatMap((what) => [
      heading(2, plural[what]),
      changeEntries(changes.filter((change) => change.what === what)),
    ]),
  ];
}

function changeEntries(changes: readonly ModelChange[]): Entries {
  return {
    kind: 'entries',
    entries: changes.map((change) => ({ label: change.kind, text: changeText(change) })),
  };
}

/** "union.shifts: demands mandatory → rotating; no longer rejects abolished." */
function changeText({ id, from, before, after, parts }: ModelChange): Text {
  if (from !== null) return line(phrase(from, 'strong'), becomes, phrase(id, 'strong'));
  const told =
    parts.length > 0 ? join(parts.map(partWords), '; ') : phrase(thingWords(after ?? before ?? {}));
  const words = plain(told);
  if (words === '') return phrase(id, 'strong');
  return line(phrase(id, 'strong'), ': ', told, /[.!?…]$/u.test(words) ? '' : '.');
}

/** What a party does, of which the rest of the sentence says what is so no longer and what is so beside. */
const doings = new Set(['demands', 'concedes', 'rejects']);

function partWords({ key, before, after, list }: ChangedPart): Text {
  if (list === null || (list.lost.length > 0 && list.gained.length > 0))
    return line(`${key} ${words(list?.lost ?? before)}`, becomes, words(list?.gained ?? after));
  const turn = list.gained.length === 0 ? 'no longer' : isNothing(before) ? 'now' : 'also';
  const some = words(list.gained.length === 0 ? list.lost : list.gained);
  return phrase(doings.has(key) ? `${turn} ${key} ${some}` : `${key}: ${turn} ${some}`);
}

/** What a thing says, without the values that it leaves out. */
function thingWords(thing: ThingRecord): string {
  const told = Object.entries(thing).filter(([, value]) => !isNothing(value));
  return told.map(([key, value]) => `${key} ${words(value)}`).join('; ');
}

/** A value of any shape in one line: lists by their items, mappings by what they hold. */
function words(value: unknown): string {
  if (isNothing(value)) return 'nothing';
  if (Array.isArray(value)) return value.map(words).join(', ');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  if (typeof value !== 'object' || value === null) return '';
  const told = Object.entries(value)
    .filter(([key, held]) => !isNothing(held) && !(key === 'status' && held === 'offered'))
    .toSorted(([a], [b]) => Number(isReason(a)) - Number(isReason(b)));
  const [point, ...rest] = told;
  if (point?.[0] !== 'point') return told.map(([key, held]) => `${key}: ${words(held)}`).join(', ');
  return rest.length === 0
    ? words(point[1])
    : `${words(point[1])} (${rest.map(([key, held]) => `${key}: ${words(held)}`).join('; ')})`;
}

/** What a thing is stands before why it is so. */
function isReason(key: string): boolean {
  return key === 'because' || key === 'basis' || key === 'evidence';
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
