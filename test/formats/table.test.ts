import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, phrase } from '../../src/blocks/text.ts';
import type { Table } from '../../src/blocks/table.ts';
import { anyMeasure } from '../../src/formats/measure.ts';
import { toTerminal } from '../../src/formats/terminal.ts';
import { tableOf } from './blocks.ts';
import { unspaced } from './harm.ts';
import { honestText, width as anyWidth } from './scripts.ts';

async function drawn(table: Table, width: number): Promise<string> {
  return [...(await toTerminal([table], { width, colour: false, ascii: false }))].join('');
}

const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  heads,
  rows: rows.map((row) => row.map((text) => text.split('\n').map((one) => phrase(one)))),
});

const columns = await anyMeasure();
const linesOf = (page: string): readonly string[] => page.split('\n').slice(0, -1);

describe('a table', () => {
  it('stands in columns below its heads', async () => {
    const page = await drawn(table(['Issue', 'State'], ['Pay', 'deadlocked'], ['Canteen', 'aligned']), 60);
    expect(page).toMatchInlineSnapshot(`
      "Issue    State
      ───────────────────
      Pay      deadlocked
      Canteen  aligned
      "
    `);
  });

  it('that is dense leaves no air, and sets in what goes on below where that breaks no word', async () => {
    const rows = table(['Issue', 'Demands'], ['Pay', 'more than the others'], ['Overtime', 'paid in full']);
    expect(await drawn({ ...rows, isDense: true }, 23)).toMatchInlineSnapshot(`
      "Issue     Demands
      ───────────────────────
      Pay       more than
                  the others
      Overtime  paid in full
      "
    `);
  });

  it('leaves air between rows of several lines', async () => {
    const page = await drawn(
      table(['Issue', 'Rejects'], ['Pay', 'below 4 %\nabove 6 %'], ['Canteen', '']),
      60,
    );
    expect(page).toMatchInlineSnapshot(`
      "Issue    Rejects
      ──────────────────
      Pay      below 4 %
               above 6 %

      Canteen
      "
    `);
  });

  it('lines up wide letters and marks that take no column', async () => {
    const page = await drawn(
      table(
        ['当事者', 'e\u0301', 'x'],
        ['労働組合', 'a', 'x'],
        ['สหภาพ', 'नियोक्ता', 'x'],
        ['اتحاد', '👩‍💻👍🏽', 'x'],
      ),
      60,
    );
    expect(new Set(linesOf(page).map(columns)).size).toBe(1);
  });

  it('that is too wide is told as records, each cell behind its head', async () => {
    const heads = ['Issue', 'Representatives', 'Undiminished', 'Acknowledged'];
    const row = ['Pay', 'administrations', 'sovereignty\nindependence', ''];
    expect(await drawn(table(heads, row, row), 40)).toMatchInlineSnapshot(`
      "Issue: Pay
        Representatives: administrations
        Undiminished: sovereignty;
          independence

      Issue: Pay
        Representatives: administrations
        Undiminished: sovereignty;
          independence
      "
    `);
  });

  it('numbers the names that are wider than the signs below them, where they do not fit', async () => {
    const signed: Table = {
      kind: 'table',
      heads: ['Issue', 'The draft', 'Tramway Staff Union', 'EU', 'Municipality of Larkmoor', 'Confederation'],
      rows: [
        [[phrase('Pay')], [phrase('4 %')], [mark('demands')], [phrase('silent')], [mark('rejects')], []],
      ],
    };
    expect(await drawn(signed, 60)).toMatchInlineSnapshot(`
      "Issue  The    Tramway    EU      Municipality  Confederation
             draft  Staff              of Larkmoor
                    Union
      ────────────────────────────────────────────────────────────
      Pay    4 %    ●          silent  ✕
      "
    `);
    expect(await drawn(signed, 44)).toMatchInlineSnapshot(`
      "1  Tramway Staff Union
      2  Municipality of Larkmoor

      Issue  The       1  EU      2  Confederation
             draft
      ────────────────────────────────────────────
      Pay    4 %       ●  silent  ✕
      "
    `);
    expect(await drawn(signed, 40)).toMatch(/^Issue: Pay\n/u);
  });

  it('keeps the names of columns that hold words', async () => {
    const words = table(['Representatives', 'Internationalisation'], ['a', 'b']);
    expect(await drawn(words, 30)).toMatch(/^Representatives: a\n/u);
  });

  it('without rows is its heads alone', async () => {
    expect(await drawn(table(['Issue', 'State']), 60)).toBe('Issue  State\n────────────\n');
  });
});

describe('every table', () => {
  it('has no line wider than the rule below its heads, which fits, or is told as records, which fit', async () => {
    await fc.assert(
      fc.asyncProperty(tableOf(honestText), anyWidth, async (one, width) => {
        const lines = linesOf(await drawn(one, width));
        const rule = lines.find((text) => /^─+$/u.test(text))?.length ?? width;
        expect(rule).toBeLessThanOrEqual(width);
        expect(Math.max(0, ...lines.map(columns))).toBeLessThanOrEqual(rule);
      }),
    );
  });

  it('holds every word of every cell', async () => {
    const words = fc.constantFrom('sovereignty', 'Нейтралитет', '中立', 'तटस्थता', 'حياد', '👩‍💻', 'a b c', 'é');
    await fc.assert(
      fc.asyncProperty(tableOf(words, 4), anyWidth, async (one, width) => {
        const page = unspaced(await drawn(one, width));
        const cells = [...one.rows]
          .flat(2)
          .flatMap((text) =>
            text.flatMap((run) => ('text' in run ? [run.text] : 'prose' in run ? [run.prose] : [])),
          );
        for (const text of cells) for (const word of text.split(' ')) expect(page).toContain(unspaced(word));
      }),
    );
  });
});
