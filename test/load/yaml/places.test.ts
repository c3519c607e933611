/** Where a fault is shown: ┆ stands in the text before the character that the caret points at. */
import { describe, expect, it } from 'vitest';
import { faultsIn } from '../faults.ts';

const cursor = '┆';

/** The text without its cursor, and the place where that stood. */
function marked(text: string): { readonly text: string; readonly place: string } {
  const before = text.slice(0, text.indexOf(cursor));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return { text: text.replace(cursor, ''), place: `${line}:${column}` };
}

const begin = 'stance: 1\ntitle: Water sharing\ndate: 2026-04-02\n';
const parties = 'parties:\n  upstream: { name: Upstream }\n  downstream: { name: Downstream }\n';
const issues = `issues:
  flow: { title: Summer flow, range: { from: 0, to: 500 } }
  dam: { title: The dam, scale: [no-dam, low-dam, high-dam] }
`;
const model = `${begin}${parties}${issues}`;

const places: readonly (readonly [what: string, code: string, text: string])[] = [
  ['a wrong value, at the value', 'wrong-type', model.replace('title: Water', 'title: ┆{} #')],
  ['a wrong value in a list, at the value', 'wrong-type', `${model}notes: [One., ┆2]`],
  ['an empty entry of a list, behind its dash', 'wrong-type', `${model}notes:\n  - One.\n  -┆\n`],
  [
    'an empty value, at its key',
    'wrong-type',
    model.replace('  upstream: { name: Upstream }', '  ┆upstream:'),
  ],
  ['an unknown key, at the key', 'unknown-key', `${model}┆colour: blue`],
  [
    'a key in brackets, at the key',
    'unknown-key',
    model.replace('title: The dam', 'title: The dam, ┆high: yes'),
  ],
  ['a key that is given twice, at the second', 'duplicate-key', `${model}┆date: 2026-04-03`],
  [
    'a key that the file lacks, at its first key',
    'missing-key',
    model.replace('stance: 1\ntitle: Water sharing', '┆stance: 1'),
  ],
  [
    'a key that a party lacks, at the party',
    'missing-key',
    model.replace('upstream: { name: Upstream }', '┆upstream: {}'),
  ],
  [
    'a key that an issue lacks, at the issue',
    'missing-key',
    model.replace('dam: { title: The dam,', '┆dam: {'),
  ],
  ['a key that a range lacks, at the range', 'missing-key', model.replace('range: { from: 0,', '┆range: {')],
  [
    'a key that an entry of a list lacks, at the entry',
    'missing-key',
    `${model}positions: { upstream: { dam: { concedes: [low-dam, ┆{ for: Power }] } } }`,
  ],
  ['an id that is none, at the id', 'bad-id', model.replace('  upstream', '  ┆Upstream')],
  ['a point that is no id, at the point', 'bad-id', model.replace('low-dam,', '┆Low dam,')],
  ['a point with a label, at its id', 'bad-id', model.replace('low-dam,', '┆Low dam: Forty metres,')],
  ['a point listed twice, at the second', 'duplicate-point', model.replace('high-dam', '{ id: ┆low-dam }')],
  ['a tag, at the tag', 'unknown-tag', model.replace('title: Water', 'title: ┆!draft Water')],
  ['an alias of nothing, at the alias', 'unknown-anchor', `${model}summary: ┆*said`],
  [
    'an unknown party that holds positions, at its key',
    'unknown-party',
    `${model}positions: { ┆lowlands: { dam: no-dam } }`,
  ],
  [
    'an unknown member of a bloc, at the member',
    'unknown-party',
    `${model}blocs: { basin: { name: Basin, members: [upstream, ┆lowlands] } }`,
  ],
  ['an unknown issue, at its key', 'unknown-issue', `${model}positions: { upstream: { ┆fishing: banned } }`],
  [
    'an unknown point that is demanded, at the point',
    'unknown-point',
    `${model}positions: { upstream: { dam: ┆mid-dam } }`,
  ],
  [
    'an unknown point in a list, at the point',
    'unknown-point',
    `${model}positions: { upstream: { dam: [low-dam, ┆mid-dam] } }`,
  ],
  [
    'an unknown point in the long form, at the point',
    'unknown-point',
    `${model}positions: { upstream: { dam: { concedes: { for: Power, point: ┆mid-dam } } } }`,
  ],
  [
    'an unknown point in the short form of a rejection, at its key',
    'unknown-point',
    `${model}positions: { upstream: { dam: { rejects: { ┆mid-dam: Dear. } } } }`,
  ],
  [
    'an unknown point in the long form of a rejection, at the point',
    'unknown-point',
    `${model}positions: { upstream: { dam: { rejects: { because: Dear., point: ┆mid-dam } } } }`,
  ],
  [
    'a need for an unknown point, at the point',
    'unknown-point',
    `${model}positions: { upstream: { flow: { concedes: { point: 9, for: { text: A dam, needs: { dam: ┆mid-dam } } } } } }`,
  ],
  [
    'a number outside the range, at the number',
    'outside-range',
    `${model}positions: { upstream: { flow: { demands: { from: 100, to: ┆900 } } } }`,
  ],
  [
    'an interval the wrong way round, at the interval',
    'bad-range',
    `${model}positions: { upstream: { flow: { demands: ┆{ from: 9, to: 3 } } } }`,
  ],
  [
    'an unknown source, at its id',
    'unknown-source',
    `${model}notes: { text: One., evidence: [{ at: page 2, source: ┆memo }] }`,
  ],
  [
    'a word that two things share, at the later of the two',
    'shared-word',
    `${begin}${issues}${parties.replace('Upstream', '┆DAM')}`,
  ],
  [
    'an issue of two kinds, at the later of the two',
    'bad-points',
    model.replace('scale:', 'range: { from: 0, to: 1 }, ┆scale:'),
  ],
  [
    'a contradiction, at the rejection where that comes later',
    'contradiction',
    `${model}positions: { upstream: { dam: { demands: low-dam, rejects: { ┆low-dam: Dear. } } } }`,
  ],
  [
    'a contradiction, at the demand where that comes later',
    'contradiction',
    `${model}positions: { upstream: { dam: { rejects: { low-dam: Dear. }, demands: ┆low-dam } } }`,
  ],
  [
    'a contradiction with the way to a concession, at the concession',
    'contradiction',
    `${model}positions: { upstream: { dam: { rejects: low-dam, demands: no-dam, concedes: ┆high-dam } } }`,
  ],
  [
    'a position that says nothing, at its issue',
    'empty-position',
    `${model}positions: { upstream: { ┆dam: { importance: 3 } } }`,
  ],
  [
    'two blocs that differ, at the later position, whichever bloc comes first',
    'bloc-clash',
    `${model}blocs:
  basin: { name: Basin, members: [upstream, downstream] }
  plains: { name: Plains, members: [downstream, upstream] }
positions:
  plains: { flow: 100 }
  basin: { ┆flow: 200 }
  upstream: { flow: 150 }`,
  ],
  [
    'a quote that is never closed, where it is opened',
    'yaml-syntax',
    model.replace('title: Water', 'title: ┆"Water'),
  ],
  ['a bracket that is never closed, where it is opened', 'yaml-syntax', `${model}notes: ┆[One., Two.\n`],
  ['a second document, where it begins', 'several-documents', `${model}┆---\n${model}`],
  ['a fault behind wide signs and tabs, at its column', 'wrong-type', `${model}notes: ["水の分配 😀",\t┆2]`],
  [
    'an alias that is wrong where it stands, at the alias',
    'unknown-point',
    `${model}positions: { upstream: { flow: &much 300, dam: ┆*much } }`,
  ],
  [
    'a fault in what an alias stands for, where it is written',
    'unknown-point',
    `${model}positions: { upstream: &same { dam: ┆mid-dam }, downstream: *same }`,
  ],
];

describe('a fault is placed', () => {
  it.each(places)('for %s', (_what, code, text) => {
    const { text: plain, place } = marked(text);
    expect(faultsIn(plain).map((fault) => `${fault.line}:${fault.column} ${fault.code}`)).toEqual([
      `${place} ${code}`,
    ]);
  });

  it('with its line as an excerpt, whatever ends the line', () => {
    for (const end of ['\n', '\r\n']) {
      const text = `${model}colour: blue\nphase: first round\n`.replaceAll('\n', end);
      expect(faultsIn(text)).toMatchObject([{ line: 10, column: 1, excerpt: 'colour: blue' }]);
    }
  });
});
