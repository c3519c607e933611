/** Reads the spreadsheet of positions back into the records of JSON, as a script would. */
import { grouped } from '../../src/model/group.ts';
import { isFormula, readCsv } from '../formats/rfc4180.ts';

type Row = Readonly<Record<string, string>>;

/** The rows of a spreadsheet, each by the heads of its columns; an apostrophe that keeps a formula from running is gone. */
export function rowsOf(csv: string): readonly Row[] {
  const [heads = [], ...rows] = readCsv(csv);
  const text = (cell = '') => (cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell);
  return rows.map((row) => Object.fromEntries(heads.map((head, i) => [head, text(row[i])])));
}

/** What positions say, entry by entry; nothing else than the spreadsheet is looked at. */
export function positionsIn(csv: string): readonly object[] {
  const groups = grouped(rowsOf(csv), (row) => `${row['party']} ${row['issue']}`);
  return [...groups.values()].map((rows) => {
    const of = (kind: string) => rows.filter((row) => row['kind'] === kind);
    const [first] = rows;
    const [because, interest, says, importance] = ['because', 'interest', 'says', 'importance'].map(
      (kind) => of(kind)[0],
    );
    return {
      party: first?.['party'],
      issue: first?.['issue'],
      via: textIn(first, 'via'),
      since: textIn(first, 'since'),
      demands: of('demands').map((row) => ({ point: spanIn(row), ...reasonIn(row) })),
      concedes: of('concedes').map((row) => ({
        point: pointOf(row['point']),
        for: textIn(row, 'for'),
        needs: Object.fromEntries(parted(row['needs']).map((need) => needIn(need))),
        status: row['status'],
        ...reasonIn(row),
      })),
      rejects: of('rejects').map((row) => ({
        point: rejectedIn(row),
        redline: row['redline'] === '' ? false : row['redline'],
        ...reasonIn(row),
      })),
      scores: of('scores').map((row) => ({
        point: pointOf(row['point']),
        score: Number(row['score']),
        ...reasonIn(row),
      })),
      because: textIn(because, 'because'),
      interest: textIn(interest, 'label'),
      says: says === undefined ? null : { text: says['label'], ...supportIn(says) },
      importance: importance === undefined ? null : Number(importance['point']),
    };
  });
}

function spanIn(row: Row): unknown {
  return row['point'] === '' ? { from: Number(row['from']), to: Number(row['to']) } : pointOf(row['point']);
}

function rejectedIn(row: Row): unknown {
  if (row['point'] === 'above') return { above: Number(row['from']) };
  return row['point'] === 'below' ? { below: Number(row['to']) } : pointOf(row['point']);
}

function reasonIn(row: Row) {
  return { because: textIn(row, 'because'), ...supportIn(row) };
}

function supportIn(row: Row) {
  const [sources, places, quotes] = ['source', 'at', 'quote'].map((head) => row[head]);
  const ids = parted(sources);
  const [ats, said] = ids.length === 1 ? [[places], [quotes]] : [parted(places), parted(quotes)];
  const evidence = ids.map((source, i) => ({ source, at: ats[i] || null, quote: said[i] || null }));
  return { basis: textIn(row, 'basis'), evidence };
}

/** The texts of one cell; a semicolon inside a text is doubled there. */
function parted(cell = ''): readonly string[] {
  return cell === ''
    ? []
    : cell
        .replaceAll(';;', '\0')
        .split('; ')
        .map((text) => text.replaceAll('\0', ';'));
}

function needIn(need: string): [string, unknown] {
  const [issue = '', points = ''] = need.split('=');
  const [only, ...more] = points.split('|').map(stretchIn);
  return [issue, more.length === 0 ? only : [only, ...more]];
}

/** "4..6", "4.." for 4 or more, "..6" for 6 or less, or a single point. */
function stretchIn(cell: string): unknown {
  if (!cell.includes('..')) return pointOf(cell);
  const [from = '', to = ''] = cell.split('..');
  if (from === '') return { below: Number(to) };
  return to === '' ? { above: Number(from) } : { from: Number(from), to: Number(to) };
}

function pointOf(cell = ''): string | number {
  return /^-?\d/u.test(cell) ? Number(cell) : cell;
}

function textIn(row: Row | undefined, head: string): string | null {
  return row?.[head] || null;
}
