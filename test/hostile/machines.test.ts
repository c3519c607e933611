/** What a model says reaches scripts and spreadsheets as it was, and does nothing there. */
import { describe, expect, it } from 'vitest';
import { harmIn } from '../formats/harm.ts';
import { isFormula, readCsv } from '../formats/rfc4180.ts';
import { stanceOn } from '../harness.ts';
import { commands, tabled } from './commands.ts';
import { hostileModel } from './model.ts';
import { forSpreadsheets, mixtures } from './strings.ts';

describe.each(mixtures)('a model that holds $name', ({ text }) => {
  const { model, texts } = hostileModel(text);

  it('reaches scripts harmlessly and as it was', async () => {
    const told = new Set<string>();
    for (const command of commands) {
      const { exit, out, err } = await stanceOn(model, [...command, '--json']);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(harmIn(out)).toEqual([]);
      for (const one of stringsOf(JSON.parse(out))) told.add(one);
    }
    // The contract has no sources of events and answers.
    const rest = /^(?:event|answer)(?:at|quote)$/u;
    const lost = [...texts].filter(([, said]) => ![...told].some((one) => one.includes(said)));
    expect(lost.map(([place]) => place).filter((place) => !rest.test(place))).toEqual([]);
  });
});

describe.each([...forSpreadsheets, ...mixtures])('a model that holds $name', ({ text }) => {
  const { model } = hostileModel(text);

  it('reaches spreadsheets without a formula, in rows of one length', async () => {
    for (const command of tabled) {
      const { exit, out, err } = await stanceOn(model, [...command, '-f', 'csv']);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(harmIn(out.replaceAll('\r\n', '\n'))).toEqual([]);
      const rows = readCsv(out);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(rows.flat().filter(isFormula)).toEqual([]);
    }
  });
});

/** All strings of a value, keys aside. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
