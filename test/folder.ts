/** A folder of its own for each test that touches the disk, gone when the test is over. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'stance-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
