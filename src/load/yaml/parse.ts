/** From text to a YAML tree, in one pass, with every syntax fault and no more memory than the tree needs. */
import { Composer, Lexer, Parser } from 'yaml';
import type { CST, Document, ParsedNode } from 'yaml';
import type { FaultCode } from '../../model/diagnostic.ts';
import type { Fault, Outcome } from '../fault.ts';
import { syntaxFaults } from './broken.ts';
import { syntaxFault } from './syntax.ts';

/** Deeper files are refused: no model nests more than a dozen levels. */
const deepest = 200;

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  // Its check is quadratic in the size of a mapping; values.ts makes a linear one.
  uniqueKeys: false,
  strict: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** The document's tree, or null where the faults leave nothing to read. */
export function parseYaml(text: string): Outcome<ParsedNode | null> {
  const parsed = onlyDocument(text);
  if ('code' in parsed) return { value: null, faults: [parsed] };
  const { contents, errors, warnings } = parsed;
  const odd = warnings.map(syntaxFault);
  if (errors.length > 0) return { value: null, faults: [...odd, ...syntaxFaults(parsed, text)] };
  if (isEmpty(contents)) return { value: null, faults: [...odd, empty] };
  return { value: contents, faults: odd };
}

/** The one document of a text, or why it is not the only one: a "---" at the end begins another, which holds nothing. */
function onlyDocument(text: string): Document.Parsed | Fault {
  let first: Document.Parsed | undefined;
  let second: Document.Parsed | undefined;
  for (const found of documents(text)) {
    if ('code' in found) return found;
    if (first === undefined) first = found;
    else if (second === undefined && isNothing(found)) second = found;
    else return several(second ?? found);
  }
  return first ?? empty;
}

function isNothing({ contents, errors }: Document.Parsed): boolean {
  return errors.length === 0 && isEmpty(contents);
}

/** Feeds the lexer to the parser by hand, so that depth is seen before it costs anything: it is told, and ends the reading. */
function* documents(text: string): Generator<Document.Parsed | Fault> {
  const parser = new Parser();
  const composer = new Composer(options);
  let isAny = false;
  for (const lexeme of new Lexer().lex(text)) {
    for (const document of compose(composer, parser.next(lexeme))) {
      isAny = true;
      yield document;
    }
    const tooDeep = parser.stack.length > deepest ? parser.stack.filter(isNest)[deepest] : undefined;
    if (tooDeep !== undefined) {
      const fault = whole('too-deep', `Nested deeper than ${deepest} levels`, 'A model needs about ten.');
      return yield { ...fault, place: tooDeep.offset };
    }
  }
  for (const document of compose(composer, parser.end())) {
    isAny = true;
    yield document;
  }
  yield* composer.end(!isAny, text.length);
}

function* compose(composer: Composer, tokens: Iterable<CST.Token>): Generator<Document.Parsed> {
  for (const token of tokens) yield* composer.next(token);
}

function isNest({ type }: CST.Token): boolean {
  return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}

function several(second: Document.Parsed): Fault {
  return {
    ...whole(
      'several-documents',
      'The file holds several documents',
      'Keep one model a file: remove the line "---" and what follows it, or move that into "summary: |" above.',
    ),
    place: second.range[0],
  };
}

function isEmpty(contents: ParsedNode | null): boolean {
  return contents === null || ('value' in contents && contents.value === null);
}

const empty = whole(
  'empty-file',
  'The file holds no model',
  'Begin with "stance: 1", a title, a date, parties and issues.',
);

function whole(code: FaultCode, message: string, hint: string | null): Fault {
  return { code, message, hint, place: 0 };
}
