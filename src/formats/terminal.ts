/** The terminal: blocks as lines no wider than the width, in 16 colours or none. */
import { withoutPictures } from '../blocks/block.ts';
import type { Block, Picture, Ruled } from '../blocks/block.ts';
import type { Tone } from '../blocks/text.ts';
import { barLines } from './bars.ts';
import { excerptLines } from './excerpt.ts';
import { fitTables, tableLines } from './fitting.ts';
import type { Fitting } from './fitting.ts';
import { headingLines } from './heading.ts';
import { listingLines } from './listing.ts';
import { isInWords, rollLines } from './roll.ts';
import { matrixLines } from './matrix.ts';
import { isDrawable, plotLines } from './plot.ts';
import { rulerLines } from './ruler.ts';
import { anyMeasure, measureFor } from './measure.ts';
import { gridLines } from './grid.ts';
import { asLink } from './link.ts';
import type { Look } from './look.ts';
import { hanging, space } from './table.ts';
import type { Drawing } from './table.ts';
import { legend, lineOf, signsOf } from './text.ts';
import { trimmed, widest, widthOfLine } from './line.ts';
import { wrap } from './wrap.ts';
import type { Line, Measure, Piece } from './line.ts';

/** The blocks one after the other, with a blank line between them. */
export async function toTerminal(page: readonly Block[], options: Look): Promise<Iterable<string>> {
  const blocks = withoutPictures(page);
  // The excerpts of a model of one long line hold it again and again: too much to look through.
  const hasExcerpt = blocks.some((block) => block.kind === 'excerpt');
  const measure = await (hasExcerpt ? anyMeasure() : measureFor(blocks));
  return drawn(blocks, options, measure, painter(await paintsOf(options), options.links ?? false));
}

type Shown = Exclude<Block, Picture>;

function* drawn(
  blocks: readonly Shown[],
  { width, ascii }: Look,
  measure: Measure,
  paint: (piece: Piece) => string,
): Generator<string> {
  const signs = signsOf({ ascii });
  const drawing: Drawing = { width, measure, signs };
  const drawable = blocks.map((block) =>
    block.kind === 'plot' && !isDrawable(block, drawing) ? block.table : block,
  );
  const tables = drawable
    .flatMap<Shown>((block) => (block.kind === 'roll' ? block.words : [block]))
    .filter((block) => block.kind === 'table');
  const fitting = fitTables(tables, drawing);
  const shown = drawable.flatMap<Shown>((block) =>
    block.kind === 'roll' && isInWords(block, fitting, drawing) ? block.words : [block],
  );
  let last: Shown | null = null;
  for (const block of shown) {
    if (last !== null && !(last.kind === 'heading' && last.level > 2)) yield '\n';
    for (const line of linesOf(block, drawing, fitting)) yield `${trimmed(line).map(paint).join('')}\n`;
    last = block;
  }
}

function linesOf(block: Shown, drawing: Drawing, fitting: Fitting): Iterable<Line> {
  const { width, measure, signs } = drawing;
  switch (block.kind) {
    case 'heading':
      return headingLines(block, drawing);
    case 'paragraph':
      return wrap(lineOf(block.text, signs), width, measure);
    case 'entries': {
      const labels = block.entries.map((entry) => lineOf([{ text: entry.label, tone: 'muted' }], signs));
      const margin = Math.min(28, widest(labels, (label) => widthOfLine(label, measure)) + 2);
      return block.entries.flatMap((entry, i) =>
        labelled(labels[i] ?? [], lineOf(entry.text, signs), margin, drawing),
      );
    }
    case 'table':
      return tableLines(block, drawing, fitting);
    case 'grid':
      return gridLines(block, drawing);
    case 'ruler':
      return rulerLines(block, drawing);
    case 'matrix':
      return matrixLines(block, drawing);
    case 'bars':
      return barLines(block, drawing);
    case 'plot':
      return plotLines(block, drawing);
    case 'roll':
      return rollLines(block, drawing);
    case 'legend':
      return wrap(legend(block.marks, signs), width, measure);
    case 'listing':
      return listingLines(block, drawing);
    case 'ruled':
      return ruledLines(block, drawing);
    case 'excerpt':
      return excerptLines(block.diagnostic, drawing);
    default:
      return block satisfies never;
  }
}

/** Room for a hand above each line. */
function ruledLines({ label, lines }: Ruled, { width, measure, signs }: Drawing): readonly Line[] {
  const rule: Line = [{ text: '_'.repeat(width), tone: 'muted' }];
  return [
    ...wrap(lineOf([{ text: label, tone: 'muted' }], signs), width, measure),
    ...Array.from({ length: lines }, (): readonly Line[] => [[], rule]).flat(),
  ];
}

/** A text beside its label, or below it where the label is too wide to stand beside. */
function labelled(label: Line, text: Line, margin: number, drawing: Drawing): readonly Line[] {
  const indent = 2;
  const { width, measure } = drawing;
  const wide = widthOfLine(label, measure);
  if (wide + 2 > margin) return [...hanging(label, drawing, indent), ...hanging(text, drawing, indent + 2)];
  const lines = wrap(text, width - indent - margin, measure);
  return lines.map((line, i) => [
    space(indent),
    ...(i === 0 ? [...label, space(margin - wide)] : [space(margin)]),
    ...line,
  ]);
}

/** The colours, loaded where they are asked for alone. */
async function paintsOf({ colour }: Look): Promise<Paints | null> {
  if (!colour) return null;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    plain: (text) => text,
    strong: chalk.bold,
    muted: chalk.dim,
    good: chalk.green,
    fair: chalk.cyan,
    poor: chalk.magenta,
    bad: chalk.red.bold,
  };
}

type Paints = Readonly<Record<Tone, (text: string) => string>>;

function painter(paints: Paints | null, links: boolean): (piece: Piece) => string {
  return ({ text, tone, url }) => {
    // What kept words on one line has done its work: a terminal, and who copies from it, wants plain spaces. Some
    // terminals give the place where a word may be parted a column, and some do not.
    const shown = text.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '');
    if (shown.trim() === '') return shown;
    const linked = links && url !== undefined ? asLink(shown, url) : shown;
    return paints === null ? linked : paints[tone](linked);
  };
}
