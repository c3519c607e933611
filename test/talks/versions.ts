/** Two versions of a model, written to files and compared. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { stance } from '../harness.ts';
import { folded } from './asking.ts';
import { round } from './round.ts';
import type { RoundParts } from './round.ts';

export const folder = mkdtempSync(join(tmpdir(), 'stance-changes-'));
afterAll(() => rmSync(folder, { recursive: true }));

export const older = join(folder, 'older.yaml');
export const newer = join(folder, 'newer.yaml');

/** Writes the two without comparing them. */
export function write(before: RoundParts | string, after: RoundParts | string): void {
  writeFileSync(older, typeof before === 'string' ? before : round(before));
  writeFileSync(newer, typeof after === 'string' ? after : round(after));
}

export async function compare(
  before: RoundParts | string,
  after: RoundParts | string,
  ...options: readonly string[]
) {
  write(before, after);
  return stance(['changes', older, newer, ...options]);
}

/** What changed, in JSON. */
export async function changes(before: RoundParts | string, after: RoundParts | string) {
  const { exit, out, err } = await compare(before, after, '--json');
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out).changes;
}

/** The page, in one line. */
export async function told(before: RoundParts | string, after: RoundParts | string): Promise<string> {
  return folded((await compare(before, after)).out);
}

export const union = { raise: { demands: 8 }, shifts: 'abolished' };
