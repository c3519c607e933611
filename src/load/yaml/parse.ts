/** From text to a YAML tree, in one pass, with every syntax fault and no more memory than the tree needs. */
import { Composer, Lexer, Parser } from 'yaml';
import type { CST, Document, ParsedNode } from 'yaml';
import type { FaultCode } from '../../model/diagnostic.ts';
import type { Fault, Faults } from '../fault.ts';
import { syntaxFault, syntaxFaults } from './syntax.ts';

/** Deeper files are refused: no model nests more than a dozen levels. */
const deepest = 200;

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  // Its check is quadratic in the size of a mapping; plain.ts makes a linear one.
  uniqueKeys: false,
  strict: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** The document's tree, or null where the faults leave nothing to read. */
export function parseYaml(text: string, faults: Faults): ParsedNode | null {
  const parsed = composed(text);
  if ('code' in parsed) {
    faults.push(parsed);
    return null;
  }
  faults.push(...parsed.warnings.map(syntaxFault));
  if (parsed.errors.length > 0) {
    faults.push(...syntaxFaults(parsed, text));
    return null;
  }
  if (!isEmpty(parsed.contents)) return parsed.contents;
  faults.push(empty);
  return null;
}

/** Feeds the lexer to the parser by hand, so that depth is seen before it costs anything. */
function composed(text: string): Document.Parsed | Fault {
  const parser = new Parser();
  const composer = new Composer(options);
  let first: Document.Parsed | undefined;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      for (const document of composer.next(token)) {
        if (first !== undefined) return several(document);
        first = document;
      }
    }
    const tooDeep = parser.stack.length > deepest ? parser.stack.filter(isNest)[deepest] : undefined;
    if (tooDeep !== undefined) {
      const fault = whole('too-deep', `Nested deeper than ${deepest} levels`, 'A model needs about ten.');
      return { ...fault, place: tooDeep.offset };
    }
  }
  for (const token of parser.end()) {
    for (const document of composer.next(token)) {
      if (first !== undefined) return several(document);
      first = document;
    }
  }
  for (const document of composer.end(first === undefined, text.length)) {
    if (first !== undefined) return several(document);
    first = document;
  }
  return first ?? empty;
}

function isNest({ type }: CST.Token): boolean {
  return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}

function several(second: Document.Parsed): Fault {
  return {
    ...whole(
      'several-documents',
      'The file holds several documents',
      'Keep one model a file: remove the line "---" and what follows it.',
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
