import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inline } from '../../src/formats/escape.ts';
import { toMarkdown } from '../../src/formats/markdown.ts';
import { escapeMarkdown } from '../../src/formats/markdowntext.ts';
import { heading, paragraph } from '../../src/blocks/block.ts';
import { line, mark, phrase, prose } from '../../src/blocks/text.ts';
import type { Block } from '../../src/blocks/block.ts';
import { blockOf } from './blocks.ts';
import { cellsOf, opens, shown, strayLinks, tablesOf } from './gfm.ts';
import { harmIn } from './harm.ts';
import { anyText } from './scripts.ts';

const page = (...blocks: readonly Block[]): string => [...toMarkdown(blocks)].join('');

describe('a page of Markdown', () => {
  it('has the blocks of the terminal in its own form', () => {
    const blocks: readonly Block[] = [
      heading(1, 'Wage round'),
      paragraph('As of 2026-03-01.'),
      { kind: 'entries', entries: [{ label: 'gap', text: phrase('1 of 10 %') }] },
      {
        kind: 'table',
        heads: ['Issue', 'Rejects'],
        rows: [[[phrase('Pay', 'strong')], [line(mark('redline'), ' below 4 %'), phrase('a mandate')]]],
      },
      {
        kind: 'grid',
        corner: '',
        heads: ['keep', 'close'],
        rows: [{ label: 'Union', marks: ['demands', 'redline'] }],
      },
      {
        kind: 'ruler',
        from: 0,
        to: 10,
        ends: ['0', '10'],
        ticks: [],
        rows: [{ label: 'Union', stretches: [], words: 'demands 6' }],
      },
      { kind: 'legend', marks: ['demands', 'redline'] },
    ];
    expect(page(...blocks)).toMatchInlineSnapshot(`
      "# Wage round

      As of 2026-03-01.

      - **gap** 1 of 10 %

      | Issue | Rejects |
      | --- | --- |
      | **Pay** | ✖ below 4 %<br>a mandate |

      |  | keep | close |
      | :-: | :-: | :-: |
      | Union | ● | ✖ |

      ● demands, ✖ rejects, a red line

      | Party | Stretches |
      | --- | --- |
      | Union | demands 6 |

      ● demands, ✖ rejects, a red line
      "
    `);
  });

  it('links the address of a source, and nothing that only looks like one', () => {
    const linked = (url: string): string => page(paragraph([{ url }]));
    expect(linked('https://example.org/a_b?c=d#e')).toBe('<https://example.org/a_b?c=d#e>\n');
    expect(linked('javascript:alert(1)')).toBe('javascript:alert(1)\n');
    expect(linked('https://example.org/"onclick="x')).toBe('https\\://example.org/"onclick="x\n');
    expect(linked('https://example.org/> <script>')).toBe('https\\://example.org/&gt; &lt;script&gt;\n');
  });

  it.each([
    ['a tag', '<script>alert(1)</script><img onerror=x>'],
    ['a link', '[ok](javascript:alert(1)) ![x](y) [x]: y'],
    ['emphasis and code', '*a* _b_ ~~c~~ `d` ```e'],
    ['a pipe, and one that is escaped already', 'a|b a\\|b a\\\\|b'],
    ['an address, a mention and a reference', 'www.evil.example https://evil.example a@b.example @team #12'],
    ['a formula', '$x$ $$y$$ $`z`$'],
    ['an entity', '&lt;b&gt; &#60; &amp;'],
    ['a comment', '<!-- hidden --> <!--'],
    ['a picture by its name', ':tada: 1:100:1 :+1: :heavy_check_mark: :a:b:'],
    ['a time of day and a place in a file', '10:30:15 talks.yaml:3:5'],
  ])('shows %s as the text that it is', (_, text) => {
    expect(shown(escapeMarkdown(text))).toBe(text);
    expect(strayLinks(escapeMarkdown(text))).toEqual([]);
  });

  it.each([
    '# a',
    '- a',
    '+ a',
    '1. a',
    '2) a',
    '> a',
    '---',
    '===',
    '```',
    '~~~',
    '    a',
    '| a |',
    '<p>a',
    '\n\n# a',
  ])('begins a paragraph with %j as with any other text', (text) => {
    const [first = ''] = page(paragraph(text)).split('\n');
    expect(opens(first)).toBe('text');
    expect(shown(first)).toBe(inline(text).trimStart());
  });

  it('keeps the lines and the paragraphs that an author wrote, as text', () => {
    const summary = prose('It closes in May.\n\nTwo want it:\n- the choir\n# 1\n2. the theatre\n:-:\n\n');
    expect(page(paragraph(summary))).toBe(
      'It closes in May.\n\nTwo want it:<br>\n\\- the choir<br>\n\\# 1<br>\n2\\. the theatre<br>\n\\:-:\n',
    );
    const entries = [{ label: 'rejects', text: line('all: ', summary) }];
    expect(page({ kind: 'entries', entries })).toBe(
      '- **rejects** all: It closes in May.<br><br>Two want it:<br>- the choir<br>\\# 1<br>2. the theatre<br>:-:\n',
    );
    expect(page({ kind: 'table', heads: ['x'], rows: [[[prose('a\n- b'), phrase('c')]]] })).toBe(
      '| x |\n| --- |\n| a<br>- b<br>c |\n',
    );
  });

  it('has no blank at the end of a line, which Markdown takes for a break', () => {
    fc.assert(
      fc.property(blockOf(anyText), (block) => {
        expect(page(block)).not.toMatch(/[^\S\n]$/mu);
      }),
    );
  });

  it('keeps a cell of several lines on the one line of its row', () => {
    const cell = [phrase('a\nb'), phrase('c')];
    expect(page({ kind: 'table', heads: ['x'], rows: [[cell]] })).toBe('| x |\n| --- |\n| a b<br>c |\n');
  });

  it('parts the name of a picture, and leaves other colons alone', () => {
    expect(escapeMarkdown('1:100:1, 10:30:15')).toBe('1:<!-- -->100:1, 10:30:15');
    expect(escapeMarkdown(':tada: and: so')).toBe(':<!-- -->tada: and: so');
  });

  it('tells a fault with its place and how to mend it', () => {
    const diagnostic = {
      code: 'unknown-key',
      severity: 'error',
      message: 'Unknown key "demand_s"',
      hint: 'Did you mean "demands"?',
      file: 'talks|2.yaml',
      line: 3,
      column: 5,
      excerpt: '    demand_s: x',
    } as const;
    expect(page({ kind: 'excerpt', diagnostic })).toBe(
      '- talks\\|2.yaml:3:5 **error unknown-key** Unknown key "demand\\_s". Did you mean "demands"?\n',
    );
  });
});

