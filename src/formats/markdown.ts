/** Markdown (GitHub's flavour): the same blocks as documents to hand on, with every text from the model escaped. */
import { marks } from '../blocks/text.ts';
import type { Block, Cell, Excerpt, Grid, Listing, Matrix, Ruler } from '../blocks/block.ts';
import { handedOn } from '../blocks/handed.ts';
import type { Mark, Run, Text } from '../blocks/text.ts';
import { inline, visible } from './escape.ts';
import { meanings, symbols } from './text.ts';

export function* toMarkdown(blocks: readonly Block[]): Generator<string> {
  let before = '';
  for (const block of handedOn(blocks)) {
    const lines = textOf(block).split('\n');
    yield `${before}${lines.map((line) => line.trimEnd()).join('\n')}\n`;
    before = '\n';
  }
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inOne(runs(block.text))}`;
    case 'paragraph':
      return paragraphs(runs(block.text));
    case 'entries':
      return block.entries
        .map(({ label, text }) => `- **${escapeMarkdown(label.trim())}** ${inOne(runs(text))}`)
        .join('\n');
    case 'table':
      return tableText(
        block.heads.map(escapeMarkdown),
        block.rows.map((row) => row.map(cellText)),
        '---',
      );
    case 'grid':
      return gridText(block);
    case 'ruler':
      return rulerText(block);
    case 'matrix':
      return matrixText(block);
    case 'roll':
      return [...toMarkdown(block.words)].join('').trimEnd();
    case 'legend':
      return legendText(block.marks);
    case 'listing':
      return listingText(block);
    case 'excerpt':
      return excerptText(block.diagnostic);
    default:
      return block satisfies never;
  }
}

function tableText(heads: readonly string[], rows: readonly (readonly string[])[], rule: string): string {
  const lines = [heads, heads.map(() => rule), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellText(cell: Cell): string {
  return inOne(cell.map(runs).join('\n'));
}

function gridText({ corner, heads, rows }: Grid): string {
  const cells = rows.map(({ label, marks }) => [
    escapeMarkdown(label),
    ...marks.map((mark) => symbols[mark]),
  ]);
  const table = tableText([corner, ...heads].map(escapeMarkdown), cells, ':-:');
  return `${table}\n\n${legendText(rows.flatMap((row) => row.marks))}`;
}

/** A column a thing, numbered as the rows are. */
function matrixText({ labels, cells }: Matrix): string {
  const rows = cells.map((row, i) => [`${i + 1}. ${labels[i] ?? ''}`, ...row].map(escapeMarkdown));
  return tableText(['', ...labels.map((_, i) => String(i + 1))], rows, '---');
}

function rulerText({ rows }: Ruler): string {
  return tableText(
    ['Party', 'Stretches'],
    rows.map(({ label, words }) => [label, words].map(escapeMarkdown)),
    '---',
  );
}

function legendText(used: readonly Mark[]): string {
  const shown = new Set(used);
  return marks.flatMap((mark) => (shown.has(mark) ? [`${symbols[mark]} ${meanings[mark]}`] : [])).join(', ');
}

function excerptText({ file, line, column, severity, code, message, hint }: Excerpt['diagnostic']): string {
  const mended = hint === null ? '' : ` ${escapeMarkdown(hint)}`;
  return `- ${escapeMarkdown(`${file}:${line}:${column}`)} **${severity} ${code}** ${escapeMarkdown(message)}.${mended}`;
}

/** A fence is longer than any that the text itself holds. */
function listingText({ language, text }: Listing): string {
  const ticks = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([found]) => found.length));
  const fence = '`'.repeat(ticks + 1);
  return `${fence}${language}\n${visible(text)}\n${fence}`;
}

/** Lines where only one may stand: in a cell, an entry or a heading. */
function inOne(text: string): string {
  return text.replaceAll('\n', '<br>');
}

/** Lines as an author parted them, a blank one between two paragraphs; none of them begins a block of its own. */
function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/u)
    .map((one) => one.split('\n').map(atStart).join('<br>\n'))
    .join('\n\n');
}

/** The runs of a text; line feeds are those of prose alone. */
function runs(text: Text): string {
  return text.map(runText).join('');
}

function runText(run: Run): string {
  if ('mark' in run) return symbols[run.mark];
  if ('typed' in run) return '';
  if ('prose' in run)
    return run.prose
      .split('\n')
      .map((one) => toned(one, run.tone))
      .join('\n');
  return 'url' in run ? linked(run.url) : toned(run.text, run.tone);
}

/** Only a plain web address becomes a link. */
function linked(url: string): string {
  return /^https?:\/\/[\w\-.~:/?#@!$&'()*+,;=%]+$/u.test(url) ? `<${url}>` : escapeMarkdown(url);
}

function toned(text: string, tone: string): string {
  const [, before = '', held = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(inline(text)) ?? [];
  if (tone === 'strong' && held !== '') return `${before}**${escapeMarkdown(held)}**${after}`;
  return `${before}${escapeMarkdown(held)}${after}`;
}

/** Text that shows as itself: nothing in it is a link, a tag, a mention, a formula or an emphasis. */
export function escapeMarkdown(text: string): string {
  const signs = inline(text)
    .replaceAll(/[\\`*_[\]|~$#@!]/gu, (sign) => `\\${sign}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return unlinked(signs);
}

/** GitHub makes links of bare addresses, names behind @ and numbers behind #, the last two even of escaped ones: a comment parts them. */
function unlinked(text: string): string {
  return text
    .replaceAll(/:(?=\/\/)/gu, '\\:')
    .replaceAll(/(www)\./giu, '$1\\.')
    .replaceAll(/@(?=\w)|#(?=\d)/gu, '$&<!-- -->');
}

/** A line must not begin like code, a list, a heading, a quote, a rule or the second row of a table. */
function atStart(text: string): string {
  return text
    .trim()
    .replace(/^([-+=:])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}
