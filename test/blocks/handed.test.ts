import { describe, expect, it } from 'vitest';
import { heading, paragraph } from '../../src/blocks/block.ts';
import type { Block } from '../../src/blocks/block.ts';
import { handedOn } from '../../src/blocks/handed.ts';
import { phrase, typed } from '../../src/blocks/text.ts';
import { toMarkdown } from '../../src/formats/markdown.ts';
import { toTerminal } from '../../src/formats/terminal.ts';

const page: readonly Block[] = [
  heading(1, 'Wage round', typed(': stance show')),
  paragraph('12 more issues', typed(': stance compare'), '.'),
  paragraph(typed('To read on: stance gaps')),
  {
    kind: 'entries',
    entries: [
      { label: 'Notes', text: [...phrase('2 notes'), ...typed(': stance report')] },
      { label: 'stance bridge', text: typed('what each point would ask') },
    ],
  },
  { kind: 'table', heads: ['Pay'], rows: [[[[...phrase('6 %'), ...typed(': stance show pay')]]]] },
];

describe('a page that is handed on', () => {
  it('keeps each sentence without what a reader could type, and drops what was nothing else', () => {
    expect([...toMarkdown(page)].join('')).toBe(
      '# Wage round\n\n12 more issues.\n\n- **Notes** 2 notes\n\n| Pay |\n| --- |\n| 6 % |\n',
    );
  });

  it('keeps what stands for a plot without it, too', () => {
    const axis = { label: 'Choir', from: 0, to: 9, ends: ['0', '9'], line: null } as const;
    const rows = [[[[...phrase('9'), ...typed(': stance deals')]]]];
    const table = { kind: 'table', heads: ['Choir'], rows } as const;
    const plot: Block = { kind: 'plot', x: axis, y: axis, spots: [], named: [], table };
    expect([...toMarkdown([plot])].join('')).toBe('| Choir |\n| --- |\n| 9 |\n');
  });

  it('keeps an entry that has a label alone', () => {
    const labels: readonly Block[] = [{ kind: 'entries', entries: [{ label: 'draft', text: [] }] }];
    expect(handedOn(labels)).toEqual(labels);
  });

  it('has in a terminal what to type, where it was written', async () => {
    const drawn = [...(await toTerminal(page, { width: 80, colour: false, ascii: false }))].join('');
    for (const words of [
      '12 more issues: stance compare.',
      'To read on: stance gaps',
      '2 notes: stance report',
    ])
      expect(drawn).toContain(words);
  });
});
