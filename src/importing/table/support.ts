/** What the entries of a position rest on, said once where all rest on the same. */
import type { Statement } from './statement.ts';

/** The keys of a model file for it. */
export interface Support {
  readonly basis?: 'stated' | 'reported' | 'inferred';
  readonly evidence?: EvidenceWritten | readonly EvidenceWritten[];
}

type EvidenceWritten = string | { readonly source: string; readonly at?: string; readonly quote?: string };

type SourceId = (source: string) => string;

/** What stands at the position itself: what stood there before, else what all entries share, else what its reasons and its weight rest on. */
export function commonSupport(
  statements: readonly Statement[],
  sourceId: SourceId,
  before: Support | null,
): Support {
  const all = statements.map((one) => supportWritten(one, sourceId));
  if (before !== null && all.every((one) => covers(one, before))) return before;
  const [first = {}] = all;
  if (all.every((one) => isSame(one, first))) return first;
  const own = statements.findIndex(({ saying }) =>
    ['because', 'interest', 'importance'].includes(saying.kind),
  );
  const base = all[own] ?? {};
  // An entry that rests on nothing would have what stands at the position.
  return all.every((one) => covers(one, base)) ? base : {};
}

/** What an entry says of itself beside what stands at the position. */
export function supportBeyond(common: Support, statement: Statement, sourceId: SourceId): Support {
  const { basis, evidence } = supportWritten(statement, sourceId);
  const isOther = evidence !== undefined && JSON.stringify(evidence) !== JSON.stringify(common.evidence);
  return {
    ...(basis === undefined || basis === common.basis ? {} : { basis }),
    ...(isOther ? { evidence } : {}),
  };
}

/** The keys for what is cited and how it is known. */
export function supportWritten(
  { basis, evidence }: Pick<Statement, 'basis' | 'evidence'>,
  sourceId: SourceId,
): Support {
  const cited = evidence.map(({ source, at, quote }): EvidenceWritten => {
    const id = sourceId(source);
    if (at === null && quote === null) return id;
    return { source: id, ...(at === null ? {} : { at }), ...(quote === null ? {} : { quote }) };
  });
  const [only] = cited;
  return {
    ...(basis === 'stated' || basis === 'reported' || basis === 'inferred' ? { basis } : {}),
    ...(only === undefined ? {} : { evidence: cited.length === 1 ? only : cited }),
  };
}

function isSame(one: Support, other: Support): boolean {
  return one.basis === other.basis && JSON.stringify(one.evidence) === JSON.stringify(other.evidence);
}

function covers(one: Support, base: Support): boolean {
  return (
    (base.basis === undefined || one.basis !== undefined) &&
    (base.evidence === undefined || one.evidence !== undefined)
  );
}
