import { describe, expect, it } from 'vitest';
import { toTerminal } from '../../src/formats/terminal.ts';
import { beyond, span } from '../../src/model/points.ts';
import type { Ruler } from '../../src/blocks/block.ts';

async function drawn(ruler: Ruler, width: number, ascii = false): Promise<string> {
  return [...(await toTerminal([ruler], { width, colour: false, ascii }))].join('');
}

const pay: Ruler = {
  kind: 'ruler',
  from: 0,
  to: 10,
  ends: ['0 %', '10 %'],
  ticks: [2, 3, 4, 6, 7].map((at) => ({ at, text: `${at} %` })),
  rows: [
    {
      label: 'Union',
      stretches: [
        { mark: 'demands', points: [span(6, 7)] },
        { mark: 'accepts', points: [{ from: 4, to: 6, fromOpen: false, toOpen: true }] },
        { mark: 'rejects', points: [beyond(3, 'below')] },
      ],
      words: 'demands 6 to 7 %; rejects below 3 %',
    },
    { label: 'Tramways', stretches: [{ mark: 'demands', points: [span(2)] }], words: 'demands 2 %' },
  ],
};

describe('a ruler', () => {
  it('draws the stretches of each party to scale', async () => {
    expect(await drawn(pay, 50)).toMatchInlineSnapshot(`
      "          0 %                                 10 %
      Union     ✕✕✕✕✕✕✕✕✕✕✕✕···○○○○○○○○●●●●●············
      Tramways  ·······●································

      ● demands, ○ accepts, ✕ rejects,
      · nothing said of it
      "
    `);
  });

  it('shows a single number, however long the range', async () => {
    const [, row] = pay.rows;
    const narrow: Ruler = { ...pay, to: 1_000_000, rows: row === undefined ? [] : [row] };
    expect(await drawn(narrow, 50)).toContain('●');
  });

  it('shows no more of a long ruler than an eye takes in', async () => {
    const [first = ''] = (await drawn(pay, 300)).split('\n');
    expect(first).toHaveLength('Tramways'.length + 2 + 72);
  });

  it('writes letters where signs do not show', async () => {
    expect(await drawn(pay, 50, true)).toMatch(/Tramways {2}\.+D\.+\n/u);
  });

  it('lets a long name go on below, so that the ruler keeps its length', async () => {
    const rows = pay.rows.map((row) => ({ ...row, label: `The ${row.label} of the Free City of Larkmoor` }));
    expect(await drawn({ ...pay, rows }, 50)).toMatchInlineSnapshot(`
      "                  0 %                         10 %
      The Union of the  ✕✕✕✕✕✕✕✕✕✕··○○○○○○○●●●●·········
      Free City of
      Larkmoor
      The Tramways of   ······●·························
      the Free City of
      Larkmoor

      ● demands, ○ accepts, ✕ rejects,
      · nothing said of it
      "
    `);
  });

  it('sets its ends one below the other where they do not fit on a line', async () => {
    const ends = ['0 soldiers under arms', '1,000,000 soldiers'] as const;
    expect(await drawn({ ...pay, ends }, 40)).toMatchInlineSnapshot(`
      "          0 soldiers under arms
                            1,000,000 soldiers
      Union     ✕✕✕✕✕✕✕✕✕··○○○○○○●●●●·········
      Tramways  ·····●························

      ● demands, ○ accepts, ✕ rejects,
      · nothing said of it
      "
    `);
  });

  it('is told in words where not even that is enough', async () => {
    const ends = ['0', '1,000,000 soldiers under arms in times of peace'] as const;
    expect(await drawn({ ...pay, ends }, 40)).toMatchInlineSnapshot(`
      "Union: demands 6 to 7 %; rejects below
        3 %
      Tramways: demands 2 %
      "
    `);
  });
});
