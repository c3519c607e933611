/** The schema of the format tells an editor what the checker tells a reader. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatSchema } from '../../src/describing/format.ts';
import { breachesOf } from '../../src/load/schema/check.ts';
import { isMapping } from '../../src/load/schema/looks.ts';
import { modelFile } from '../../src/load/schema/model.ts';
import { modelKeys } from '../load/schema/keys.ts';
import { root } from '../harness.ts';
import { schemaFaults, soundModels, valueOf } from './models.ts';

/** The fixtures whose form is at fault, and not only what it says. */
const misshapen = readdirSync(join(root, 'test/fixtures')).flatMap((name) => {
  const file = join(root, 'test/fixtures', name, 'model.yaml');
  const value =
    statSync(file, { throwIfNoEntry: false })?.isFile() === true
      ? valueOf(readFileSync(file, 'utf8'))
      : undefined;
  const isAtFault = value !== undefined && value !== null && breachesOf(modelFile, value).length > 0;
  return isAtFault ? [{ name, value }] : [];
});

describe('the schema of the format', () => {
  it.each(soundModels)('takes the model of %s', (_, text) => {
    expect(schemaFaults(valueOf(text))).toEqual([]);
  });

  it('finds fixtures that are at fault in their form', () => {
    expect(misshapen.length).toBeGreaterThan(20);
  });

  it.each(misshapen)('refuses what is at fault in its form: $name', ({ value }) => {
    expect(schemaFaults(value)).not.toEqual([]);
  });

  it('takes keys of the author at the top alone', () => {
    const [[, text = ''] = []] = soundModels;
    expect(schemaFaults(valueOf(`${text}\nx-own: { any: [1, thing] }\n`))).toEqual([]);
    expect(schemaFaults(valueOf(`${text}\nown: 1\n`))).toEqual([' must NOT have additional properties']);
  });

  it('refuses an issue without points', () => {
    const model = (points: string): string => `{ stance: 1, title: Talks, date: 2026-03-01,
      parties: { us: { name: Us } }, issues: { pay: { title: Pay${points} } } }`;
    expect(schemaFaults(valueOf(model(', scale: [a, b]')))).toEqual([]);
    expect(schemaFaults(valueOf(model('')))).toContain('/issues/pay must match a schema in anyOf');
  });

  it('says of every key what it means', () => {
    // What a model by itself must have, is said of keys that are described already.
    const { else: _, ...described } = formatSchema();
    const keys = keysIn(described);
    const known = modelKeys().map(({ path }) => path.at(-1));
    expect(new Set(keys.map(({ key }) => key))).toEqual(new Set(known));
    expect(keys.filter(({ description }) => !/^\S.*[.?:]$/u.test(description)).map(({ key }) => key)).toEqual(
      [],
    );
  });

  it('takes any part of a model where a file says who may know it, and a whole one elsewhere', () => {
    const part =
      'stance: 1\nknown-to: [union]\nparties: { union: { walk-away: 4 } }\nissues: { pay: { question: How much? } }';
    expect(schemaFaults(valueOf(part))).toEqual([]);
    const unsaid = part.replace('known-to: [union]\n', '');
    expect(schemaFaults(valueOf(unsaid)).join('\n')).toMatch(/'title'[^]*'name'/u);
    expect(schemaFaults(valueOf(`${part}\nphaze: second`))).not.toEqual([]);
  });

  it('offers every word that the format has', () => {
    const words = modelKeys().flatMap(({ kind }) => (kind.kind === 'optional' ? kind.item : kind));
    const offered = JSON.stringify(formatSchema());
    const enums = words.flatMap((kind) => (kind.kind === 'words' ? [JSON.stringify(kind.words)] : []));
    expect(enums.length).toBeGreaterThan(5);
    expect(enums.filter((one) => !offered.includes(one))).toEqual([]);
  });
});

interface Described {
  readonly key: string;
  readonly description: string;
}

/** All keys that a schema names, with what it says of each; those that it forbids aside. */
function keysIn(schema: unknown): readonly Described[] {
  if (Array.isArray(schema)) return schema.flatMap(keysIn);
  if (!isMapping(schema)) return [];
  const { properties, ...rest } = schema;
  const named = isMapping(properties) ? Object.entries(properties) : [];
  const own = named.flatMap(([key, held]): readonly Described[] =>
    isMapping(held) ? [{ key, description: `${held['description']}` }, ...keysIn(held)] : [],
  );
  return [...own, ...Object.values(rest).flatMap(keysIn)];
}
