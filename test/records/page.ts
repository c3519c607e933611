/** Writes the contract as a page of the docs: a table for each answer and each record, from the schema of their types. */
import { format } from 'prettier';
import type { Schema } from 'ts-json-schema-generator';

type Definition = Extract<NonNullable<Schema['definitions']>[string], object>;

/** Who and what stands first in a record, and what it rests on last. */
const first = ['party', 'issue', 'point'];
const last = ['because', 'basis', 'evidence'];

const introduction = `# The JSON contract

<!-- Written from the types in src/records by \`npx vitest run test/records -u\`: change them, not this page. -->

\`--json\` gives every answer as one object. Ids stand in the place of things, absent values are null, and
lists stand in the order that is printed. Figures are rounded to 12 decimals. Before the keys of the answer
stand those of the [envelope](#the-envelope). The records of a list stand on a line each:

\`\`\`console
$ npx stance alignment moscow washington --json
{
  "stance": 2,
  "command": "alignment",
  "model": {"title":"Moscow and Washington on Ukraine","file":"data/moscow-washington.yaml","date":"2025-12-04"},
  "as": null,
  "pairs": [
    {"a":"moscow","b":"washington","issues":3,"aligned":0,"compatible":0,"issuesAlike":0,"issuesWeighed":3,"closeness":0,"weighedBy":null,"basis":"inferred"}
  ],
  "nearest": [
    {"party":"moscow","partners":[],"closeness":null},
    {"party":"washington","partners":[],"closeness":null}
  ],
  "farthest": [
    {"party":"moscow","partners":["washington"],"closeness":0},
    {"party":"washington","partners":["moscow"],"closeness":0}
  ],
  "blocs": []
}
\`\`\`

The number behind \`stance\` is that of the contract. It changes when a key changes its meaning or goes; a new
key changes nothing, so let a script pass over those that it does not know. The same records are typed in
the library, under the names below. \`stance schema --answers\` prints all of this page as a JSON Schema (2020-12),
with which a script can check what it reads; it allows keys that are new.

## The envelope
`;

const noAnswer = `It stands on stdout wherever \`--json\` or \`-f json\` is among the arguments, even where they cannot be read;
stderr says the same in words, and \`-o\` writes nothing:

\`\`\`console
$ npx stance gaps onion company --json -m data/wage-round.yaml
{
  "stance": 2,
  "command": "gaps",
  "model": null,
  "as": null,
  "error": {"code":"usage","message":"Unknown party \\"onion\\"","hint":"Did you mean \\"union\\"?","diagnostics":[]}
}
\`\`\`

What \`check\` finds in faulty files, and a condition that does not hold (exit status 1), are answers as usual.`;

/** The whole page, laid out as the formatter of the project would. */
export function contractPage(contract: Schema, commands: readonly string[]): Promise<string> {
  const envelope = `| key | value | meaning |
| --- | --- | --- |
| \`stance\` | \`2\` | The number of the contract. |
| \`command\` | text | What was asked. |
| \`model\` | { \`title\`: text, \`file\`: text, \`date\`: [Day](#day) } or null | The model, as of its day or the one asked for; null for \`check\` and \`explain\`, and for \`changes\` to a model that is not there. |
| \`as\` | text or null | As whom the model was read: the id of a party or bloc, "author", or null for the public. |
| \`supposed\` (may be left out) | list of text | What was supposed with \`--what-if\`, where anything was. |
| \`later\` (may be left out) | number | How much of what was asked for is left out, being dated after that day; where anything is. |`;
  const text = [introduction, envelope, '## The answers', contractTables(contract, commands)].join('\n\n');
  return format(text, { parser: 'markdown', printWidth: 110 });
}

/** The answers in the order of the commands, then all records that they are made of, by name. */
function contractTables(contract: Schema, commands: readonly string[]): string {
  const definitions = new Map(
    Object.entries(contract.definitions ?? {}).flatMap(([name, one]): [string, Definition][] =>
      typeof one === 'object' ? [[decodeURIComponent(name), one]] : [],
    ),
  );
  const answers = definitions.get('Answers')?.properties ?? {};
  const answerNames = new Map(commands.map((command) => [command, nameOf(answers[command])]));
  const asAnswers = new Set([
    ...answerNames.values(),
    'Answers',
    'Contract',
    'CommandName',
    'ModelName',
    'ContractVersion',
    'NoAnswer',
  ]);
  const records = [...definitions.keys()].filter((name) => !asAnswers.has(name) && !name.includes('<'));
  const section = (title: string, name: string): string =>
    [title, '', ...described(definitions.get(name) ?? {})].join('\n');
  return [
    ...commands.map((command) => section(`### \`stance ${command}\``, answerNames.get(command) ?? '')),
    section('## Where there is no answer', 'NoAnswer'),
    noAnswer,
    '## The records',
    ...records.toSorted().map((name) => section(`### ${name}`, name)),
  ].join('\n\n');
}

function described(definition: Definition): readonly string[] {
  const meaning = definition.description === undefined ? [] : [definition.description, ''];
  const { properties } = definition;
  if (properties === undefined) return [...meaning, `${kindOf(definition)}.`];
  const rank = (key: string): number =>
    first.includes(key) ? first.indexOf(key) - first.length : last.indexOf(key) + 1;
  const keys = Object.keys(properties).toSorted((a, b) => rank(a) - rank(b));
  const rows = keys.map((key) => {
    const value = properties[key];
    const isLeftOut = definition.required?.includes(key) !== true;
    const told = typeof value === 'object' ? (value.description ?? '') : '';
    return `| \`${key}\`${isLeftOut ? ' (may be left out)' : ''} | ${typeOf(value)} | ${told} |`;
  });
  return [...meaning, '| key | value | meaning |', '| --- | --- | --- |', ...rows];
}

/** The same at the beginning of a sentence. */
function kindOf(definition: Definition): string {
  const kind = typeOf(definition);
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** What stands in every envelope, and needs no table. */
const inEnvelope: Readonly<Record<string, string>> = { ContractVersion: '`2`', CommandName: 'text' };

/** What a value is, in words; a record is linked to its table. */
function typeOf(schema: Definition | boolean | undefined): string {
  if (typeof schema !== 'object') return 'anything';
  const { type, items, anyOf, additionalProperties } = schema;
  if (schema.$ref !== undefined) return inEnvelope[nameOf(schema)] ?? linked(nameOf(schema));
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((one) => `\`${JSON.stringify(one)}\``).join(', ');
  if (anyOf !== undefined) return anyOf.map(typeOf).join(' or ');
  if (Array.isArray(type)) return type.map((one) => typeOf({ type: one })).join(' or ');
  if (type === 'array') return `list of ${typeOf(Array.isArray(items) ? items[0] : items)}`;
  if (type !== 'object') return { string: 'text', boolean: 'true or false' }[String(type)] ?? String(type);
  if (schema.properties !== undefined)
    return `{ ${Object.entries(schema.properties)
      .map(([key, value]) => `\`${key}\`: ${typeOf(value)}`)
      .join(', ')} }`;
  return typeof additionalProperties === 'object' ? `by id, ${typeOf(additionalProperties)}` : 'a mapping';
}

function nameOf(schema: Definition | boolean | undefined): string {
  const reference = typeof schema === 'object' ? (schema.$ref ?? '') : '';
  return decodeURIComponent(reference.replace('#/definitions/', ''));
}

function linked(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}
