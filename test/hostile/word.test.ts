/** What a model of ill will says stands in a document of Word as text: no tag, no field, no link but of checked addresses. */
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { inline } from '../../src/formats/escape.ts';
import { harmIn, unspaced } from '../formats/harm.ts';
import { unzipped } from '../formats/unzipped.ts';
import { stanceOn } from '../harness.ts';
import { hostileModel } from './model.ts';
import { forPages, forTerminals, mixtures } from './strings.ts';

/** What a reader of XML finds: the words, each paragraph a line, and the names of the elements. */
function read(xml: string): { readonly words: string; readonly names: ReadonlySet<string> } {
  const parser = new SaxesParser();
  const words: string[] = [];
  const names = new Set<string>();
  parser.on('opentag', ({ name }) => {
    names.add(name);
    if (name === 'w:p') words.push('\n');
  });
  parser.on('text', (text) => words.push(text));
  parser.write(xml).close();
  return { words: words.join(''), names };
}

describe.each([...forTerminals, ...forPages, ...mixtures])(
  'a document of Word, of a model that holds $name,',
  ({ text }) => {
    it('tells it whole, and as text', async () => {
      const { model, texts } = hostileModel(text);
      const { exit, bytes, err } = await stanceOn(model, ['report', '-f', 'docx']);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      const files = unzipped(bytes);
      const parts = ['word/document.xml', 'word/footnotes.xml'].map((name) =>
        read(files.find((file) => file.name === name)?.text ?? ''),
      );
      const words = parts.map((part) => part.words).join('\n');
      expect(harmIn(words)).toEqual([]);
      for (const { names } of parts)
        expect([...names].filter((name) => /fld|instr|hyperlink|object|pict|drawing/iu.test(name))).toEqual(
          [],
        );
      expect(files.filter((file) => file.text.includes('TargetMode'))).toEqual([]);
      const told = unspaced(words);
      const lost = [...texts]
        .filter(([, said]) => !told.includes(unspaced(inline(said.trim()))))
        .map(([place]) => place);
      // The words of a source are for machines.
      const elsewhere = ['blocalias', 'before', 'since'];
      expect(lost.filter((place) => !place.endsWith('quote') && !elsewhere.includes(place))).toEqual([]);
    });
  },
);
