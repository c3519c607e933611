/** The library is whole: all records, and what finds and words the answer to each question, are public. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from './commands/list.ts';
import { root } from './harness.ts';

const source = join(root, 'src');
const index = readFileSync(join(source, 'index.ts'), 'utf8');

/** The names that the library takes from a file. */
function publicIn(file: string): readonly string[] {
  const lists = [...index.matchAll(/export (?:type )?\{(?<names>[^}]*)\} from '\.\/(?<file>[^']+)'/gu)];
  return lists
    .filter(({ groups }) => groups?.['file'] === file)
    .flatMap(({ groups }) => (groups?.['names'] ?? '').split(',').map((name) => name.trim()));
}

/** The types that a file exports. */
function typesIn(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/^export (?:interface|type) (?<name>\w+)/gmu)].map(
    ({ groups }) => groups?.['name'] ?? '',
  );
}

describe('the library', () => {
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
    const files = [...index.matchAll(/from '\.\/(?<file>[^']+)'/gu)].map(
      ({ groups }) => groups?.['file'] ?? '',
    );
    const bare = [...new Set(files)].flatMap((file) => {
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
