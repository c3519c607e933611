/** The file around a page: what a browser must know before it, and what it may do with it. */
import { tag, written } from '../markup.ts';
import type { Markup, Tag } from '../markup.ts';
import { style as everyPage } from './style.ts';
import { wordsTag } from './texts.ts';

/** A page as a file. */
export interface Shell {
  readonly title: string;
  readonly body: readonly Markup[];
  /** What it looks like beside what all pages do. */
  readonly style?: string;
  /** What the page is drawn by, where it answers; all that it needs stands in the file. */
  readonly script?: Script;
}

/** A program with the data that it reads, by the name of each: at once, and when it is asked for. */
export interface Script {
  readonly program: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly later: Readonly<Record<string, unknown>>;
}

/** The text of the file. Its policy lets in nothing from outside, and of its own the style and the program by their hashes. */
export async function shelled({ title, body, style = '', script }: Shell): Promise<Iterable<string>> {
  const look = everyPage + style;
  const policy = [
    "default-src 'none'",
    `style-src ${await hashOf(look)}`,
    ...(script === undefined ? [] : [`script-src ${await hashOf(script.program)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    wordsTag('title', title),
  ];
  return pieces(head, look, body, script);
}

function* pieces(
  head: readonly Tag[],
  look: string,
  body: readonly Markup[],
  script?: Script,
): Generator<string> {
  yield '<!doctype html>\n<html lang="en">\n<head>\n';
  for (const one of head) yield `${[...written([one])].join('')}\n`;
  yield `<style>${look}</style>\n</head>\n<body>\n`;
  for (const one of body) {
    yield* written([one]);
    yield '\n';
  }
  if (script !== undefined) {
    yield* dataTags(script.data);
    yield `<script>${script.program}</script>\n`;
    // Nobody waits for what stands behind the program.
    yield* dataTags(script.later);
  }
  yield '</body>\n</html>\n';
}

function dataTags(data: Script['data']): readonly string[] {
  return Object.entries(data).map(
    ([name, held]) => `<script type="application/json" id="${name}">${inert(held)}</script>\n`,
  );
}

/** Data as JSON in which nothing ends or begins an element. */
function inert(held: unknown): string {
  return JSON.stringify(held).replaceAll('<', '\\u003c');
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
