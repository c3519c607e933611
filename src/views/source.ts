/** One source: what it is, where to find it, and what rests on it. */
import type { SourceShown } from '../records/answers/show.ts';
import { sourceRecord } from '../records/source.ts';
import { standingRecord } from '../records/position.ts';
import type { Holder } from '../model/holder.ts';
import type { Source } from '../model/claim.ts';
import { heading, line, paragraph, phrase } from '../blocks/block.ts';
import type { Report, Text } from '../blocks/block.ts';

/** Answers `stance show <source>`; `held` are the positions that cite it. */
export function showSource(source: Source, held: readonly Holder[]): Report<SourceShown> {
  const entries = held.map(({ party, position }) => ({
    label: party.name,
    text: phrase(position.issue.title),
  }));
  return {
    data: () => ({ shown: 'source', source: sourceRecord(source), positions: held.map(standingRecord) }),
    sheet: null,
    blocks: () => [
      heading(1, source.title, phrase(` (${source.id})`, 'muted')),
      paragraph(sourceText(source)),
      ...(entries.length === 0
        ? [paragraph('No position cites it.')]
        : [heading(2, 'Positions that cite it'), { kind: 'entries' as const, entries }]),
    ],
    holds: true,
  };
}

/** A source as a list of sources tells it: title, date, where it is, and what is to be known of it. */
export function sourceText({ title, date, url, file, note }: Source): Text {
  const where = [date === null ? '' : `, ${date}`, file === null ? '' : `, ${file}`].join('');
  return line(
    title,
    where,
    url === null ? '' : line(', ', [{ url }]),
    note === null ? '' : phrase(`. ${note}`, 'muted'),
  );
}
