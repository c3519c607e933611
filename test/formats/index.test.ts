import { describe, expect, it } from 'vitest';
import type { HeadedReport } from '../../src/blocks/headed.ts';
import { heading } from '../../src/blocks/block.ts';
import type { Envelope } from '../../src/records/answers/envelope.ts';
import { endingsInHelp, formatNamed, formatOfFile, formats, formatsInHelp } from '../../src/formats/index.ts';

const look = { width: 80, colour: false, ascii: false };

const envelope: Envelope = {
  stance: 2,
  command: 'gaps',
  model: null,
  as: null,
  supposed: ['union.pay.demands=2'],
};

/** An answer of which something was supposed. */
const answer: HeadedReport = {
  envelope,
  readAs: null,
  report: {
    data: () => ({ gaps: [] }),
    sheet: () => ({ columns: ['issue'], rows: [['pay']] }),
    blocks: () => [heading(1, 'Gaps')],
    holds: true,
  },
};

async function written(name: keyof typeof formats, of: HeadedReport = answer): Promise<string | null> {
  const written = await formats[name].render(of, look);
  if (written instanceof Uint8Array) throw new TypeError(`${name} is a file`);
  return written === null ? null : [...written].join('');
}

describe('a format', () => {
  it('for people says first what is supposed', async () => {
    const first = 'Supposed, not in the model: union.pay.demands=2.';
    expect(await written('terminal')).toMatch(new RegExp(`^${first}\n\n`, 'u'));
    expect(await written('markdown')).toMatch(/^Supposed, not in the model: union\.pay\.demands=2\.\n\n/u);
  });

  it('for machines has what is supposed beside the answer', async () => {
    expect(JSON.parse((await written('json')) ?? '')).toEqual({ ...answer.envelope, gaps: [] });
  });

  it('for spreadsheets has the table and nothing else, and refuses an answer without one', async () => {
    expect(await written('csv')).toBe('issue\r\npay\r\n');
    expect(await written('csv', { ...answer, report: { ...answer.report, sheet: null } })).toBeNull();
  });

  it('goes by its own name and by no name that objects happen to have', () => {
    expect(formatNamed('csv')).toBe('csv');
    expect(formatNamed('toString')).toBeNull();
  });
});

describe('the name of a file', () => {
  it.each([
    ['gaps.json', 'json', '.json'],
    ['out/GAPS.CSV', 'csv', '.csv'],
    ['C:\\out\\gaps.tsv', 'csv', '.tsv'],
    ['gaps.old.md', 'markdown', '.md'],
    ['pay.SVG', 'svg', '.svg'],
    ['Talks.DOCX', 'docx', '.docx'],
  ])('%s stands for %s by its ending', (path, name, ending) => {
    expect(formatOfFile(path)).toEqual({ name, ending });
  });

  it.each(['gaps', 'gaps.txt', '.json', 'out/.csv', 'out.md/gaps', 'gaps.', ''])(
    '%s stands for none',
    (path) => {
      expect(formatOfFile(path)).toBeNull();
    },
  );
});

it('the help lists the endings that choose a format', () => {
  expect(endingsInHelp()).toBe('.json, .csv, .tsv, .md, .markdown, .html, .htm, .docx, .svg');
});

it('the help lists the formats of every command, then those of one', () => {
  expect(formatsInHelp()).toBe('terminal, json, csv, markdown, html, docx or svg; github too for check');
});
