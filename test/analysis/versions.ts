/** Two versions of a model, written to files and compared. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { folded } from '../ask.ts';
import { round } from '../build.ts';
import type { RoundParts } from '../build.ts';
import { folder } from '../folder.ts';
import { stance } from '../harness.ts';

type Version = RoundParts | string;

/** Writes the two without comparing them; gives their paths. */
export function write(before: Version, after: Version) {
  const at = folder();
  const [older, newer] = [join(at, 'older.yaml'), join(at, 'newer.yaml')];
  writeFileSync(older, typeof before === 'string' ? before : round(before));
  writeFileSync(newer, typeof after === 'string' ? after : round(after));
  return { older, newer };
}

export async function compare(before: Version, after: Version, ...options: readonly string[]) {
  const { older, newer } = write(before, after);
  return { ...(await stance(['changes', older, newer, ...options])), older, newer };
}

/** What changed, in JSON. */
export async function changes(before: Version, after: Version) {
  const { exit, out, err } = await compare(before, after, '--json');
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out).changes;
}

/** The page, in one line, with the versions for the names of their files. */
export async function told(before: Version, after: Version): Promise<string> {
  const { out, older, newer } = await compare(before, after, '--width', '400');
  return folded(out).replace(older, 'older').replace(newer, 'newer');
}

/** What a union says of the round in the older version. */
export const union = { raise: { demands: 8 }, shifts: 'abolished' };
