/** Positions of a table put into the model that they belong to. What the model says else, its comments too, stays. */
import { isMap, isSeq, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { load } from '../../load/load.ts';
import { grouped } from '../../model/group.ts';
import type { Negotiation } from '../../model/negotiation.ts';
import { laidOut } from '../compose.ts';
import type { Draft, ImportOptions } from '../draft.ts';
import { withIds } from '../names.ts';
import { Refused } from '../refused.ts';
import { byHolder } from './blocs.ts';
import { issueIn, knownIn, pointedOn, sideIn, sourceIn } from './known.ts';
import type { Lookup } from './known.ts';
import { isPosition } from './position.ts';
import { histories } from './positions.ts';
import { needOf } from './needs.ts';
import { decimalSignOf } from './quantity.ts';
import type { Statement, TableTold } from './statement.ts';
import { supportWritten } from './support.ts';
import type { Support } from './support.ts';

/** The model with what the table says of a party on an issue in the place of what it said before. */
export function modelOnto(
  table: TableTold,
  onto: NonNullable<ImportOptions['onto']>,
  options: ImportOptions,
): Draft {
  const loaded = load(onto.text, { file: onto.file });
  if (!loaded.ok) {
    const [fault] = loaded.faults;
    throw new Refused(
      onto.file,
      { line: fault?.line ?? 1, column: fault?.column ?? 1 },
      `The model is faulty: ${fault?.message ?? ''}`,
      `Mend it first; all faults: stance check ${onto.file}`,
    );
  }
  const { negotiation } = loaded;
  const { document, told } = documentOf(onto.text);
  const known = knownIn(negotiation);
  const sources = newSources(table, known, options);
  for (const { id, title } of sources) document.setIn(['sources', id], document.createNode({ title }));
  const held = byHolder(
    table.file,
    resolved(table, known),
    negotiation.blocs.map(({ id }) => ({ name: id })),
  );
  const sign = decimalSignOf(held.flatMap(({ saying }) => ('at' in saying ? [saying.at] : [])));
  const groups = [...grouped(held, ({ party, issue }) => JSON.stringify([party, issue])).values()];
  for (const said of groups) {
    const [first] = said;
    if (first === undefined) continue;
    const written = histories(said, {
      file: table.file,
      pointed: (mention, place) => pointedOn(known, first.issue, mention, { file: table.file, place, sign }),
      sourceId: (source) =>
        sourceIn(known, source) ?? sources.find(({ title }) => title === source)?.id ?? source,
      before: (since) => supportIn(negotiation, first, since),
      need: (need) => needOf(need, (issue) => issue),
    });
    if (written !== null) put(document, [first.party, first.issue], written);
  }
  const idle = [...groups].filter((said) => !isPosition(said)).flatMap(([first]) => first ?? []);
  const unused = idle.map(
    ({ place, party, issue }) =>
      `Line ${place.line}: what "${party}" says of "${issue}" was left out, for it is no position by itself.`,
  );
  return { model: document, told: [...table.told, ...unused, ...told] };
}

/** The tree of the model; one with anchors is written out, for what is replaced may be what others repeat. */
function documentOf(text: string): { readonly document: Document; readonly told: readonly string[] } {
  const document = parseDocument(text, { strict: false });
  let aliases = 0;
  visit(document, {
    Alias: () => {
      aliases += 1;
    },
  });
  if (aliases === 0) return { document, told: [] };
  const plain = laidOut(document.toJS({ maxAliasCount: -1 }));
  return {
    document: plain,
    told: ['What the model repeats by anchors is written out, and its comments are lost.'],
  };
}

/** The statements by the ids of the model. */
function resolved({ file, statements }: TableTold, known: Lookup): readonly Statement[] {
  return statements.map((one) => ({
    ...one,
    party: sideIn(known, one.party, { file, place: one.partyAt }),
    via: one.via === null ? null : sideIn(known, one.via, { file, place: one.place }),
    issue: issueIn(known, one.issue, { file, place: one.issueAt }),
  }));
}

/** What the position rests on that the model has there; null where it has none. */
function supportIn(
  { history }: Negotiation,
  { party, issue }: Statement,
  since: string | null,
): Support | null {
  const [, held] = [...history.positions].find(([{ id }]) => id === party) ?? [];
  const [, all = []] = [...(held ?? [])].find(([{ id }]) => id === issue) ?? [];
  const position = all.find((one) => one.since === since);
  if (position === undefined) return null;
  const { basis, evidence } = position;
  const cited = evidence.map(({ source, at, quote }) => ({ source: source.id, at, quote }));
  return supportWritten({ basis, evidence: cited }, (source) => source);
}

function newSources({ statements }: TableTold, model: Lookup, { spell }: ImportOptions) {
  const cited = new Set(statements.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const titles = [...cited].filter((title) => sourceIn(model, title) === null);
  const known = [...new Set(model.sources.values())].map(({ id }) => ({ name: id, what: 'source' }));
  const ids = withIds([...known, ...titles.map((name) => ({ name, what: 'source' }))], spell);
  return titles.map((title, at) => ({ title, id: ids[known.length + at]?.id ?? '' }));
}

/** Puts a position in its place; of a history only that of its day. */
function put(document: Document, [side, issue]: readonly [string, string], written: unknown): void {
  const path = ['positions', side, issue];
  const before: unknown = document.getIn(path, true);
  const after = [written].flat().map((one) => laidOut({ a: { b: { c: one } } }).getIn(['a', 'b', 'c'], true));
  if (!isSeq(before) || !before.items.every((one) => isMap(one) && !one.has('point'))) {
    document.setIn(path, laidOut({ a: { b: { c: written } } }).getIn(['a', 'b', 'c'], true));
    return;
  }
  for (const one of after) {
    const since = isMap(one) ? one.get('since') : undefined;
    const at = before.items.findIndex((held) => isMap(held) && held.get('since') === since);
    if (at < 0) before.items.push(one);
    else before.items[at] = one;
  }
}
