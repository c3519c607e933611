/** What an editor would find wrong with a model by its schema, and models to try it on. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { formatSchema } from '../../src/describing/format.ts';
import { isDay } from '../../src/model/day.ts';
import { readYaml } from '../../src/load/yaml/read.ts';
import { pages } from '../docs/page.ts';
import { root } from '../harness.ts';
import { whole } from '../laws/whole.ts';

/** Strict: a schema that says less than it seems to is refused. */
const holds = new Ajv2020({ strict: true, allErrors: true, formats: { date: isDay } }).compile(
  formatSchema(),
);

/** What is wrong with a value by the schema, each with its place. */
export function schemaFaults(value: unknown): readonly string[] {
  if (holds(value)) return [];
  return (holds.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** A text with its name. */
type Named = readonly [name: string, text: string];

/** The models in the folders that keep some, and on the pages of the documentation. */
export const soundModels: readonly Named[] = [
  ...['data', 'test/deals'].flatMap((folder) =>
    readdirSync(join(root, folder))
      // What lies beside a model for some readers is a part of it.
      .filter((name) => /^[^.]+\.yaml$/u.test(name))
      .map((name): Named => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')]),
  ),
  ...pages.flatMap(({ path, text }) =>
    [...text.matchAll(/```yaml\n(?<model>stance: 1\n.*?)```/gsu)].map(({ groups = {} }, place): Named => [
      `${path}, model ${place + 1}`,
      groups['model'] ?? '',
    ]),
  ),
  ['every key of the format', JSON.stringify(whole)],
];

/** The value of a text, or undefined where it is no YAML. */
export function valueOf(text: string): unknown {
  const { value, faults } = readYaml(text);
  return faults.length > 0 ? undefined : value;
}