describe('Markdown', () => {
  it('shows any text as itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(shown(escaped)).toBe(inline(text));
        expect(strayLinks(escaped)).toEqual([]);
        expect(harmIn(escaped)).toEqual([]);
      }),
    );
  });

  it('has rows of as many cells as the table has columns', () => {
    fc.assert(
      fc.property(blockOf(anyText), (block) => {
        for (const rows of tablesOf(page(block))) {
          expect(new Set(rows.map((row) => cellsOf(row).length)).size).toBe(1);
          for (const cell of rows.flatMap(cellsOf)) if (!/^:?-+:?$/u.test(cell)) shown(cell);
        }
      }),
    );
  });

  it('opens no block that the page does not have', () => {
    const expected: Readonly<Record<Block['kind'], string>> = {
      heading: 'heading',
      paragraph: 'text',
      entries: 'list',
      excerpt: 'list',
      table: 'row',
      grid: 'row',
      ruler: 'row',
      matrix: 'row',
      plot: 'row',
      bars: 'row',
      picture: 'nothing',
      listing: 'code',
      ruled: 'rule',
      roll: 'row',
      legend: 'text',
    };
    fc.assert(
      fc.property(blockOf(anyText), (block) => {
        const lines = page(block)
          .split('\n')
          .filter((one) => one.trim() !== '');
        const kinds = new Set(lines.map(opens));
        kinds.delete(expected[block.kind]);
        // A grid brings its legend, a listing has lines of ours, and above ruled ones stands what they are for.
        if (block.kind === 'grid' || block.kind === 'listing' || block.kind === 'ruled') kinds.delete('text');
        expect([...kinds]).toEqual([]);
      }),
    );
  });
});
