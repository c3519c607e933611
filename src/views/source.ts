/** One source: what it is, where to find it, and what rests on it. */
import type { SourceShown } from '../records/answers/show.ts';
import { sourceRecord } from '../records/source.ts';
import { standingRecord } from '../records/position.ts';
import type { Citation } from '../analysis/citations.ts';
import type { Holder } from '../model/holder.ts';
import type { Evidence, Source } from '../model/claim.ts';
import { heading, paragraph } from '../blocks/block.ts';
import { line, phrase, prose } from '../blocks/text.ts';
import type { Report } from '../blocks/report.ts';
import type { Text } from '../blocks/text.ts';
import { placeLabel, placeWords } from '../wording/citation.ts';
import { counted } from '../wording/words.ts';
import { citationRecord } from './citation.ts';

/** A source with what cites it, as of the day. */
export interface SourcePage {
  readonly source: Source;
  /** The positions that hold that day. */
  readonly held: readonly Holder[];
  /** All that had come by then, earlier positions too. */
  readonly citations: readonly Citation[];
}

/** Answers `stance show <source>`. */
export function showSource({ source, held, citations }: SourcePage): Report<SourceShown> {
  const entries = citations.map((one) => ({ label: placeLabel(one.place), text: citationText(one) }));
  return {
    data: () => ({
      shown: 'source',
      source: sourceRecord(source),
      positions: held.map(standingRecord),
      citedBy: citations.map(citationRecord),
    }),
    sheet: null,
    blocks: () => [
      heading(1, source.title, phrase(` (${source.id})`, 'muted')),
      paragraph(sourceText(source)),
      ...(entries.length === 0
        ? [paragraph('Nothing cites it.')]
        : [
            heading(2, `Cited in ${counted(entries.length, 'place')}`),
            { kind: 'entries' as const, entries },
          ]),
    ],
    holds: true,
  };
}

/** A place with its day, and what it cites. */
function citationText({ place, evidence }: Citation): Text {
  const told = new Set([place.date ?? '', ...evidence.map(citedWords)]);
  const aside = [...told].filter((part) => part !== '').join('; ');
  return line(placeWords(place), aside === '' ? '' : phrase(` (${aside})`, 'muted'));
}

/** 'item 3, "Not below twelve."': what is cited of the source. */
function citedWords({ at, quote }: Evidence): string {
  return [at ?? '', quote === null ? '' : `"${quote}"`].filter((part) => part !== '').join(', ');
}

/** A source as a list of sources tells it: title, date, where it is, and what is to be known of it. */
export function sourceText({ title, date, url, file, note }: Source): Text {
  const where = [date === null ? '' : `, ${date}`, file === null ? '' : `, ${file}`].join('');
  return line(
    title,
    where,
    url === null ? '' : line(', ', [{ url }]),
    note === null ? '' : line(phrase('. ', 'muted'), prose(note, 'muted')),
  );
}
