/** Pages of all blocks with texts of any kind, for the laws of the formats. */
import fc from 'fast-check';
import { heading } from '../../src/blocks/block.ts';
import { line, mark, phrase, prose } from '../../src/blocks/text.ts';
import { steps } from '../../src/blocks/drawing.ts';
import type { Block, MatrixCell, Picture } from '../../src/blocks/block.ts';
import type { Cell, Table } from '../../src/blocks/table.ts';
import type { Bars, Plot } from '../../src/blocks/drawing.ts';
import type { Mark, Tone } from '../../src/blocks/text.ts';

const tones: readonly Tone[] = ['plain', 'strong', 'muted', 'good', 'fair', 'poor', 'bad'];
export const marks: readonly Mark[] = [
  'demands',
  'accepts',
  'terms',
  'rejects',
  'redline',
  'silent',
  'unstated',
  'zone',
];

/** A table of these texts, now and then with a mark before one, as views write them. */
export function tableOf(text: fc.Arbitrary<string>, most = 5): fc.Arbitrary<Table> {
  const cell: fc.Arbitrary<Cell> = fc.array(
    fc
      .tuple(
        text,
        fc.constantFrom(...tones),
        fc.option(fc.constantFrom(...marks)),
        fc.constantFrom(phrase, prose),
      )
      .map(([said, tone, sign, written]) =>
        sign === null ? written(said, tone) : line(mark(sign), phrase(` ${said}`, tone)),
      ),
    { maxLength: 3 },
  );
  return fc.integer({ min: 1, max: most }).chain((columns) =>
    fc.record(
      {
        kind: fc.constant('table' as const),
        heads: fc.array(text, { minLength: columns, maxLength: columns }),
        rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 5 }),
        isDense: fc.constant(true as const),
      },
      { requiredKeys: ['kind', 'heads', 'rows'] },
    ),
  );
}

/** A plane whose numbers are of any size, with these texts. */
function plotOf(text: fc.Arbitrary<string>): fc.Arbitrary<Plot> {
  const tone = fc.constantFrom(...tones);
  const total = fc.double({ noNaN: true, noDefaultInfinity: true });
  const axis = fc
    .record({
      label: text,
      range: fc.tuple(total, total),
      ends: fc.tuple(text, text),
      line: fc.option(fc.record({ at: total, text })),
    })
    .map(({ range, ...axisOf }) => ({ ...axisOf, from: Math.min(...range), to: Math.max(...range) }));
  return fc.record({
    kind: fc.constant('plot' as const),
    x: axis,
    y: axis,
    spots: fc.array(
      fc.record({
        sign: fc.constantFrom('·' as const, '●' as const),
        tone,
        text,
        at: fc.array(fc.record({ x: total, y: total }), { maxLength: 5 }),
      }),
      { maxLength: 2 },
    ),
    named: fc.array(fc.record({ letter: fc.constantFrom('N', 'K', '1'), tone, text, x: total, y: total }), {
      maxLength: 3,
    }),
    table: tableOf(text),
  });
}

