import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heading, paragraph } from '../../src/blocks/block.ts';
import { line, mark, phrase, prose } from '../../src/blocks/text.ts';
import type { Block } from '../../src/blocks/block.ts';
import { visible } from '../../src/formats/escape.ts';
import { anyMeasure } from '../../src/formats/measure.ts';
import { toTerminal } from '../../src/formats/terminal.ts';
import type { Look } from '../../src/formats/look.ts';
import { blockOf, marks } from './blocks.ts';
import { harmIn, uncoloured, unspaced } from './harm.ts';
import { anyText, width as anyWidth } from './scripts.ts';

async function drawn(blocks: readonly Block[], options: Partial<Look> = {}): Promise<string> {
  return [...(await toTerminal(blocks, { width: 60, colour: false, ascii: false, ...options }))].join('');
}

describe('a page in the terminal', () => {
  const written = prose('It closes in May.\n\n\nTwo want it:\n- the choir\n- the theatre\n\n');

  it('keeps the lines and the paragraphs that an author wrote', async () => {
    const page = await drawn([
      paragraph(written),
      { kind: 'entries', entries: [{ label: 'rejects', text: line('all: ', written, ' (minutes)') }] },
      {
        kind: 'table',
        heads: ['Issue', 'Why', 'Asked by'],
        rows: [[[phrase('Fridays')], [written], [phrase('The theatre'), phrase('The city')]]],
      },
    ]);
    expect(page).toMatchInlineSnapshot(`
      "It closes in May.

      Two want it:
      - the choir
      - the theatre

        rejects  all: It closes in May.

                 Two want it:
                 - the choir
                 - the theatre (minutes)

      Issue    Why                Asked by
      ───────────────────────────────────────
      Fridays  It closes in May.  The theatre
                                  The city
               Two want it:
               - the choir
               - the theatre
      "
    `);
  });

  it('keeps them where it is too narrow for a table', async () => {
    const heads = ['Issue', 'Why', 'Asked by', 'Met by', 'Taken by', 'Settled by'].map((head) =>
      head.repeat(2),
    );
    const rows = [
      [[phrase('Fridays')], [written], [phrase('a')], [phrase('b')], [phrase('c')], [phrase('d')]],
    ];
    expect(await drawn([{ kind: 'table', heads, rows }], { width: 40 })).toMatchInlineSnapshot(`
      "IssueIssue: Fridays
        WhyWhy: It closes in May.

          Two want it:
          - the choir
          - the theatre
        Asked byAsked by: a
        Met byMet by: b
        Taken byTaken by: c
        Settled bySettled by: d
      "
    `);
  });

  it('leads to the address of a source where the terminal can, and is as wide as without', async () => {
    const url = 'https://example.org/minutes/of-the-second-meeting-of-the-committee';
    const source = paragraph('Minutes, 2026-02-24, ', [{ url }], '. Second-hand.');
    const plain = await drawn([source], { width: 40 });
    expect(plain).toBe(`Minutes, 2026-02-24,\n${url}.\nSecond-hand.\n`);
    expect(await drawn([source], { width: 40, links: true })).toBe(
      plain.replace(url, `\u001b]8;;${url}\u001b\\${url}\u001b]8;;\u001b\\`),
    );
  });

  it('has no blank at the end of a line', async () => {
    await fc.assert(
      fc.asyncProperty(blockOf(anyText), anyWidth, async (block, width) => {
        expect(await drawn([block], { width })).not.toMatch(/[^\S\n]$/mu);
      }),
    );
  });

  it('underlines what stands at its head, and leaves a blank line between blocks', async () => {
    const page = await drawn([
      heading(1, 'Wage round'),
      paragraph('As of 2026-03-01.'),
      heading(2, 'Pay'),
      heading(3, 'Pay rise', phrase(' (pay)', 'muted')),
      { kind: 'entries', entries: [{ label: 'gap', text: phrase('1 of 10 %') }] },
    ]);
    expect(page).toMatchInlineSnapshot(`
      "Wage round
      ══════════

      As of 2026-03-01.

      Pay
      ───

      Pay rise (pay)
        gap  1 of 10 %
      "
    `);
  });

  it('underlines a heading of several lines as far as its widest', async () => {
    const page = await drawn([heading(1, 'The wage round at the tramways of Larkmoor and its workshop')], {
      width: 40,
    });
    expect(page).toMatchInlineSnapshot(`
      "The wage round at the tramways of
      Larkmoor and its workshop
      ═════════════════════════════════
      "
    `);
  });

  it('sets texts beside their labels, and below a label that is too wide', async () => {
    const entries: Block = {
      kind: 'entries',
      entries: [
        { label: 'demands', text: phrase('no night shift at all, and none by rota') },
        { label: 'The Confederation of Workshop Staff', text: phrase('nothing') },
      ],
    };
    expect(await drawn([entries], { width: 50 })).toMatchInlineSnapshot(`
      "  demands                     no night shift at
                                    all, and none by
                                    rota
        The Confederation of Workshop Staff
          nothing
      "
    `);
  });

  it('puts letters and hyphens in the place of signs where it is asked to', async () => {
    const blocks: readonly Block[] = [
      heading(1, 'Pay'),
      { kind: 'table', heads: ['Union'], rows: [[[line(mark('redline'), ' below 4 %')]]] },
      { kind: 'legend', marks: [...marks] },
    ];
    const page = await drawn(blocks, { ascii: true });
    expect(page).toMatch(/^[\n\u0020-\u007e]*$/u);
    expect(page).toMatchInlineSnapshot(`
      "Pay
      ===

      Union
      -----------
      X below 4 %

      D demands, A accepts, T on terms, R rejects,
      X rejects, a red line, . nothing said of it,
      - no position recorded, = rejected by nobody
      "
    `);
  });

  it('keeps a mark on the line of the word that it stands before', async () => {
    const cell = [line(mark('rejects'), ' Undiminished sovereignty')];
    const page = await drawn([{ kind: 'table', heads: ['A', 'B', 'C'], rows: [[cell, cell, cell]] }], {
      width: 50,
    });
    expect(page).toContain('✕ Undiminished');
    expect(page).not.toMatch(/✕\s*$/mu);
  });

  it('colours marks and tones, and nothing where it is not asked to', async () => {
    const blocks = [paragraph(mark('redline'), phrase(' a red line', 'muted'), ' of law')];
    expect(await drawn(blocks)).toBe('✖ a red line of law\n');
    expect(await drawn(blocks, { colour: true })).toBe(
      '\u001b[31m\u001b[1m✖\u001b[22m\u001b[39m\u001b[2m a red line\u001b[22m of law\n',
    );
  });

  it('is empty where there is nothing to say', async () => {
    expect(await drawn([])).toBe('');
  });
});

const columns = await anyMeasure();

describe('the terminal', () => {
  const pages = fc.array(blockOf(anyText), { minLength: 1, maxLength: 3 });

  it('shows the same with colours and without', async () => {
    await fc.assert(
      fc.asyncProperty(pages, anyWidth, async (blocks, width) => {
        const coloured = await drawn(blocks, { width, colour: true });
        expect(uncoloured(coloured)).toBe(await drawn(blocks, { width }));
      }),
    );
  });

  it('obeys and hides nothing that a model says', async () => {
    await fc.assert(
      fc.asyncProperty(pages, anyWidth, fc.boolean(), async (blocks, width, ascii) => {
        const page = await drawn(blocks, { width, ascii });
        expect(harmIn(page)).toEqual([]);
        expect(page).not.toContain('\t');
      }),
    );
  });

  it('has no line that is wider than the width', async () => {
    await fc.assert(
      fc.asyncProperty(pages, anyWidth, async (blocks, width) => {
        for (const one of (await drawn(blocks, { width })).split('\n'))
          expect(columns(one)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('cuts nothing from a paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyWidth, async (text, width) => {
        expect(unspaced(await drawn([paragraph(text)], { width }))).toBe(unspaced(visible(text)));
      }),
    );
  });
});
