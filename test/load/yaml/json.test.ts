/** JSON is YAML, and so a model. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { modelText } from '../../build.ts';
import { stanceOn } from '../../harness.ts';
import { faultsIn } from '../faults.ts';

describe('JSON', () => {
  const text = modelText({
    positions: { union: { shifts: { demands: 'abolished', rejects: { mandatory: 'Health – “first” 😀' } } } },
    rest: { summary: 'First line.\nSecond line / and a \\ sign.' },
  });
  const value: unknown = parse(text);

  it.each([
    ['on one line', JSON.stringify(value)],
    ['indented by spaces', JSON.stringify(value, null, 2)],
    ['indented by tabs', JSON.stringify(value, null, '\t')],
    [
      'with escapes',
      JSON.stringify(value)
        .replaceAll(/[^ -~]/gu, (sign) =>
          sign
            .split('')
            .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
            .join(''),
        )
        .replaceAll('/', '\\/'),
    ],
  ])('is a model, %s', async (_how, json) => {
    const yaml = await stanceOn(text, ['show', '--json']);
    expect(await stanceOn(json, ['show', '--json'])).toEqual(yaml);
    expect(yaml).toMatchObject({ exit: 0, err: '' });
  });

  it('is told its faults like any other model', () => {
    const json = JSON.stringify(
      { stance: 1, title: 'Wage round', date: '2026-03-01', parties: {}, issues: {}, colour: 'blue' },
      null,
      2,
    );
    expect(faultsIn(json)).toMatchObject([{ line: 7, column: 3, code: 'unknown-key' }]);
  });
});
