/** The first table of a page in Markdown, as playbooks have it. */
import type { Foreign } from './draft.ts';
import type { Cells, Row } from './grid.ts';

/** Whether a text has a table of Markdown in it. */
export function hasTable(text: string): boolean {
  return text.split(/\r\n|\r|\n/u).some((line) => isRuler(line.trim()));
}

/** The rows of the table, its headings first; the line that parts them is left out. */
export function readMarkdown({ text }: Foreign): Cells {
  const lines = text.split(/\r\n|\r|\n/u).map((line, at) => ({ line: line.trim(), at }));
  const ruler = lines.findIndex(({ line }) => isRuler(line));
  const end = lines.findIndex(({ line }, at) => at > ruler && !line.includes('|'));
  const table = [
    ...lines.slice(Math.max(ruler - 1, 0), ruler),
    ...lines.slice(ruler + 1, end < 0 ? undefined : end),
  ];
  const later = end < 0 ? -1 : lines.findIndex(({ line }, at) => at > end && isRuler(line));
  const told = later < 0 ? [] : [`Only the first table was read: there is another in line ${later}.`];
  return { rows: table.map(({ line, at }) => cellsOf(line, at + 1)), told };
}

function isRuler(line: string): boolean {
  const cells = line.replace(/^\|/u, '').replace(/\|$/u, '').split('|');
  return line.includes('|') && cells.every((cell) => /^\s*:?-+:?\s*$/u.test(cell));
}

/** The cells between the bars; a bar that belongs to a text stands behind a backslash. */
function cellsOf(line: string, at: number): Row {
  const inner = line.replace(/^\|/u, '').replace(/(?<!\\)\|$/u, '');
  return inner.split(/(?<!\\)\|/u).map((cell, column) => ({
    text: plainText(cell),
    place: { line: at, column: column + 1 },
  }));
}

/** What is only there for the eye is no part of a text. */
function plainText(cell: string): string {
  return cell
    .replaceAll('\\|', '|')
    .replaceAll(/<br\s*\/?>/giu, ' ')
    .replaceAll(/\*\*|__|`/gu, '')
    .trim();
}
