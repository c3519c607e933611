/** The library is whole: all records, and what finds and words the answer to each question, are public. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from './commands/list.ts';
import { root } from './harness.ts';

const source = join(root, 'src');
const index = readFileSync(join(source, 'index.ts'), 'utf8');

/** The types that a file exports. */
function typesIn(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/^export (?:interface|type) (?<name>\w+)/gmu)].map(
    ({ groups }) => groups?.['name'] ?? '',
  );
}

/** Every name that the library has, with the file that it comes from. */
const everything = [
  ...index.matchAll(/export (?:type )?\{(?<names>[^}]*)\} from '\.\/(?<file>[^']+)'/gu),
].flatMap(({ groups = {} }) =>
  namesIn(groups['names']).map((name) => ({ name, file: groups['file'] ?? '' })),
);

/** The names between the braces of an import or an export. */
function namesIn(list = ''): readonly string[] {
  return list.split(',').flatMap((name) => name.trim() || []);
}

/** The names that the library takes from a file. */
function publicIn(file: string): readonly string[] {
  return everything.filter((one) => one.file === file).map(({ name }) => name);
}

/** What a declaration promises: a type as a whole, of a function and a class what stands before its body. */
function signatureOf(text: string, name: string): string {
  const type = String.raw`(?:interface ${name}\b[^]*?^\}|type ${name}\b[^]*?;$(?!\n +))`;
  const call = String.raw`(?:async )?function ${name}\b[^]*?\): .*\{$|class ${name}\b.*|const ${name}\b.*`;
  const [signature = ''] = new RegExp(`^export (?:${type}|${call})`, 'mu').exec(text) ?? [];
  return signature.replaceAll(/\/\*[^]*?\*\/|\/\/.*|'[^']*'/gu, '');
}

/** The types that a file gives to others or takes from them; what it keeps for itself has no name outside. */
function typesKnownTo(text: string): readonly string[] {
  const imported = [...text.matchAll(/^import (?:type )?\{(?<names>[^}]*)\}/gmu)];
  const declared = [...text.matchAll(/^export (?:interface|type|class) (?<name>\w+)/gmu)];
  return [
    ...imported.flatMap(({ groups }) => namesIn(groups?.['names'])),
    ...declared.map(({ groups }) => groups?.['name'] ?? ''),
  ];
}

/** Types that only work others out; what they come to is public. */
const workings = new Set(['CommandNamed', 'OptionsFor']);

describe('the library', () => {
  const has = new Set(everything.map(({ name }) => name));

  it('has the type of every record on the page of the contract', () => {
    const page = readFileSync(join(root, 'docs/json.md'), 'utf8');
    const named = [...page.matchAll(/^### (?<name>\w+)$/gmu)].map(({ groups }) => groups?.['name'] ?? '');
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !has.has(name))).toEqual([]);
  });

  it('has every type that it speaks of', () => {
    const lacking = everything.flatMap(({ name, file }) => {
      const text = readFileSync(join(source, file), 'utf8');
      const spoken = new Set(signatureOf(text, name).match(/\w+/gu));
      expect(spoken).toContain(name);
      const types = typesKnownTo(text).filter(
        (type) => /^[A-Z]/u.test(type) && spoken.has(type) && !has.has(type) && !workings.has(type),
      );
      return types.map((type) => `${type}, of which ${name} speaks`);
    });
    expect(lacking).toEqual([]);
  });

  const records = readdirSync(join(source, 'records'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `records/${file}`);

  it.each(records)('has the types of %s', (file) => {
    expect(typesIn(file).filter((name) => !publicIn(file).includes(name))).toEqual([]);
  });

  it.each(commands.map(({ name }) => name))('answers %s as a pure function, too', (name) => {
    const file = `analysis/${name}.ts`;
    expect(existsSync(join(source, file)) ? publicIn(file).length : 1).toBeGreaterThan(0);
  });

  it('says of everything that it exports what it means', () => {
    const bare = [...new Set(everything.map(({ file }) => file))].flatMap((file) => {
      const text = readFileSync(join(source, file), 'utf8');
      return publicIn(file)
        .filter(
          (name) =>
            !new RegExp(
              `\\*/\\nexport (?:async )?(?:function|const|class|interface|type) ${name}\\b`,
              'u',
            ).test(text),
        )
        .map((name) => `${name} of ${file}`);
    });
    expect(bare).toEqual([]);
  });
});
