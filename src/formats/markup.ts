/** What pages in HTML and pictures in SVG are made of: elements and attributes of ours, and texts that stay texts. */
import { visible } from './escape.ts';

/** An element with what stands in it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  /** Made as they are written, where there are very many. */
  readonly children: Iterable<Markup>;
}

/** An element, or a text that is shown as it is. */
export type Markup = Tag | string;

/** Names of ours with any text. */
export type Attributes = Readonly<Record<string, string>>;

/** An element with these attributes around these. */
export function tag(name: string, attributes: Attributes, ...children: readonly Markup[]): Tag {
  return { name, attributes, children };
}

/** The same around what is made as it is written. */
export function tagAround(name: string, attributes: Attributes, children: Iterable<Markup>): Tag {
  return { name, attributes, children };
}

/** Elements as text for a file; nothing in a text of theirs begins an element or ends an attribute. */
export function* written(all: Iterable<Markup>): Generator<string> {
  for (const one of all) {
    if (typeof one === 'string') {
      yield escaped(visible(one));
      continue;
    }
    const attributes = Object.entries(one.attributes).map(
      ([name, value]) => ` ${name}="${escaped(visible(value))}"`,
    );
    yield `<${one.name}${attributes.join('')}>`;
    if (empties.has(one.name)) continue;
    yield* written(one.children);
    yield `</${one.name}>`;
  }
}

/** Elements that hold nothing, and have no end. */
const empties: ReadonlySet<string> = new Set(['br', 'hr', 'input', 'meta']);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}
