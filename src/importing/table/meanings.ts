/** What the columns of a table hold, by their headings and by `--column`. */
import { fold } from '../../words/fold.ts';
import type { ImportOptions } from '../draft.ts';
import type { CellGrid } from '../grid.ts';
import { Refused, whole } from '../refused.ts';

/** Everything that a column can hold, with the headings that say so by themselves. */
const headings = {
  party: [
    'party',
    'actor',
    'side',
    'partei',
    'akteur',
    'land',
    'partie',
    'acteur',
    'pays',
    'parte',
    'actor',
    'país',
    'attore',
    'paese',
    'сторона',
    'страна',
  ],
  issue: [
    'issue',
    'topic',
    'clause',
    'thema',
    'streitpunkt',
    'question en litige',
    'sujet',
    'enjeu',
    'tema',
    'asunto',
    'questione',
    'вопрос',
    'тема',
  ],
  point: [
    'point',
    'position',
    'demand',
    'demands',
    'stance',
    'forderung',
    'demande',
    'posición',
    'posizione',
    'позиция',
  ],
  number: ['number', 'value', 'zahl', 'wert', 'valeur', 'valor', 'valore', 'число'],
  concedes: ['concedes', 'concession', 'concessions', 'accepts', 'zugeständnis', 'concesión'],
  rejects: ['rejects', 'rejection', 'refuses', 'lehnt ab', 'ablehnung', 'refuse', 'rechaza'],
  redline: ['redline', 'red line', 'rote linie', 'ligne rouge', 'línea roja'],
  because: ['because', 'reason', 'why', 'grund', 'begründung', 'raison', 'motivo', 'причина'],
  importance: ['importance', 'weight', 'salience', 'gewicht', 'wichtigkeit', 'poids', 'importancia'],
  source: ['source', 'quelle', 'fuente', 'fonte', 'источник'],
  at: ['at', 'page', 'where', 'seite', 'página'],
  quote: ['quote', 'zitat', 'citation', 'cita'],
  basis: ['basis'],
  date: ['date', 'since', 'datum', 'fecha', 'data', 'дата'],
  question: ['question', 'frage', 'pregunta'],
  group: ['group', 'chapter', 'gruppe', 'kapitel', 'groupe', 'chapitre', 'grupo'],
  note: ['note', 'notes', 'remark', 'remarks', 'bemerkung', 'bemerkungen', 'remarque', 'nota'],
  skip: ['no', 'no.', 'nr', 'nr.', '#', '№', 'n°'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a column holds. */
export type ColumnMeaning = keyof typeof headings;

/** The places of columns by what they hold. */
export type Columns = ReadonlyMap<ColumnMeaning, number>;

/** The columns whose meaning is known; what `--column` says stands above what a heading says by itself. */
export function columnsOf({ file, heads }: CellGrid, { columns }: Pick<ImportOptions, 'columns'>): Columns {
  const named = new Map(columns.map((text) => columnNamed(text, { file, heads })));
  const taken = new Set(named.values());
  if (taken.size < named.size) throw twoMeanings(file, columns);
  const found = heads.flatMap(({ text }, at): readonly (readonly [ColumnMeaning, number])[] => {
    const meaning = meaningOf(text);
    return meaning === null || taken.has(at) || named.has(meaning) ? [] : [[meaning, at]];
  });
  // Of two columns that may hold the same the first does.
  return new Map([...found.toReversed(), ...named]);
}

function twoMeanings(file: string, columns: readonly string[]): Refused {
  return new Refused(
    file,
    whole,
    `One column is given two meanings: --column ${columns.join(' --column ')}`,
    'Give each column one.',
  );
}

function meaningOf(heading: string): ColumnMeaning | null {
  const word = fold(heading);
  const found = Object.entries(headings).find(([, words]) => words.some((one) => one === word));
  return found !== undefined && isMeaning(found[0]) ? found[0] : null;
}

function isMeaning(word: string): word is ColumnMeaning {
  return Object.hasOwn(headings, word);
}

function columnNamed(
  text: string,
  { file, heads }: Pick<CellGrid, 'file' | 'heads'>,
): readonly [ColumnMeaning, number] {
  const [, meaning = '', heading = ''] = /^([^=]*)=(.*)$/su.exec(text) ?? [];
  const at = heads.findIndex((head) => fold(head.text) === fold(heading));
  if (!isMeaning(meaning))
    throw new Refused(
      file,
      whole,
      `--column "${text}" names nothing that a column holds`,
      `Write what it holds, "=" and its heading, such as party=${heads[0]?.text.trim() ?? 'Land'}. It may hold: ${Object.keys(headings).join(', ')}.`,
    );
  if (at >= 0) return [meaning, at];
  throw new Refused(
    file,
    heads[0]?.place ?? whole,
    `No column has the heading "${heading}"`,
    `Headings are: ${heads
      .map((head) => head.text.trim())
      .filter((one) => one !== '')
      .join(', ')}.`,
  );
}
