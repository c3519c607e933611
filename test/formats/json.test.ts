import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/formats/json.ts';
import { recordOf } from '../../src/blocks/headed.ts';
import type { Envelope } from '../../src/records/answers/envelope.ts';
import { harmIn } from './harm.ts';
import { anyText } from './scripts.ts';

const model = { title: 'Wage round', file: 'stance.yaml', date: '2026-03-01' };
const envelope: Envelope = { stance: 2, command: 'gaps', model, as: null };
const silent = { sheet: null, blocks: () => [], holds: true };
const json = (data: Readonly<Record<string, unknown>>, around: Envelope = envelope): string =>
  [...toJson(recordOf({ envelope: around, readAs: null, report: { ...silent, data: () => data } }))].join('');

describe('an answer in JSON', () => {
  it('stands behind its envelope, a record a line', () => {
    expect(json({ parties: ['union'], gaps: [{ issue: 'pay' }, { issue: 'term' }], empty: [] }))
      .toMatchInlineSnapshot(`
        "{
          "stance": 2,
          "command": "gaps",
          "model": {"title":"Wage round","file":"stance.yaml","date":"2026-03-01"},
          "as": null,
          "parties": ["union"],
          "gaps": [
            {"issue":"pay"},
            {"issue":"term"}
          ],
          "empty": []
        }
        "
      `);
  });

  it('has no model where it is about files', () => {
    expect(
      JSON.parse(json({ files: ['a.yaml'] }, { stance: 2, command: 'check', model: null, as: null })),
    ).toEqual({
      stance: 2,
      command: 'check',
      model: null,
      as: null,
      files: ['a.yaml'],
    });
  });

  it('keeps the order of its keys', () => {
    expect(Object.keys(JSON.parse(json({ b: 1, a: 2 })) as object)).toEqual([
      'stance',
      'command',
      'model',
      'as',
      'b',
      'a',
    ]);
  });

  it('parses back to the same values, and holds no harm', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        anyText,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('record'),
      ),
      list: fc.array(tie('any'), { maxLength: 3 }),
      record: fc.dictionary(fc.constantFrom('point', 'because', 'at', 'for'), tie('any'), {
        noNullPrototype: true,
      }),
    })).any;
    fc.assert(
      fc.property(value, anyText, (data, title) => {
        const text = json({ data }, { ...envelope, model: { ...model, title } });
        expect(harmIn(text)).toEqual([]);
        expect(JSON.parse(text)).toEqual({ ...envelope, model: { ...model, title }, data });
      }),
    );
  });
});
