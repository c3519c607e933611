/** Whatever is typed for a first model, it is sound, and holds the words that were typed. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidy } from '../../src/importing/names.ts';
import { load } from '../../src/load/load.ts';
import { begin } from '../../src/starting/begin.ts';
import { fold } from '../../src/words/fold.ts';
import { forTerminals } from '../hostile/strings.ts';
import { runs } from '../seed.ts';
import { signs } from './signs.ts';

/** Names in any script, with signs that mean something to YAML, to the command line and to terminals. */
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
    fc.constantFrom('others', 'point', 'above', 'yes', 'x'.repeat(10_000), `Київ ${'京'.repeat(3000)}`),
    fc.constantFrom(...forTerminals.map(({ text }) => text)),
  )
  .map(tidy)
  .filter((one) => one !== '');
const names = (least: number): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(name, { minLength: least, maxLength: 4, selector: fold });

const points = fc.oneof(
  fc.record({ sign: fc.constantFrom('<', '|'), names: names(2) }),
  fc.record({
    from: fc.integer({ min: -1000, max: 0 }),
    to: fc.integer({ min: 1, max: 1000 }),
    decimals: fc.nat(9),
    unit: name,
  }),
);
type Points = typeof points extends fc.Arbitrary<infer Kind> ? Kind : never;

function quoted(one: string): string {
  return `"${one.replaceAll('"', '""')}"`;
}

function typed(form: Points): string {
  if ('sign' in form) return form.names.map(quoted).join(` ${form.sign} `);
  const { from, to, decimals, unit } = form;
  const [least, most] = [from, to].map((end) => (end / 10 ** decimals).toFixed(decimals));
  return `${least}..${most} ${quoted(unit)}`;
}

const talks = fc
  .record({
    title: name,
    parties: names(2),
    issues: fc.array(fc.record({ title: name, points }), { minLength: 1, maxLength: 4 }),
  })
  .filter(({ parties, issues }) => {
    const all = [...parties, ...issues.map(({ title }) => title)].map(fold);
    return new Set(all).size === all.length;
  });

test('a first model is sound, and has each title, name and label as it was typed', async () => {
  await fc.assert(
    fc.asyncProperty(talks, async ({ title, parties, issues }) => {
      const begun = await begin(
        {
          title,
          parties: parties.map(quoted).join(', '),
          issues: issues.map((issue) => `${quoted(issue.title)}: ${typed(issue.points)}`).join(', '),
        },
        '2026-03-01',
      );
      if (!begun.ok) throw new Error(begun.message);
      const loaded = load(begun.text, { file: 'first.yaml', warn: true });
      if (!loaded.ok) throw new Error(loaded.faults.map(({ message }) => message).join('\n'));
      const { negotiation } = loaded;
      expect(negotiation.title).toBe(title);
      expect(negotiation.parties.map((party) => party.name)).toEqual(parties);
      expect(negotiation.issues.map((issue) => issue.title)).toEqual(issues.map((issue) => issue.title));
      issues.forEach(({ points: form }, at) => {
        const issue = negotiation.issues[at];
        if ('sign' in form) expect(issue).toMatchObject({ points: form.names.map((label) => ({ label })) });
        else expect(issue).toMatchObject({ unit: form.unit });
      });
      expect(loaded.warnings.filter(({ code }) => code !== 'two-points')).toEqual([]);
    }),
    runs(300),
  );
});
