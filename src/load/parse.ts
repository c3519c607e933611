/** From text to a YAML tree, in one pass, with every syntax fault and no more memory than the tree needs. */
import { Composer, Lexer, Parser } from 'yaml';
import type { Document, ParsedNode } from 'yaml';
import type { FaultCode } from '../model/diagnostic.ts';
import type { Fault, Faults } from './fault.ts';

/** Deeper files are refused: no model nests more than a dozen levels. */
const deepest = 200;

/** A broken file can have thousands of syntax faults, one for the other; the first few tell the story. */
const mostSyntaxFaults = 20;

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
  const { contents } = parsed;
  if (parsed.errors.length > 0) faults.push(...syntaxFaults(parsed));
  else if (isEmpty(contents)) {
    faults.push(
      whole(
        'empty-file',
        'The file is empty',
        'Begin with "stance: 1", a title, a date, parties and issues.',
      ),
    );
  }
  faults.push(...parsed.warnings.map(tagFault));
  return parsed.errors.length > 0 || isEmpty(contents) ? null : contents;
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
    if (parser.stack.length > deepest + 2) {
      return {
        ...whole('too-deep', `Nested deeper than ${deepest} levels`, 'A model needs about ten.'),
        place: parser.offset,
      };
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
  return first ?? whole('empty-file', 'The file is empty', null);
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

function syntaxFaults(document: Document.Parsed): Fault[] {
  const found = document.errors.map((error): Fault => ({
    code: 'yaml-syntax',
    message: error.message,
    hint: null,
    place: error.pos[0],
  }));
  const rest = found.length - mostSyntaxFaults;
  const last = found[mostSyntaxFaults - 1];
  if (rest <= 0 || last === undefined) return found;
  const counted = { ...last, message: `${last.message} (and ${rest} more syntax faults after this one)` };
  return [...found.slice(0, mostSyntaxFaults - 1), counted];
}

function tagFault({ message, pos }: Document.Parsed['warnings'][number]): Fault {
  return {
    code: 'unknown-tag',
    message,
    hint: 'A model needs no tags: remove it, and quote the value if it is meant as text.',
    place: pos[0],
  };
}

function isEmpty(contents: ParsedNode | null): boolean {
  return contents === null || ('value' in contents && contents.value === null);
}

function whole(code: FaultCode, message: string, hint: string | null): Fault {
  return { code, message, hint, place: 0 };
}
