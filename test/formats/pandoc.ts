/** Reads a Word document back with pandoc: its headings, its tables, its notes, its links and its words. */
import { spawnSync } from 'node:child_process';
import { isHere } from '../here.ts';

/** Whether pandoc is here; without it what it would read stays unread. */
export const hasPandoc = isHere('pandoc', /^pandoc /u);

/** What pandoc finds in a document. */
export interface ReadBack {
  readonly headings: readonly (readonly [level: number, text: string])[];
  /** Each table as its rows, that of the heads first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly notes: readonly string[];
  readonly links: readonly string[];
  /** All that can be read, the notes with it. */
  readonly text: string;
}

/** A piece of what pandoc read, as its JSON has it: what kind it is, and what it holds. */
interface Node {
  readonly t: string;
  readonly c?: unknown;
}

/** What a document holds, as pandoc reads it; a complaint of pandoc's is an error. */
export function readBack(docx: Uint8Array): ReadBack {
  const { status, stdout, stderr } = spawnSync('pandoc', ['-f', 'docx', '-t', 'json'], {
    input: docx,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0 || stderr !== '') throw new Error(`pandoc: ${stderr}`);
  const { blocks } = JSON.parse(stdout) as { readonly blocks: readonly Node[] };
  const all = nodesIn(blocks);
  const notes = all.filter(({ t }) => t === 'Note').map(({ c }) => textOf(c));
  return {
    headings: all.filter(({ t }) => t === 'Header').map(({ c }) => headingOf(c)),
    tables: all.filter(({ t }) => t === 'Table').map(({ c }) => tableOf(c)),
    notes,
    links: all.filter(({ t }) => t === 'Link').map(({ c }) => String(at(at(c, 2), 0))),
    text: [textOf(blocks), ...notes].join('\n'),
  };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 't' in value;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function at(value: unknown, place: number): unknown {
  return listIn(value)[place];
}

/** All nodes in a value, at any depth, in their order. */
function nodesIn(value: unknown): readonly Node[] {
  if (isNode(value)) return [value, ...nodesIn(value.c)];
  return listIn(value).flatMap(nodesIn);
}

const blocks = new Set(['Para', 'Plain', 'Header', 'Table', 'CodeBlock']);

/** The words of a value without its notes; blocks are lines. */
function textOf(value: unknown): string {
  if (!isNode(value)) return listIn(value).map(textOf).join('');
  switch (value.t) {
    case 'Str':
      return String(value.c);
    case 'Space':
    case 'SoftBreak':
      return ' ';
    case 'LineBreak':
      return '\n';
    case 'CodeBlock':
    case 'Code':
      return String(at(value.c, 1));
    case 'Note':
      return '';
    default:
      return `${textOf(value.c)}${blocks.has(value.t) ? '\n' : ''}`;
  }
}

function headingOf(content: unknown): readonly [number, string] {
  return [Number(at(content, 0)), textOf(at(content, 2))];
}

function tableOf(content: unknown): readonly (readonly string[])[] {
  const bodies = listIn(at(content, 4)).flatMap((body) => [...listIn(at(body, 2)), ...listIn(at(body, 3))]);
  const rows = [...listIn(at(at(content, 3), 1)), ...bodies];
  return rows.map((row) => listIn(at(row, 1)).map((cell) => textOf(at(cell, 4)).trim()));
}
