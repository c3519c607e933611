/** Documents of Word, read back by another program. */
import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { heading, paragraph } from '../../src/blocks/block.ts';
import type { Block } from '../../src/blocks/block.ts';
import { line, mark, phrase, prose } from '../../src/blocks/text.ts';
import { toDocx } from '../../src/formats/docx.ts';
import { withoutJumps } from '../../src/formats/levels.ts';
import { bundledModels } from '../bundled.ts';
import { stance, stanceOn } from '../harness.ts';
import type { Seen } from '../harness.ts';
import { whole } from '../laws/whole.ts';
import { cellsOf, shown, tablesOf } from './gfm.ts';
import { hasPandoc, readBack } from './pandoc.ts';
import { unzipped } from './unzipped.ts';

const look = { ascii: false };

/** The models that a stranger has at hand, and one that has all there can be. */
const models: readonly (readonly [name: string, ask: (words: readonly string[]) => Promise<Seen>])[] = [
  ...bundledModels.map(
    (name) => [name, (words: readonly string[]) => stance([...words, '-m', `data/${name}`])] as const,
  ),
  ['every key', (words) => stanceOn(JSON.stringify(whole), words)],
];

const questions = ['report', 'report --brief', 'compare', 'alignment', 'deals', 'timeline'];

/** What is looked at here of a report for machines. */
interface Sourced {
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  readonly ahead: readonly {
    readonly evidence: readonly { readonly source: string; readonly at: string | null }[];
  }[];
}

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** A file of a document by its name. */
function fileIn(docx: Uint8Array, name: string): string {
  return unzipped(docx).find((file) => file.name === name)?.text ?? '';
}

if (!hasPandoc)
  process.stderr.write(
    'The tests that read documents of Word back are skipped: they want pandoc. On Debian: apt-get install pandoc\n',
  );

