/** Markdown (GitHub's flavour): the same blocks as documents to hand on, with every text from the model escaped. */
import { marks, phrase } from '../blocks/text.ts';
import { withoutPictures } from '../blocks/block.ts';
import type { Block, Excerpt, Grid, Listing, Matrix, Picture, Ruled, Ruler } from '../blocks/block.ts';
import type { Cell, Table } from '../blocks/table.ts';
import type { Bars, Plot } from '../blocks/drawing.ts';
import { handedOn } from '../blocks/handed.ts';
import { mapped, oneByOne, together } from '../blocks/onebyone.ts';
import type { Mark } from '../blocks/text.ts';
import { visible } from './escape.ts';
import type { Look } from './look.ts';
import { inOne, paragraphs, runs } from './markdownruns.ts';
import { atStart, escapeMarkdown } from './markdowntext.ts';
import { tabled } from './tabled.ts';
import { inSigns, meanings, signsOf } from './text.ts';
import type { Signs } from './text.ts';

export function* toMarkdown(
  blocks: readonly Block[],
  look: Pick<Look, 'ascii'> = { ascii: false },
): Generator<string> {
  yield* pageOf(blocks, signsOf(look));
}

/** What stands on a page of lines of text. */
type Written = Exclude<Block, Picture>;

function* pageOf(blocks: readonly Block[], signs: Signs): Generator<string> {
  let before = '';
  for (const block of withoutPictures(handedOn(blocks))) {
    yield before;
    for (const text of textsOf(block, signs))
      for (const line of text.replaceAll('\u00a0', signs['\u00a0']).split('\n')) yield `${line.trimEnd()}\n`;
    before = '\n';
  }
}

/** What stands in a block, in texts of a line or several. */
function textsOf(block: Written, signs: Signs): Iterable<string> {
  switch (block.kind) {
    case 'table':
      return cellLines(block, signs);
    case 'plot':
    case 'matrix':
    case 'ruler':
    case 'bars':
      return cellLines(tabled(block), signs);
    default:
      return [textOf(block, signs)];
  }
}

function textOf(block: Exclude<Written, Table | Matrix | Plot | Ruler | Bars>, signs: Signs): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inOne(runs(block.text, signs))}`;
    case 'paragraph':
      return paragraphs(runs(block.text, signs));
    case 'entries':
      return block.entries
        .map(({ label, text }) => `- **${escapeMarkdown(label.trim())}** ${inOne(runs(text, signs))}`)
        .join('\n');
    case 'grid':
      return gridText(block, signs);
    case 'roll':
      return [...pageOf(block.words, signs)].join('').trimEnd();
    case 'legend':
      return legendText(block.marks, signs);
    case 'listing':
      return listingText(block);
    case 'ruled':
      return ruledText(block, signs);
    case 'excerpt':
      return excerptText(block.diagnostic, signs);
    default:
      return block satisfies never;
  }
}

function tableLines(
  heads: readonly string[],
  rows: Iterable<readonly string[]>,
  rule: string,
): Iterable<string> {
  const all = together([[heads, heads.map(() => rule)], rows]);
  return oneByOne(all, (cells) => `| ${cells.join(' | ')} |`);
}

function cellLines({ heads, rows }: Table, signs: Signs): Iterable<string> {
  return tableLines(
    heads.map(escapeMarkdown),
    mapped(rows, (row) => row.map((cell) => cellText(cell, signs))),
    '---',
  );
}

function cellText(cell: Cell, signs: Signs): string {
  return inOne(cell.map((text) => runs(text, signs)).join('\n'));
}

function gridText({ corner, heads, rows }: Grid, signs: Signs): string {
  const cells = rows.map(({ label, marks }) => [escapeMarkdown(label), ...marks.map((mark) => signs[mark])]);
  const table = tableLines([corner, ...heads].map(escapeMarkdown), cells, ':-:');
  return `${[...table].join('\n')}\n\n${legendText(
    rows.flatMap((row) => row.marks),
    signs,
  )}`;
}

function legendText(used: readonly Mark[], signs: Signs): string {
  const shown = new Set(used);
  const told = marks.filter((mark) => shown.has(mark)).map((mark) => `${signs[mark]} ${meanings[mark]}`);
  return atStart(told.join(', '));
}

/** A thematic break is drawn as a line by whatever shows the page. */
function ruledText({ label, lines }: Ruled, signs: Signs): string {
  const rules = Array.from({ length: lines }, () => '___');
  return [paragraphs(runs(phrase(label), signs)), ...rules].join('\n\n');
}

function excerptText(fault: Excerpt['diagnostic'], signs: Signs): string {
  const { file, line, column, severity, code, message, hint, excerpt } = fault;
  const told = (words: string): string => escapeMarkdown(inSigns(words, signs, excerpt));
  const mended = hint === null ? '' : ` ${told(hint)}`;
  return `- ${escapeMarkdown(`${file}:${line}:${column}`)} **${severity} ${code}** ${told(message)}.${mended}`;
}

/** A fence is longer than any that the text itself holds. */
function listingText({ language, text }: Listing): string {
  const ticks = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([found]) => found.length));
  const fence = '`'.repeat(ticks + 1);
  return `${fence}${language}\n${visible(text)}\n${fence}`;
}
