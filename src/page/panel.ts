/** An issue that is opened: why it stands as it does, the grid to suppose moves in, what asks least, and the sources. */
import { findGaps } from '../analysis/gaps.ts';
import { heading } from '../blocks/block.ts';
import type { Block, Grid } from '../blocks/block.ts';
import { issuePage } from '../commands/pages.ts';
import { blocksMarkup } from '../formats/html/blocks.ts';
import { tag } from '../formats/markup.ts';
import type { Tag } from '../formats/markup.ts';
import type { Source, Supported } from '../model/claim.ts';
import type { Issue } from '../model/issue.ts';
import type { Party } from '../model/party.ts';
import type { Position } from '../model/position.ts';
import { issueBlocks } from '../views/issue.ts';
import { sourceText } from '../views/source.ts';
import { citeById } from '../wording/cite.ts';
import { bridgeBlocks } from './asked.ts';
import { effectTags } from './effects.ts';
import type { Scene } from './scene.ts';
import { cellsFor, numbersTags } from './supposing.ts';

/** What the card of an issue holds where it is opened: the page of the issue, and what the command line says of it elsewhere. */
export function panelTags(scene: Scene, issue: Issue): readonly Tag[] {
  const { negotiation, parties } = scene;
  const [gap] = findGaps(negotiation, parties, [issue]);
  if (gap === undefined) return [];
  const page = issuePage(negotiation, gap);
  const standing = page.held.map(({ party }) => party);
  const rows = negotiation.parties.filter((one) => standing.includes(one) || parties.includes(one));
  const [, ...told] = issueBlocks(page, citeById, 1).map((block) => withSilent(block, standing, rows));
  const [, ...asked] = bridgeBlocks({ negotiation, parties, issues: [issue] });
  const sources = sourcesOf(page.held.map(({ position }) => position));
  const entries = sources.map((source) => ({ label: source.id, text: sourceText(source) }));
  const drawn = told.findIndex(isDrawn);
  const above = told.slice(0, Math.max(0, drawn));
  const below: readonly Block[] = [
    ...told.slice(drawn + 1),
    heading(2, 'What asks least'),
    ...asked.filter(({ kind }) => kind !== 'heading'),
    ...(entries.length === 0 ? [] : [heading(2, 'Sources'), { kind: 'entries' as const, entries }]),
  ];
  const inGrid = cellsFor(scene, issue, rows);
  return [
    tag(
      'div',
      { class: 'panel' },
      ...blocksMarkup(above, { below: 3 }),
      ...told
        .filter(isDrawn)
        .flatMap((drawing) => [
          ...(drawing.kind === 'grid' ? [hint] : []),
          ...blocksMarkup([drawing], { below: 3, inGrid }),
        ]),
      ...numbersTags(scene, issue),
      ...effectTags(scene, issue),
      ...blocksMarkup(below, { below: 3 }),
    ),
  ];
}

const hint = tag('p', { class: 'muted hint' }, 'Click a sign to suppose a move.');

function isDrawn({ kind }: Block): boolean {
  return kind === 'grid' || kind === 'ruler';
}

/** A party that says nothing has a row too, in its place: a move of it can be supposed, and moves no row. */
function withSilent(block: Block, standing: readonly Party[], rows: readonly Party[]): Block {
  if (block.kind !== 'grid') return block;
  const drawn = new Map(block.rows.map((row, i) => [standing[i], row]));
  const silent = ({ name }: Party): Grid['rows'][number] => ({
    label: name,
    marks: block.heads.map(() => 'unstated'),
  });
  return { ...block, rows: rows.map((party) => drawn.get(party) ?? silent(party)) };
}

/** What these positions rest on, each source once. */
function sourcesOf(positions: readonly Position[]): readonly Source[] {
  const supported = positions.flatMap((one): readonly Supported[] => [
    one,
    ...one.demands,
    ...one.concedes,
    ...one.rejects,
    ...one.scores,
    ...(one.says === null ? [] : [one.says]),
  ]);
  return [...new Set(supported.flatMap(({ evidence }) => evidence.map(({ source }) => source)))];
}
