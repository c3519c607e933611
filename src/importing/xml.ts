/** XML from outside: elements with their places, and no document type, no entity of its own, no depth without end. */
import { SaxesParser } from 'saxes';
import type { Foreign } from './draft.ts';
import { fromProgram, lineFinder, refuseAt, refuseLarge } from './refused.ts';
import type { FilePlace, FileSpot } from './refused.ts';

/** An element, with the text that stands in it and not in its children. */
export interface XmlElement {
  readonly name: string;
  readonly at: FileSpot;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** An element whose end is not read yet. */
interface OpenElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: OpenElement[];
  text: string;
}

/** No profile nests deeper. */
const deepest = 60;
/** No profile has more elements. */
const most = 100_000;

/** Reads the root of a file. */
export function readXml(foreign: Foreign): XmlElement {
  refuseLarge(foreign);
  const { file, text } = foreign;
  const parser = new SaxesParser({ position: true });
  const root = openElement('', { file, place: { line: 1, column: 1 } });
  const open = [root];
  let count = 0;
  parser.on('error', ({ message }) => unsound(foreign, placeOf(parser, 0), message));
  parser.on('doctype', () =>
    refuseAt(
      { file, place: placeOf(parser, 0) },
      'A document type can make a file mean anything',
      withoutType,
    ),
  );
  parser.on('opentagstart', ({ name }) => {
    const at = { file, place: placeOf(parser, name.length + 1) };
    if (open.length > deepest) refuseAt(at, `Nested deeper than ${deepest} levels`, fromProgram);
    if ((count += 1) > most) refuseAt(at, `More than ${most} elements`, fromProgram);
    const element = openElement(name, at);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('attribute', ({ name, value }) => open.at(-1)?.attributes.set(name, value));
  parser.on('closetag', () => open.pop());
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (more) => {
      const last = open.at(-1);
      if (last !== undefined) last.text += more;
    });
  parser.write(text).close();
  return root.children[0] ?? refuseAt(root.at, 'The file holds no element', fromProgram);
}

const withoutType = 'Remove <!DOCTYPE …> from the file.';

function openElement(name: string, at: FileSpot): OpenElement {
  return { name, at, attributes: new Map(), children: [], text: '' };
}

function placeOf({ line, columnIndex }: SaxesParser, back: number): FilePlace {
  return { line, column: Math.max(1, columnIndex - back) };
}

/** A sign that begins an entity without being one is noticed long after it, so it is sought where it stands. */
function unsound({ file, text }: Foreign, place: FilePlace, message: string): never {
  const bare = text.replaceAll(/<!--.*?(?:-->|$)|<!\[CDATA\[.*?(?:\]\]>|$)/gsu, (skipped) =>
    ' '.repeat(skipped.length),
  );
  const stray = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)(?<name>[\w.-]+;)?/iu.exec(bare);
  if (stray === null)
    return refuseAt(
      { file, place },
      `This is no sound XML: ${message.replace(/^[\d:]+ /u, '')}`,
      fromProgram,
    );
  const name = stray.groups?.['name'];
  return refuseAt(
    { file, place: lineFinder(text)(stray.index) },
    name === undefined ? 'A bare & stands here' : `The entity &${name} is none that XML has of its own`,
    'Write &amp; for the sign &.',
  );
}

/** The elements of a name below an element, at any depth. */
export function elementsIn({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsIn(child, name)]);
}

/** The text of the first child of a name; empty where there is none. */
export function textIn({ children }: XmlElement, name: string): string {
  return children.find((child) => child.name === name)?.text.trim() ?? '';
}
