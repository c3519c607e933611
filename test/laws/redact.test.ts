/** What is written of a negotiation is that negotiation and nothing more, whatever the file that it came from. */
import * as fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { describe, expect, it, test } from 'vitest';
import { decimalsBetween } from '../../src/model/digits.ts';
import type { Negotiation } from '../../src/model/negotiation.ts';
import { redact, redactToJson } from '../../src/redacting/redact.ts';
import { loaded } from '../build.ts';
import { hostileModel } from '../hostile/model.ts';
import { all } from '../hostile/strings.ts';
import { models } from '../page/models.ts';
import { everythingIn } from '../redacting/everything.ts';
import { runs } from '../seed.ts';
import { signs } from './signs.ts';
import { anyTalks, richTalks } from './talks.ts';

/** Everything that a terminal would obey or hide, but for tabs and the ends of lines. */
const unseen = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

/** What has become of a negotiation that was written and read again, from both forms. */
function readAgain(negotiation: Negotiation) {
  const [yaml, json] = [redact(negotiation), redactToJson(negotiation)];
  return {
    fromYaml: everythingIn(loaded(yaml)),
    fromJson: everythingIn(loaded(json)),
    writtenAgain: redact(loaded(yaml)),
    unseen: [yaml, json].some((text) => unseen.test(text)),
  };
}

/** What must have become of it. */
function asItWas(negotiation: Negotiation): ReturnType<typeof readAgain> {
  const everything = everythingIn(negotiation);
  return { fromYaml: everything, fromJson: everything, writtenAgain: redact(negotiation), unseen: false };
}

/** The same model as other people would have written it: in JSON, or in quotes and blocks, with comments and a key of their own. */
function otherwise(text: string): readonly string[] {
  const model: unknown = parse(text, { maxAliasCount: -1 });
  const quoted = stringify(model, { defaultStringType: 'QUOTE_SINGLE', indent: 4 });
  return [JSON.stringify(model), `# What nobody may know\n${quoted}x-hidden: [nobody, too]\n`];
}

describe.each(models)('what is written of $name', ({ text, negotiation }) => {
  it('is the same negotiation', () => {
    expect(readAgain(negotiation)).toEqual(asItWas(negotiation));
  });

  it.each(otherwise(text))('is the same bytes however it was written', (other) => {
    expect(redact(loaded(other))).toBe(redact(negotiation));
  });
});

test('what is written of any talks is the same talks, and the same bytes however they were written', () => {
  fc.assert(
    fc.property(fc.oneof(anyTalks, richTalks), ({ text }) => {
      const negotiation = loaded(text);
      expect(readAgain(negotiation)).toEqual(asItWas(negotiation));
      for (const other of otherwise(text)) expect(redact(loaded(other))).toBe(redact(negotiation));
    }),
    runs(60),
  );
});

test.each(all)('a text of ill will is kept, and harmless where it is written: $name', ({ text }) => {
  const negotiation = loaded(hostileModel(text).model);
  expect(readAgain(negotiation)).toEqual(asItWas(negotiation));
});

/** Texts with all that means something to YAML, in every order. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.constantFrom(...signs, ' ', '  ', '\n\n', '\t', '\r', '\\', 'word', 'x'.repeat(150)), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
);

test('any text is kept in any place', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const negotiation = loaded(hostileModel(text).model);
      expect(readAgain(negotiation)).toEqual(asItWas(negotiation));
    }),
    runs(100),
  );
});

/** Numbers that are large, small, nothing, or have more digits than most. */
const figure = fc.oneof(
  fc.constantFrom(0, 1e20, 1e21, 1e-7, 5e-324, 12_345_678_901_234_567_000, 0.1 + 0.2),
  fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
);

test('any number is kept', () => {
  fc.assert(
    fc.property(fc.tuple(figure, figure, figure, figure, figure), ([one, other, total, least, most]) => {
      const ends = [Math.min(one, other), Math.max(one, other)] as const;
      // What cannot be measured is no range.
      fc.pre(decimalsBetween(...ends) !== null);
      const [from, to] = ends.map((end) => end.toExponential());
      const negotiation = loaded(`stance: 1
title: Numbers
date: 2026-03-01
parties: { one: { name: One, walk-away: ${total.toExponential()} }, two: { name: Two } }
issues: { far: { title: How far, range: { from: ${from}, to: ${to} } } }
positions:
  one:
    far:
      demands: { from: ${from} }
      scores: [{ point: ${to}, score: ${most.toExponential()} }, { point: ${from}, score: ${least.toExponential()} }]
      importance: ${Math.abs(most).toExponential()}
`);
      expect(readAgain(negotiation)).toEqual(asItWas(negotiation));
    }),
    runs(100),
  );
});

test('what looks like something else is kept: ids, titles and labels', () => {
  const model = {
    stance: 1,
    title: '2014',
    date: '2026-03-01',
    parties: { constructor: { name: '1_000' }, null: { name: '~', aliases: ['.inf', 'no'] } },
    issues: {
      true: { title: '1e3', scale: ['no', 'yes', { id: 'id', label: 'false' }, { label: 'note' }, 'null'] },
      near: { title: '.5', range: { from: 0, to: 999.999_999_999_999_9 } },
    },
    positions: {
      constructor: {
        true: { demands: ['no', 'null'], rejects: { point: 'id', because: '1' }, importance: -0 },
        near: { demands: 0.123_456_789_012_345 },
      },
      null: { true: { scores: { null: 1, label: 2, id: 3, yes: 4, no: 5 } } },
    },
  };
  const negotiation = loaded(stringify(model));
  expect(readAgain(negotiation)).toEqual(asItWas(negotiation));
});
