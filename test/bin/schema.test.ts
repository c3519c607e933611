/** What `stance schema` prints is what was made of the checker's data and of the types, and not of older ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../scripts/schemas.ts';
import { folder } from '../folder.ts';
import { shell } from './shell.ts';

const made = schemaFiles();

describe('the schema', () => {
  it.each([
    ['of a model', 'schema', made['schema.json']],
    ['of a model, as the JSON that it is', 'schema --json', made['schema.json']],
    ['of the answers', 'schema --answers', made['answers.schema.json']],
  ])('%s is printed', (_, words, text) => {
    expect(shell(`stance ${words}`, folder())).toEqual({ exit: 0, out: text, err: '' });
  });

  it('is kept in a file', () => {
    const at = folder();
    expect(shell('stance schema -o stance.schema.json', at)).toEqual({ exit: 0, out: '', err: '' });
    expect(readFileSync(join(at, 'stance.schema.json'), 'utf8')).toBe(made['schema.json']);
  });

  it('is no page: it has no other format', () => {
    const { exit, err } = shell('stance schema --format csv', folder());
    expect({ exit, err }).toEqual({
      exit: 2,
      err: 'stance: "schema" answers no question, so it takes no --format\n  Leave --format out.\n',
    });
  });
});
