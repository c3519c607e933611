/** An issue that is opened: why it stands as it does, the grid to suppose moves in, what asks least, and the sources. */
import { findGaps } from '../analysis/gaps.ts';
import { heading } from '../blocks/block.ts';
import type { Block, Grid } from '../blocks/block.ts';
import { bridge } from '../commands/bridge.ts';
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
import { citeById } from '../wording/words.ts';
import { effectTags } from './effects.ts';
import { blocksFor } from './scene.ts';
import type { Scene } from './scene.ts';
import { cellsFor, numbersTags } from './supposing.ts';

/** What the card of an issue holds where it is opened: the page of the issue, and what the command line says of it elsewhere. */
export function panelTags(scene: Scene, issue: Issue): readonly Tag[] {
  const { negotiation, parties } = scene;
  const [gap] = findGaps(negotiation, parties, [issue]);
  if (gap === undefined) return [];
  const page = issuePage(negotiation, gap);
  const standing = page.held.map(({ party }) => party);
  const silent = parties.filter((party) => !standing.includes(party));
  const [, ...told] = issueBlocks(page, citeById, 1).map((block) => withSilent(block, silent));
  const [, ...asked] = blocksFor(
    { ...scene, choice: { ...scene.choice, issues: [issue.id], groups: [] } },
    bridge,
  );
  const sources = sourcesOf(page.held.map(({ position }) => position));
  const entries = sources.map((source) => ({ label: source.id, text: sourceText(source) }));
  const drawn = told.findIndex(({ kind }) => kind === 'grid' || kind === 'ruler') + 1;
  const below: readonly Block[] = [
    ...told.slice(drawn),
    heading(2, 'What asks least'),
    ...asked.filter(({ kind }) => kind !== 'heading'),
    ...(entries.length === 0 ? [] : [heading(2, 'Sources'), { kind: 'entries' as const, entries }]),
  ];
  const inGrid = cellsFor(scene, issue, [...standing, ...silent]);
  return [
    tag(
      'div',
      { class: 'panel' },
      ...blocksMarkup(told.slice(0, drawn), { below: 3, inGrid }),
      ...numbersTags(scene, issue),
      ...effectTags(scene, issue),
      ...blocksMarkup(below, { below: 3 }),
    ),
  ];
}

/** A party that says nothing has a row of its own: a move of it can be supposed, too. */
function withSilent(block: Block, silent: readonly Party[]): Block {
  if (block.kind !== 'grid') return block;
  const rows = silent.map(({ name }): Grid['rows'][number] => ({
    label: name,
    marks: block.heads.map(() => 'unstated'),
  }));
  return { ...block, rows: [...block.rows, ...rows] };
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