describe.skipIf(!hasPandoc)('pandoc reads in a document of Word', () => {
  describe.each(models)('of %s', (_, ask) => {
    it.each(questions)('the headings and the tables of its page in Markdown: %s', async (line) => {
      const words = line.split(' ');
      const page = await ask([...words, '-f', 'markdown']);
      const { exit, bytes, err } = await ask([...words, '-f', 'docx']);
      expect({ exit, err }).toEqual({ exit: page.exit, err: page.err });
      const { headings, tables } = readBack(bytes);
      const written = page.out.split('\n').filter((one) => /^#+ /u.test(one));
      expect(headings.map(([level, text]) => [level, folded(text)])).toEqual(
        written.map((one) => [one.indexOf(' '), folded(shown(one.replace(/^#+ /u, '')))]),
      );
      const cells = (row: string): readonly string[] => cellsOf(row).map((cell) => folded(shown(cell)));
      const inMarkdown = tablesOf(page.out).map((rows) => rows.filter((__, i) => i !== 1).map(cells));
      expect(tables.map((rows) => rows.map((row) => row.map(folded)))).toEqual(inMarkdown);
    });

    it('a note for each source that the report cites, with its title and the place in it', async () => {
      const { sources, ahead } = JSON.parse((await ask(['report', '--json'])).out) as Sourced;
      const [text = ''] = (await ask(['report', '-f', 'markdown'])).out.split('\n## Sources');
      // What lies ahead stands first, and names its sources by their ids.
      const inEvents = ahead.flatMap(({ evidence }) => [
        ...new Map(
          evidence.map(({ source, at }) => [source, { source: sources.find(({ id }) => id === source), at }]),
        ).values(),
      ]);
      const inTexts = [...text.matchAll(/\\\[(?<number>\d+)\\\](?:, (?<place>[^;)]+))?/gu)].map(
        ({ groups }) => ({
          source: sources[Number(groups?.['number']) - 1],
          at: shown(groups?.['place'] ?? ''),
        }),
      );
      const { notes } = readBack((await ask(['report', '-f', 'docx'])).bytes);
      const cited = [...inEvents, ...inTexts];
      expect(notes).toHaveLength(cited.length);
      for (const [i, { source, at }] of cited.entries()) {
        expect(folded(notes[i] ?? '')).toContain(folded(source?.title ?? 'no source'));
        expect(notes[i]).toContain(at ?? '');
      }
    });
  });

  it('links that lead to the web or to a mailbox, and no others', async () => {
    const addresses = [
      'https://example.org/a?b=c&d#e',
      'mailto:a@example.org',
      'javascript:alert(1)',
      'file:///etc',
    ];
    const { links, text } = readBack(
      await toDocx(
        addresses.map((url) => paragraph([{ url }])),
        look,
      ),
    );
    expect(links).toEqual(addresses.slice(0, 2));
    for (const address of addresses) expect(text).toContain(address);
  });

  it('paragraphs and lines as their author wrote them', async () => {
    const { text } = readBack(
      await toDocx([paragraph(prose('It closes in May.\n\nTwo want it:\nthe choir'))], look),
    );
    expect(text.trim()).toBe('It closes in May.\nTwo want it:\nthe choir');
  });

  it('all columns of a table that is too wide for any paper, each part with its first column', async () => {
    const heads = ['Party', ...Array.from({ length: 90 }, (_, i) => `Issue ${i}`)];
    const row = heads.map((head) => [phrase(`of ${head}`)]);
    const { tables } = readBack(await toDocx([{ kind: 'table', heads, rows: [row] }], look));
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.every(([first]) => first?.[0] === 'Party')).toBe(true);
    expect(['Party', ...tables.flatMap(([first = []]) => first.slice(1))]).toEqual(heads);
    expect(tables.flatMap(([, second = []]) => second.slice(1))).toEqual(
      heads.slice(1).map((head) => `of ${head}`),
    );
  });
});

/** What a source found, with the source at the foot of the page. */
const cited = [
  {
    text: ' (stated; minutes)',
    tone: 'muted' as const,
    noted: { text: ' (stated)', notes: [phrase('Minutes, 2026-02-01')] },
  },
];

describe('a document of Word', () => {
  it('leaves out no level of its headings', () => {
    const levels = [1, 3, 3, 2, 4, 1] as const;
    const found = withoutJumps(levels.map((level) => heading(level, 'Pay')));
    expect(found.map(({ level }) => level)).toEqual([1, 2, 2, 2, 3, 1]);
  });

  const blocks: readonly Block[] = [
    heading(1, 'Wage round <1> & "more"'),
    paragraph('A source: ', [{ url: 'https://example.org/' }]),
    {
      kind: 'grid',
      corner: '',
      heads: ['keep', 'close'],
      rows: [{ label: 'Union', marks: ['demands', 'redline'] }],
    },
    { kind: 'entries', entries: [{ label: 'rejects', text: line(mark('redline'), ' close', cited) }] },
  ];

  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the same bytes on another day, and tells of no day and of nobody', async () => {
    const first = await toDocx(blocks, look);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    expect(Buffer.from(await toDocx(blocks, look)).equals(first)).toBe(true);
    expect(new Set(unzipped(first).map(({ changed }) => changed)).size).toBe(1);
    const core = fileIn(first, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Wage round &lt;1&gt; &amp; "more"</dc:title>');
    expect(core).not.toMatch(/creator|modified|created/iu);
  });

  it('is XML in all its parts', async () => {
    for (const { text } of unzipped(await toDocx(blocks, look)))
      expect(() => new SaxesParser().write(text).close()).not.toThrow();
  });

  it('repeats the heads of a table and parts none of its rows', async () => {
    const document = fileIn(await toDocx(blocks, look), 'word/document.xml');
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(document.match(/<w:cantSplit\/>/gu)).toHaveLength(2);
  });

  it('says with signs and words how a party stands, and with letters where signs do not show', async () => {
    const signs = fileIn(await toDocx(blocks, look), 'word/document.xml');
    const said = signs.replaceAll(/<[^>]*>/gu, '').replaceAll('\u00a0', ' ');
    expect(said).toContain('Union●✖● demands, ✖ rejects, a red line');
    const letters = fileIn(await toDocx(blocks, { ascii: true }), 'word/document.xml');
    expect(letters).not.toMatch(/[^\u0000-\u007e]/u);
  });

  it('turns paragraphs that are read from right to left, and no others', async () => {
    const page = [paragraph('حصة المياه'), paragraph('Water, in Arabic: المياه')];
    const document = fileIn(await toDocx(page, look), 'word/document.xml');
    expect(document.match(/<w:bidi\/>/gu)).toHaveLength(1);
  });

  it('lies on turned paper where a table is wide, its heading with it', async () => {
    const wide = ['Party', ...Array.from({ length: 9 }, (_, i) => `Undertakings ${i}`)];
    const page: readonly Block[] = [
      heading(1, 'Upright'),
      paragraph('Words.'),
      heading(2, 'Turned'),
      { kind: 'table', heads: wide, rows: [wide.map((head) => [phrase(head)])] },
    ];
    const document = fileIn(await toDocx(page, look), 'word/document.xml');
    // What is said of a part stands in its last paragraph, and for the last part behind all of them.
    const told = [...document.matchAll(/Upright|Words|Turned|orient="(?:portrait|landscape)"/gu)].map(
      ([one]) => one,
    );
    expect(told).toEqual(['Upright', 'orient="portrait"', 'Words', 'Turned', 'orient="landscape"']);
  });
});
