import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bars } from '../../src/blocks/drawing.ts';
import { toMarkdown } from '../../src/formats/markdown.ts';
import { toTerminal } from '../../src/formats/terminal.ts';

async function drawn(bars: Bars, width: number, ascii = false): Promise<string> {
  return [...(await toTerminal([bars], { width, colour: false, ascii }))].join('');
}

/** What deals are worth to parties whose walk-aways are 5, 6 and 0 of 10. */
function barsOf(names: readonly string[], deals: readonly (readonly [string, ...number[]])[]): Bars {
  return {
    kind: 'bars',
    corner: 'Deal',
    columns: names.map((head, i) => {
      const total = [5, 6, 0][i] ?? null;
      return { head, line: total === null ? null : { share: total / 10, text: String(total) } };
    }),
    rows: deals.map(([label, ...totals]) => ({
      label,
      bars: totals.map((total) => ({ share: total / 10, text: String(total) })),
    })),
    words: { bar: 'from its least total to its best', line: 'walk-away' },
  };
}

const parties = ['The choir', 'The theatre group', 'The city', 'Neighbours'];
const hall = barsOf(parties, [
  ['N shared · loft · choir-pays', 7, 10, 0, 4],
  ['  theatre · loft', 5, 4, 10, 0],
]);

describe('the bars of deals', () => {
  it('show what each deal is worth to each party, and from where that takes it', async () => {
    expect(await drawn(hall, 100)).toMatchInlineSnapshot(`
      "Deal                          The choir        The theatre       The city          Neighbours
                                                     group
      ──────────────────────────────────────────────────────────────────────────────────────────────────
      walk-away                     ······│······ 5  ·······│·····  6  │············  0
      N shared · loft · choir-pays  ██████│██···· 7  ███████│█████ 10  │············  0  █████·······  4
      theatre · loft                ██████│······ 5  █████··│·····  4  │████████████ 10  ············  0

      █ from its least total to its best
      │ walk-away
      "
    `);
  });

  it('take room from what the deals are called before they give way to their numbers', async () => {
    expect(await drawn(hall, 62)).toMatchInlineSnapshot(`
      "Deal          The choir   The theatre  The city     Neighbours
                                group
      ──────────────────────────────────────────────────────────────
      walk-away     ····│··· 5  ····│···  6  │·······  0
      N shared ·    ████│█·· 7  ████│███ 10  │·······  0  ███····  4
        loft ·
        choir-pays
      theatre ·     ████│··· 5  ███·│···  4  │███████ 10  ·······  0
        loft

      █ from its least total to its best
      │ walk-away
      "
    `);
  });

  it('write letters where signs do not show', async () => {
    expect(await drawn(barsOf(parties.slice(0, 2), [['shared, loft', 7, 4]]), 60, true))
      .toMatchInlineSnapshot(`
        "Deal          The choir               The theatre group
        ------------------------------------------------------------
        walk-away     ..........|......... 5  ...........|........ 6
        shared, loft  ##########|###...... 7  ########...|........ 4

        # from its least total to its best
        | walk-away
        "
      `);
  });

  it('stand below numbers where names are too long for them', async () => {
    const names = ['The Confederation of Workshop Staff', 'Straßenbahnbetriebsgesellschaft', '労働組合'];
    expect(await drawn(barsOf(names, [['shared', 7, 10, 3]]), 60)).toMatchInlineSnapshot(`
      "1  The Confederation of Workshop Staff
      2  Straßenbahnbetriebsgesellschaft
      3  労働組合

      Deal       1               2                3
      ──────────────────────────────────────────────────────────
      walk-away  ······│····· 5  ·······│····  6  │··········· 0
      shared     ██████│██··· 7  ███████│████ 10  │███········ 3

      █ from its least total to its best
      │ walk-away
      "
    `);
  });

  it('fall apart into a record a deal where they would be too short', async () => {
    expect(await drawn(hall, 40)).toMatchInlineSnapshot(`
      "Deal: walk-away
        The choir: 5
        The theatre group: 6
        The city: 0

      Deal: N shared · loft · choir-pays
        The choir: 7
        The theatre group: 10
        The city: 0
        Neighbours: 4

      Deal: theatre · loft
        The choir: 5
        The theatre group: 4
        The city: 10
        Neighbours: 0
      "
    `);
  });

  it('reach the walk-away of a party where the deal does, and only there', async () => {
    const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1));
    await fc.assert(
      fc.asyncProperty(share, share, fc.integer({ min: 40, max: 100 }), async (total, walkAway, width) => {
        const page = await drawn(
          {
            ...hall,
            columns: [{ head: 'Choir', line: { share: walkAway, text: 'w' } }],
            rows: [{ label: 'shared', bars: [{ share: total, text: 't' }] }],
          },
          width,
        );
        const bar = /^shared +(?<bar>\S+) t$/mu.exec(page)?.groups?.['bar'] ?? '';
        const [before = '', behind = ''] = bar.split('│');
        expect(before.length + behind.length).toBe(20);
        expect(!before.includes('·')).toBe(total >= walkAway);
        const filled = bar.replaceAll(/[^█]/gu, '').length;
        expect(Math.abs(filled - 20 * total)).toBeLessThanOrEqual(1.5 + 1e-9);
      }),
    );
  });

  it('say nothing of a walk-away where there is none', async () => {
    const page = await drawn({ ...hall, columns: parties.map((head) => ({ head, line: null })) }, 100);
    expect(page).not.toContain('│');
    expect(page).not.toContain('walk-away');
  });

  it('are a table in Markdown', () => {
    expect([...toMarkdown([hall])].join('')).toMatchInlineSnapshot(`
      "| Deal | The choir | The theatre group | The city | Neighbours |
      | --- | --- | --- | --- | --- |
      | walk-away | 5 | 6 | 0 |  |
      | N shared · loft · choir-pays | 7 | 10 | 0 | 4 |
      |   theatre · loft | 5 | 4 | 10 | 0 |
      "
    `);
  });
});