/** Bars with these texts, each with a number that is short or is not. */
function barsOf(text: fc.Arbitrary<string>): fc.Arbitrary<Bars> {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const figure = fc.oneof(fc.nat().map(String), text);
  return fc.integer({ min: 1, max: 6 }).chain((parties) =>
    fc.record({
      kind: fc.constant('bars' as const),
      corner: text,
      columns: fc.array(fc.record({ head: text, line: fc.option(fc.record({ share, text: figure })) }), {
        minLength: parties,
        maxLength: parties,
      }),
      rows: fc.array(
        fc.record({
          label: text,
          bars: fc.array(fc.record({ share, text: figure }), { minLength: parties, maxLength: parties }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      words: fc.record({ bar: text, line: text }),
    }),
  );
}

/** What happened on days of many years, or of few. */
function lanesOf(text: fc.Arbitrary<string>): fc.Arbitrary<Picture> {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const step = fc.record({ day, step: fc.constantFrom(...steps), count: fc.integer({ min: 1, max: 40 }) });
  const row = fc.record({
    label: text,
    steps: fc
      .array(step, { minLength: 1, maxLength: 12 })
      .map((all) => all.toSorted((a, b) => (a.day < b.day ? -1 : 1))),
  });
  return fc
    .array(row, { minLength: 1, maxLength: 4 })
    .map((rows) => ({ kind: 'picture', of: { kind: 'lanes', rows } }));
}

/** A value of a matrix, and how strong it is. */
function cellOf(text: fc.Arbitrary<string>): fc.Arbitrary<MatrixCell> {
  return fc.record({ text, share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) });
}

/** Any block with these texts. */
export function blockOf(text: fc.Arbitrary<string>): fc.Arbitrary<Block> {
  const writing = fc.constantFrom(phrase, prose);
  const said = fc
    .tuple(text, fc.constantFrom(...tones), writing)
    .map(([one, tone, written]) => written(one, tone));
  const few = fc.integer({ min: 1, max: 6 });
  return fc.oneof(
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      text: said,
    }),
    fc.record({ kind: fc.constant('paragraph' as const), text: said }),
    fc.record({
      kind: fc.constant('entries' as const),
      entries: fc.array(fc.record({ label: text, text: said }), { maxLength: 3 }),
    }),
    tableOf(text),
    few.chain((points) =>
      fc.record(
        {
          kind: fc.constant('grid' as const),
          corner: fc.constant(''),
          heads: fc.array(text, { minLength: points, maxLength: points }),
          rows: fc.array(
            fc.record({
              label: text,
              marks: fc.array(fc.constantFrom(...marks), { minLength: points, maxLength: points }),
            }),
            { minLength: 1, maxLength: 4 },
          ),
          isOrdered: fc.constant(true as const),
        },
        { requiredKeys: ['kind', 'corner', 'heads', 'rows'] },
      ),
    ),
    fc.record({
      kind: fc.constant('ruler' as const),
      from: fc.constant(0),
      to: fc.constant(10),
      ends: fc.tuple(text, text),
      ticks: fc
        .array(text, { maxLength: 2 })
        .map((texts) => texts.map((one, i) => ({ at: 3 + i, text: one }))),
      rows: fc.array(
        fc.record({
          label: text,
          stretches: fc.constant([
            { mark: 'demands' as const, points: [{ from: 0, to: 4, fromOpen: false, toOpen: true }] },
          ]),
          words: text,
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    few.chain((things) =>
      fc.record({
        kind: fc.constant('matrix' as const),
        labels: fc.array(text, { minLength: things, maxLength: things }),
        cells: fc.array(fc.array(cellOf(text), { minLength: things, maxLength: things }), {
          minLength: things,
          maxLength: things,
        }),
      }),
    ),
    few.chain((parties) =>
      fc.record({
        kind: fc.constant('roll' as const),
        words: fc.tuple(tableOf(text)),
        names: fc.array(text, { minLength: parties, maxLength: parties }),
        parts: fc.array(
          fc.record({
            heading: said.map((one) => heading(3, one)),
            rows: fc.array(
              fc.record({
                label: text,
                marks: fc.array(fc.constantFrom(...marks), { minLength: parties, maxLength: parties }),
              }),
              { minLength: 1, maxLength: 3 },
            ),
          }),
          { minLength: 1, maxLength: 2 },
        ),
      }),
    ),
    plotOf(text),
    barsOf(text),
    lanesOf(text),
    // Listings hold our own examples, never a text from a model.
    fc.constant({ kind: 'listing' as const, language: 'yaml' as const, text: 'title: Pay' }),
    fc.record({ kind: fc.constant('ruled' as const), label: text, lines: few }),
    fc.record({ kind: fc.constant('legend' as const), marks: fc.subarray([...marks], { minLength: 1 }) }),
    fc
      .tuple(text, text, text, text, fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 60 }))
      .map(([message, hint, file, excerpt, atLine, column]): Block => ({
        kind: 'excerpt',
        diagnostic: {
          code: 'unknown-key',
          severity: 'error',
          message,
          hint,
          file,
          line: atLine,
          column: Math.min(column, excerpt.length + 1),
          excerpt: excerpt.replaceAll('\n', ' '),
        },
      })),
  );
}
