/** Blocks as markup: each by the element that says what it is. */
import type {
  Block,
  Entries,
  Excerpt,
  Grid,
  Heading,
  Picture,
  Roll,
  Ruled,
  Ruler,
} from '../../blocks/block.ts';
import { marks } from '../../blocks/text.ts';
import type { Mark } from '../../blocks/text.ts';
import { withoutJumps } from '../levels.ts';
import { tag } from '../markup.ts';
import type { Markup, Tag } from '../markup.ts';
import { inSigns, meanings, symbols } from '../text.ts';
import type { InGrid } from './tables.ts';
import { barsTag, framed, gridTag, matrixTag, tableTag, wordsRow } from './tables.ts';
import { textTag, wordsTag } from './texts.ts';

/** More parties side by side are told by signs: their words would be columns of a word a line. */
const mostInWords = 6;

/** How blocks stand in a page. */
export interface Setting {
  /** How deep the headings above them are. */
  readonly below: number;
  readonly inGrid?: InGrid;
  /** The picture that stands above a block, where the page has room for what draws it. */
  readonly figure?: (block: Block) => readonly Tag[];
}

/** The elements of a page, its headings without a gap in their levels. */
export function blocksMarkup(
  blocks: readonly Block[],
  { below, inGrid, figure = () => [] }: Setting,
): readonly Tag[] {
  return withoutJumps(blocks.flatMap(expanded)).flatMap((block) =>
    block.kind === 'heading'
      ? [textTag(`h${Math.min(6, below + block.level)}`, block.text)]
      : [...figure(block), ...blockTags(block, inGrid)],
  );
}

type Single = Exclude<Block, Roll>;

/** A roll in its words or its signs, and behind signs what they say. */
function expanded(block: Block): readonly Single[] {
  if (block.kind === 'grid') return withSigns([block], [block]);
  if (block.kind !== 'roll') return [block];
  const { words, names, parts } = block;
  if (names.length <= mostInWords) return words;
  const grids = parts.map(({ rows }): Grid => ({ kind: 'grid', corner: '', heads: names, rows }));
  const drawn = parts.flatMap(({ heading }, i) => [heading, ...grids.slice(i, i + 1).filter(isFilled)]);
  return withSigns(drawn, grids);
}

function isFilled({ rows }: Grid): boolean {
  return rows.length > 0;
}

function withSigns(drawn: readonly Single[], grids: readonly Grid[]): readonly Single[] {
  return [...drawn, { kind: 'legend', marks: grids.flatMap(({ rows }) => rows.flatMap((row) => row.marks)) }];
}

/** A block in words and signs, below its picture where it has one. */
function blockTags(block: Exclude<Single, Heading>, inGrid: InGrid | undefined): readonly Tag[] {
  if (block.kind !== 'picture') return [blockTag(block, inGrid)];
  return block.of.kind === 'matrix' ? [matrixTag(block.of)] : [];
}

function blockTag(block: Exclude<Single, Heading | Picture>, inGrid: InGrid | undefined): Tag {
  switch (block.kind) {
    case 'paragraph':
      return textTag('p', block.text);
    case 'entries':
      return entriesTag(block);
    case 'table':
      return tableTag(block);
    case 'grid':
      return gridTag(block, inGrid);
    case 'ruler':
      return rulerTag(block);
    case 'matrix':
      return matrixTag(block);
    case 'bars':
      return barsTag(block);
    case 'plot':
      return tableTag(block.table);
    case 'legend':
      return legendTag(block.marks);
    case 'listing':
      return tag('pre', { tabindex: '0' }, block.text);
    case 'ruled':
      return ruledTag(block);
    case 'excerpt':
      return excerptTag(block.diagnostic);
    default:
      return block satisfies never;
  }
}

function entriesTag({ entries }: Entries): Tag {
  const pairs = entries.map(({ label, text }) =>
    tag('div', {}, wordsTag('dt', label.trim()), textTag('dd', text)),
  );
  return tag('dl', {}, ...pairs);
}

/** A range in words, a row a party. */
function rulerTag({ rows }: Ruler): Tag {
  return framed(
    ['Party', 'Stretches'],
    rows.map(({ label, words }) => wordsRow([label, words])),
  );
}

/** What the signs of a page say. */
function legendTag(used: readonly Mark[]): Tag {
  const shown = new Set(used);
  const told = marks.filter((mark) => shown.has(mark));
  const entries = told.map((mark) =>
    tag(
      'li',
      {},
      tag('span', { class: `mark ${mark}`, 'aria-hidden': 'true' }, symbols[mark]),
      ` ${meanings[mark]}`,
    ),
  );
  return tag('ul', { class: 'legend' }, ...entries);
}

/** Lines for the hand of who prints the page: in them there is nothing to be read. */
function ruledTag({ label, lines }: Ruled): Tag {
  const rules = Array.from({ length: lines }, () => tag('hr', { 'aria-hidden': 'true' }));
  return tag('div', { class: 'ruled' }, wordsTag('p', label), ...rules);
}

function excerptTag(fault: Excerpt['diagnostic']): Tag {
  const { file, line, column, severity, code, message, hint, excerpt } = fault;
  const told = (words: string): string => inSigns(words, symbols, excerpt);
  const said: readonly Markup[] = [
    tag('strong', {}, `${file}:${line}:${column}`),
    tag('span', { class: severity === 'error' ? 'bad' : 'fair' }, ` ${severity} ${code} `),
    `${told(message)}.`,
  ];
  const cut = excerpt === null ? [] : [tag('pre', { tabindex: '0' }, excerpt.trim())];
  return tag(
    'div',
    { class: 'fault' },
    tag('p', {}, ...said),
    ...cut,
    ...(hint === null ? [] : [tag('p', {}, told(hint))]),
  );
}
