/** The search for a model and for the root of a repository, from a folder upwards. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findModel, pathInRepository } from '../../src/cli/nearest.ts';
import { folder } from '../folder.ts';

/** A folder in a folder, and the first of the two. */
function nested(): readonly [outer: string, inner: string] {
  const outer = folder();
  const inner = join(outer, 'talks', 'spring');
  mkdirSync(inner, { recursive: true });
  return [outer, inner];
}

describe('the search for a model', () => {
  it('goes up to the nearest, whatever its ending', () => {
    const [outer, inner] = nested();
    writeFileSync(join(outer, 'stance.yaml'), '');
    expect(findModel(inner)).toEqual({ path: join(outer, 'stance.yaml'), file: '../../stance.yaml' });
    writeFileSync(join(outer, 'talks', 'stance.yml'), '');
    expect(findModel(inner)).toEqual({ path: join(outer, 'talks', 'stance.yml'), file: '../stance.yml' });
  });

  it.each([
    ['a link that leads back to itself', 'stance.yaml'],
    ['a link that leads nowhere', 'nowhere'],
  ])('passes over %s', (_, target) => {
    const [outer, inner] = nested();
    writeFileSync(join(outer, 'stance.yaml'), '');
    symlinkSync(target, join(inner, 'stance.yaml'));
    expect(findModel(inner)?.path).toBe(join(outer, 'stance.yaml'));
  });

  it('passes over a folder that the system refuses to look into', () => {
    const outer = folder();
    writeFileSync(join(outer, 'stance.yaml'), '');
    expect(findModel(join(outer, 'n'.repeat(300)))?.path).toBe(join(outer, 'stance.yaml'));
  });
});

describe('the path in a repository', () => {
  it('is that from the folder with .git, which may be a file', () => {
    const [outer, inner] = nested();
    expect(pathInRepository(inner, 'stance.yaml')).toBe(null);
    mkdirSync(join(outer, '.git'));
    expect(pathInRepository(inner, '../stance.yaml')).toBe('talks/stance.yaml');
    writeFileSync(join(outer, 'talks', '.git'), 'gitdir: elsewhere');
    expect(pathInRepository(inner, '../stance.yaml')).toBe('stance.yaml');
  });

  it('is that from the workspace of a runner, where the file is in it', () => {
    const [outer, inner] = nested();
    mkdirSync(join(outer, 'talks', '.git'));
    expect(pathInRepository(inner, 'stance.yaml', outer)).toBe('talks/spring/stance.yaml');
    expect(pathInRepository(inner, 'stance.yaml', '/elsewhere')).toBe('spring/stance.yaml');
  });
});
