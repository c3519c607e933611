/** The schemas that the package ships: that of the format, and that of the answers, made from the types of the records. */
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import type { Schema } from 'ts-json-schema-generator';
import { formatSchema } from '../src/describing/format.ts';

type Part = Exclude<Schema['definitions'], undefined>[string];
type Parts = Readonly<Record<string, Part>>;

const root = fileURLToPath(new URL('..', import.meta.url));

/** The contract with scripts, as the types of the records have it: no key but those that they know. */
export function contractOfTypes(): Schema {
  return createGenerator({
    path: `${root}src/records/answers/{answers,noanswer}.ts`,
    tsconfig: `${root}tsconfig.json`,
    skipTypeCheck: true,
  }).createSchema('*');
}

/** The schema of all that `--json` prints. A script may meet keys that are new, so it allows them. */
export function answersSchema({ definitions = {} }: Schema): Readonly<Record<string, unknown>> {
  const named = Object.fromEntries(Object.entries(definitions).map(([name, one]) => [nameOf(name), one]));
  const answers = propertiesOf(named['Answers']);
  const commands = Object.keys(answers);
  const whole = commands.map((command): [string, Part] => {
    const meaning = objectOf(named[nameOf(referenceOf(answers[command]))]).description ?? '';
    return [command, { ...objectOf(named[`Answer ${command}`]), description: meaning }];
  });
  const printed: Parts = { ...Object.fromEntries(whole), NoAnswer: named['NoAnswer'] ?? {} };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    description: 'What stance prints with --json: the answer of a command, or why there is none.',
    oneOf: Object.keys(printed).map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: translated(withAllReferred(printed, named)),
  };
}

/** The texts of the files, as they are printed. */
export function schemaFiles(): Readonly<Record<'schema.json' | 'answers.schema.json', string>> {
  return {
    'schema.json': textOf(formatSchema()),
    'answers.schema.json': textOf(answersSchema(contractOfTypes())),
  };
}

function textOf(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** These parts, and all that they refer to. */
function withAllReferred(parts: Parts, named: Parts): Parts {
  const found = new Map(Object.entries(parts));
  for (const [, part] of found)
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/definitions\/([^"]+)"/gu)) {
      const referred = named[nameOf(name)];
      if (referred !== undefined && !found.has(nameOf(name))) found.set(nameOf(name), referred);
    }
  return Object.fromEntries(found);
}

/** From the older draft that the generator writes to 2020-12. */
function translated(parts: Parts): Parts {
  const text = JSON.stringify(parts, (key, value: unknown) =>
    key === 'additionalProperties' && value === false ? undefined : value,
  );
  return JSON.parse(
    text.replaceAll(/"#\/definitions\/([^"]+)"/gu, (_, name: string) => `"#/$defs/${nameOf(name)}"`),
  );
}

/** `Answer<"gaps">` is no name for a reference. */
function nameOf(name: string): string {
  return decodeURIComponent(name.replace('#/definitions/', ''))
    .replaceAll(/[<>"]+/gu, ' ')
    .trim();
}

function objectOf(part: Part | undefined): Exclude<Part, boolean> {
  return typeof part === 'object' ? part : {};
}

function propertiesOf(part: Part | undefined): Parts {
  return objectOf(part).properties ?? {};
}

function referenceOf(part: Part | undefined): string {
  return objectOf(part).$ref ?? '';
}
