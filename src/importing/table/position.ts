/** A position of a model from all that a table says of one side on one issue. */
import type { PositionFields } from '../../load/schema/position.ts';
import { Refused } from '../refused.ts';
import type { FilePlace } from '../refused.ts';
import type { Pointed } from './forms.ts';
import { commonSupport, supportBeyond } from './support.ts';
import type { Support } from './support.ts';
import type { Mention, NeedMention, Sentence, Statement } from './statement.ts';

/** What the words of a table stand for in the model. */
export interface Resolving {
  readonly file: string;
  readonly pointed: (mention: Mention, place: FilePlace) => Pointed;
  readonly sourceId: (source: string) => string;
  readonly need: (need: NeedMention) => readonly [issue: string, points: unknown];
  /** What the position rests on that stood there before from this day, or null where none did. */
  readonly before: (since: string | null) => Support | null;
}

/** Whether all that is said makes a position: what only says how much an issue matters is none. */
export function isPosition(statements: readonly Statement[]): boolean {
  return statements.some(({ saying }) => !['because', 'interest', 'importance'].includes(saying.kind));
}

/** The position, each entry as short as it can be. */
export function positionFrom(statements: readonly Statement[], meant: Resolving): PositionFields {
  const since = statements[0]?.since ?? null;
  const common = commonSupport(statements, meant.sourceId, meant.before(since));
  const fields: Record<string, unknown> = {};
  if (since !== null) fields['since'] = since;
  for (const kind of [
    'because',
    'demands',
    'concedes',
    'rejects',
    'scores',
    'interest',
    'says',
    'importance',
  ] as const) {
    const entries = statements.filter(({ saying }) => keyOf(saying) === kind);
    const written = entries.map((one) => entryOf(one, common, meant));
    if (written.length > 0)
      fields[kind] = kind === 'scores' || written.length > 1 ? together(kind, written) : written[0];
  }
  refuseContradiction(statements, meant);
  refuseWeights(statements, meant);
  return { ...fields, ...common };
}

/** Scores without a word more stand in a mapping; of what a position has once the last counts. */
function together(kind: string, written: readonly unknown[]): unknown {
  if (kind === 'scores') {
    const pairs = written.filter(isScore);
    const isShort = pairs.every((one) => Object.keys(one).length === 2);
    return isShort ? Object.fromEntries(pairs.map(({ point, score }) => [`${point}`, score])) : written;
  }
  return ['demands', 'concedes', 'rejects'].includes(kind) ? written : written.at(-1);
}

function isScore(entry: unknown): entry is { readonly point: string | number; readonly score: number } {
  return typeof entry === 'object' && entry !== null && 'score' in entry;
}

type Key = 'because' | 'demands' | 'concedes' | 'rejects' | 'scores' | 'interest' | 'says' | 'importance';

function keyOf({ kind }: Sentence): Key {
  return kind === 'rejects-beyond' || kind === 'rejects-others' ? 'rejects' : kind;
}

function entryOf(statement: Statement, common: Support, meant: Resolving): unknown {
  const { saying, because } = statement;
  const support = supportBeyond(common, statement, meant.sourceId);
  const more = { ...(because === null ? {} : { because }), ...support };
  switch (saying.kind) {
    case 'demands':
      return short({ point: meant.pointed(saying.at, statement.place), ...more });
    case 'concedes': {
      const { asks, needs, status } = saying;
      const point = single(statement, saying.at, meant);
      const terms = asks === null ? {} : { for: conditionOf(asks, needs, meant) };
      const how = status === null || status === 'offered' ? {} : { status };
      return short({ point, ...terms, ...how, ...more });
    }
    case 'rejects':
      return short({ point: single(statement, saying.at, meant), ...redlineOf(saying.redline), ...more });
    case 'rejects-beyond':
      return { [saying.side]: saying.at, ...redlineOf(saying.redline), ...more };
    case 'rejects-others':
      return short({ point: 'others', ...redlineOf(saying.redline), ...more });
    case 'scores':
      return { point: single(statement, saying.at, meant), score: saying.score, ...more };
    case 'says':
      return Object.keys(support).length === 0 ? saying.text : { text: saying.text, ...support };
    case 'because':
    case 'interest':
      return saying.text;
    case 'importance':
      return saying.number;
    default:
      return saying satisfies never;
  }
}

/** An entry that only names its point is that point. */
function short(entry: { readonly point: Pointed }): unknown {
  return Object.keys(entry).length === 1 ? entry.point : entry;
}

function single({ place }: Statement, mention: Mention, { file, pointed }: Resolving): string | number {
  const point = pointed(mention, place);
  if (typeof point !== 'object') return point;
  throw new Refused(
    file,
    place,
    `From ${point.from} to ${point.to} is more than one number`,
    'Name the one number that is conceded, or the first that is rejected.',
  );
}

function redlineOf(redline: string | null): Readonly<Record<string, unknown>> {
  if (redline === null) return {};
  return { redline: redline === 'true' || redline === 'unspecified' ? true : redline };
}

function conditionOf(asks: string, needs: readonly NeedMention[], { need }: Resolving): unknown {
  return needs.length === 0 ? asks : { text: asks, needs: Object.fromEntries(needs.map(need)) };
}

/** An issue matters to a party as much as it does: two numbers are a slip. */
function refuseWeights(statements: readonly Statement[], { file }: Resolving): void {
  const weights = statements.flatMap(({ saying, place }) =>
    saying.kind === 'importance' ? [{ number: saying.number, place }] : [],
  );
  const other = weights.find(({ number }) => number !== weights[0]?.number);
  if (other === undefined) return;
  throw new Refused(
    file,
    other.place,
    `The importance is ${weights[0]?.number} in another row, and ${other.number} here`,
    'Give it once, or the same in each row; where it has changed, give both rows a date.',
  );
}

/** What was taken back, or is a mere sign, is not conceded. */
function counts(status: string | null): boolean {
  return status !== 'withdrawn' && status !== 'symbolic';
}

/** Nobody demands and rejects the same point. */
function refuseContradiction(statements: readonly Statement[], { file, pointed }: Resolving): void {
  const taken = new Set(
    statements.flatMap(({ saying, place }) =>
      saying.kind === 'demands' || (saying.kind === 'concedes' && counts(saying.status))
        ? [JSON.stringify(pointed(saying.at, place))]
        : [],
    ),
  );
  const found = statements.find(
    ({ saying, place }) => saying.kind === 'rejects' && taken.has(JSON.stringify(pointed(saying.at, place))),
  );
  if (found === undefined) return;
  throw new Refused(
    file,
    found.place,
    `${found.party} rejects here what it demands or concedes in another row`,
    'Keep one of the two; where it has changed its mind, give both rows a date.',
  );
}
