/** YAML that would explode: each gets one fault at its place, and status 2, before it costs anything. */
import { describe, expect, it } from 'vitest';
import { stanceOn } from '../../harness.ts';
import { faultsIn, sound } from '../faults.ts';

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

const exploding: readonly (readonly [what: string, text: string, code: string])[] = [
  [
    'a billion laughs',
    `${sound}laugh0: &laugh0 [ha]\n${lines(9, (i) => `laugh${i + 1}: &laugh${i + 1} [${Array.from({ length: 9 }, () => `*laugh${i}`).join(', ')}]`)}`,
    'too-many-aliases',
  ],
  [
    'thirty doublings',
    `${sound}fold0: &fold0 ha\n${lines(30, (i) => `fold${i + 1}: &fold${i + 1} [*fold${i}, *fold${i}]`)}`,
    'too-many-aliases',
  ],
  [
    'thirty doublings through merge keys',
    `${sound}fold0: &fold0 { a: ha }\n${lines(30, (i) => `fold${i + 1}: &fold${i + 1} { <<: [*fold${i}, *fold${i}] }`)}`,
    'too-many-aliases',
  ],
  ['an alias inside what it stands for', `${sound}notes: &notes [*notes]`, 'too-many-aliases'],
  [
    'an alias merged into what it stands for',
    `${sound}sources: &sources { <<: *sources }`,
    'too-many-aliases',
  ],
  ['five thousand brackets', `${sound}notes: ${'['.repeat(5000)}`, 'too-deep'],
  ['five thousand braces', `${sound}notes: ${'{ a: '.repeat(5000)}`, 'too-deep'],
  ['twenty thousand dashes on a line', '- '.repeat(20_000), 'too-deep'],
  ['twenty thousand question marks on a line', '? '.repeat(20_000), 'too-deep'],
  ['five thousand steps of indentation', lines(5000, (i) => `${' '.repeat(i)}a:`), 'too-deep'],
  ['a hundred thousand documents', '---\n'.repeat(100_000), 'several-documents'],
];

/** Milliseconds of the processor, which others on the machine do not lengthen as they do those of the clock. */
function costOf(text: string): number {
  const before = process.cpuUsage();
  faultsIn(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('a file that would explode', () => {
  it.each(exploding)('is told so in one fault, with status 2: %s', async (_what, text, code) => {
    const { exit, out, err } = await stanceOn(text, ['check', '--json']);
    expect(JSON.parse(out)).toMatchObject({ diagnostics: [{ code, severity: 'error' }] });
    expect({ exit, err }).toEqual({ exit: 2, err: '' });
  });

  it('is not one that nests two hundred levels', () => {
    const nested = (depth: number): string =>
      `${sound}notes: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`;
    expect(faultsIn(nested(200)).map((fault) => fault.code)).toEqual(['wrong-type']);
    expect(faultsIn(nested(201)).map((fault) => fault.code)).toEqual(['too-deep']);
  });

  it.each([
    ['a comma in braces', (i: number) => `  s${i}: { title: A ${i}, and more }`],
    ['keys without values', () => '  - { a, b }'],
    ['a cut text', (i: number) => `  s${i}: { title: A #${i} }`],
    ['a cut text of two lines', (i: number) => `  s${i}: A #${i}\n    B`],
    ['a curly quote', (i: number) => `  s${i}: “A: ${i}”`],
    ['brackets behind a #', (i: number) => (i === 0 ? '- [b #c' : ']')],
    ['quotes within quotes', (i: number) => `  s${i}: "A "${i}" B"`],
    ['quotes within quotes, all on one line', (i: number) => `"A "${i}" B", `],
    ['commas, all on one line', (i: number) => `A, B${i}, `],
    ['numbers, all on one line', () => '1,500,'],
  ])('costs in proportion, where the same trouble stands on and on: %s', (what, line) => {
    const text = (count: number): string =>
      what.endsWith('line')
        ? `${sound}sources:\n  one: { title: [${lines(count, line).replaceAll('\n', '')}] }\n`
        : `${sound}sources:\n${lines(count, line)}\n`;
    const [few, many] = [text(1000), text(4000)];
    expect(faultsIn(few)).not.toEqual([]);
    const before = costOf(few);
    // Four times as much costs four times as much; with the square it would cost sixteen times as much.
    expect(costOf(many)).toBeLessThan(12 * before + 100);
  });

  it('is not one whose aliases are many and small', () => {
    const notes = lines(5000, () => '  - *once');
    expect(faultsIn(`${sound}summary: &once Agreed.\nnotes:\n${notes}`)).toEqual([]);
  });

  it('is not one that is only large', () => {
    const sources = lines(8000, (i) => `  source-${i}: { title: Minutes ${i} }`);
    const summary = lines(100_000, (i) => `  Line ${i}`);
    expect(faultsIn(`${sound}sources:\n${sources}\nsummary: |\n${summary}`)).toEqual([]);
  });
});
