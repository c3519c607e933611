/** A model is the same whichever pass reads it: the quick one leaves to the other all that it would read otherwise. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/load/load.ts';
import { quickValue } from '../../src/load/yaml/quick.ts';
import { readYaml } from '../../src/load/yaml/read.ts';
import { root } from '../harness.ts';
import { runs } from '../seed.ts';
import { whole } from './whole.ts';

/** Each form that a value can have in YAML, in few lines. */
const forms = `# Who wants what
stance: 1
title: "Night \\"shifts\\" \\u2014 and
  more"
summary: |
  First line
    indented

  last: line # no comment
notes:
- It's a note, with a comma
- 'It''s one more'
- >-
  folded
  text

  end
-   text: 'of - two'   # a comment
    basis: stated
date: 2026-03-01
parties: { union: { name: Union, aliases: [The union, "U, S"] }, employer: {name: 'Employer'} }
issues:
  pay:
    title: Pay of 12:30 – and later
    range: { from: -1.5, to: 100, unit: per cent }
  shifts: { title: Night shifts,
    scale: [abolished, voluntary,
      rotating] }
positions:
  union:
    pay: { demands: { from: 3, to: 4.25 }, rejects: { below: 2 }, importance: 3 }
    shifts:
      demands: voluntary
      rejects:
        rotating: It was tried.
        abolished:
          because: >
            Nobody
            would come
  employer:
    pay:
      demands: [-1, 0, 2.50]
    shifts: rotating
`;

const fixtures = 'test/fixtures';
const faulty = readdirSync(join(root, fixtures))
  .map((name) => join(root, fixtures, name, 'model.yaml'))
  .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
  .map((path) => readFileSync(path, 'utf8'))
  .filter((text) => text.length < 4000);
const sound = [forms, forms.replaceAll('\n', '\r\n'), JSON.stringify(whole), JSON.stringify(whole, null, 2)];
const anyWritten = fc.oneof(fc.constantFrom(...sound), fc.constantFrom(...faulty));

/** What YAML gives a meaning to somewhere, and what looks like it; parted by a sign that is none of them. */
const bits = [
  '| |  |\n|\n\n|\r\n|\r|\t|\n  |\n- |- |-|: |:|, |,|? |[|]|{|}|[]|{}',
  '|\'|\'\'|"|""|\\|\\n"|#| #| # x\n|\n# x\n|&a |*a|!t |!!str |!|%|\n%YAML 1.1\n|\n---\n|---|\n...\n',
  '|@|`|>|>-\n|~|null|Null|true|True|yes|no|on|0|-0|1|01|1.|.5|+1|1e3|0x1F|0o17|.inf|-.INF|.nan|1_000',
  '|12345678901234567890|1,500|2026-03-01|12:30|<<: |__proto__: 1\n|stance: 1\n|null: x\n|3: x\n|"": x\n',
  '|x-y: 1\n|\u00a0|\u2028|\u0085|\ufeff|\0|\u0007|–|– |• |：|“|水|😀|\ud83d|é',
].flatMap((line) => [...line.split('|'), '|', '|\n', '|+\n', '|2\n']);

/** One change at a place that is given as a share of the text. */
const anyChange = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.constantFrom(0, 0, 0, 1, 1, 2, 5, 40),
  bit: fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'grapheme', maxLength: 3 })),
  isTwice: fc.boolean(),
});

const anyText = fc
  .record({ text: anyWritten, changes: fc.array(anyChange, { maxLength: 3 }) })
  .map(({ text, changes }) =>
    changes.reduce((written, { at, cut, bit, isTwice }) => {
      const place = Math.floor(at * written.length);
      const taken = isTwice ? written.slice(place, place + cut) : '';
      return written.slice(0, place) + bit + taken + written.slice(place + (isTwice ? 0 : cut));
    }, text),
  );

describe('what the quick pass reads of a text', () => {
  it.each(sound)('is all that is usual: %#', (text) => {
    expect(quickValue(text)).not.toBeNull();
  });

  it('is what the other reads, without a fault', () => {
    let read = 0;
    let tried = 0;
    const often = runs(5000);
    fc.assert(
      fc.property(anyText, (text) => {
        tried += 1;
        // Loading takes them off before either pass.
        const value = quickValue(text.replaceAll(/\r(?!\n)/gu, '\n'));
        if (value === null) return;
        read += 1;
        const slow = readYaml(text.replaceAll(/\r(?!\n)/gu, '\n'));
        expect(slow.faults).toEqual([]);
        expect(value).toStrictEqual(slow.value);
      }),
      often,
    );
    expect(tried).toBe(often.numRuns);
    expect(read).toBeGreaterThan(tried / 5);
  });

  it('gives the same model or the same faults, at the same places', () => {
    let wrong = 0;
    fc.assert(
      fc.property(anyText, (drawn) => {
        const text = `${drawn}\n`;
        if (quickValue(text) === null) return;
        // A tab is nothing that the quick pass reads, and in a comment it changes nothing for the other.
        const other = load(`${text}#\t\n`);
        const found = load(text);
        if (!found.ok) wrong += 1;
        expect(found).toStrictEqual(other);
      }),
      runs(500),
    );
    expect(wrong).toBeGreaterThan(20);
  });
});
