/** A broken model is told of in words that do no harm, whatever stands in the line that is shown. */
import { describe, expect, it } from 'vitest';
import { anyMeasure } from '../../src/formats/measure.ts';
import { shown } from '../formats/gfm.ts';
import { harmIn, uncoloured } from '../formats/harm.ts';
import { readCsv } from '../formats/rfc4180.ts';
import { stanceOn } from '../harness.ts';
import { all } from './strings.ts';

const columns = await anyMeasure();

/** Half letters and nulls cannot stand in a file of text; ends of line would end the line in question. */
const inALine = all
  .map(({ name, text }) => ({ name, text: text.replaceAll(/\p{Cs}|[\0\n]/gu, '') }))
  .filter(({ text }) => text !== '');

/** What a fault can be about, with the text in the line and in the message. */
function broken(text: string): readonly (readonly [fault: string, model: string])[] {
  const quoted = JSON.stringify(text);
  const noId = JSON.stringify(`No id ${text}`);
  const sound = 'stance: 1\ntitle: Talks\ndate: 2026-03-01\nparties: { a: { name: A }, b: { name: B } }\n';
  const issues = 'issues: { pay: { title: Pay, choices: [x, y] } }\n';
  return [
    ['a line that is no YAML', `stance: 1\ntitle: [${text}\n}: "${text}\n`],
    ['an unknown tag', `stance: 1\ntitle: !<${encodeURI(text)}> x # ${text}\n`],
    ['an unknown anchor', `stance: 1\ntitle: *x${text.replaceAll(/[\s,[\]{}]/gu, '')} # ${text}\n`],
    ['an unknown key', `${sound}${issues}${quoted}: ${quoted}\n`],
    ['a word that is no id', `${sound}issues: { ${noId}: { title: x, choices: [${noId}, y] } }\n`],
    ['a wrong type', `${sound}issues: ${quoted}\n`],
    [
      'a word that names two things',
      sound.replace('name: A', `name: ${quoted}`).replace('name: B', `name: ${quoted}`) + issues,
    ],
    [
      'unknown names',
      `${sound}${issues}positions: { ${quoted}: { ${quoted}: x }, a: { pay: ${quoted}, ${quoted}: x } }\n`,
    ],
    [
      'an unknown source',
      `${sound}${issues}positions: { a: { pay: { demands: x, evidence: ${quoted} } } }\n`,
    ],
  ];
}

describe.each(inALine)('a fault in a line that holds $name', ({ text }) => {
  it.each(broken(text))('is told harmlessly where it is %s', async (_, model) => {
    const asked = await stanceOn(model, ['gaps', '--width', '60']);
    expect({ exit: asked.exit, out: asked.out }).toEqual({ exit: 2, out: '' });
    expect(harmIn(asked.err)).toEqual([]);
    expect(Math.max(...asked.err.split('\n').map(columns))).toBeLessThanOrEqual(60);
    const coloured = await stanceOn(model, ['gaps', '--width', '60', '--color', 'always']);
    expect(uncoloured(coloured.err)).toBe(asked.err);
  });

  it('is told harmlessly by check in every format', async () => {
    for (const [, model] of broken(text)) {
      const checked = async (...options: readonly string[]): Promise<string> => {
        const { exit, out, err } = await stanceOn(model, ['check', ...options]);
        expect({ exit, err }).toEqual({ exit: 1, err: '' });
        expect(harmIn(out.replaceAll('\r\n', '\n'))).toEqual([]);
        return out;
      };
      await checked();
      JSON.parse(await checked('--json'));
      const rows = readCsv(await checked('-f', 'csv'));
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7]));
      for (const line of (await checked('-f', 'markdown')).split('\n')) shown(line.replace(/^- /u, ''));
      for (const line of (await checked('-f', 'github')).trimEnd().split('\n'))
        expect(line).toMatch(/^::error file=/u);
    }
  });
});
