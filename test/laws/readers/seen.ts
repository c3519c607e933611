/** Runs a line on files in a folder, and gives back all that can be seen of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stance } from '../../harness.ts';
import type { Files } from './family.ts';
import type { Line } from './lines.ts';

/** All that can be seen of a run: what it prints, how it ends, and the file that it writes. */
export interface SeenWhole {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** What of the output is no text, and what stands in the file, a byte a letter. */
  readonly bytes: string;
  readonly written: string | null;
}

/** Does something with files in a folder that is gone afterwards. */
export async function among<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  act: (at: string) => Promise<T>,
): Promise<T> {
  const at = mkdtempSync(join(tmpdir(), 'stance-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(at, name), text);
    return await act(at);
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

/** What is seen of a line in a folder; what it writes goes to one and the same path, and is taken away. */
export async function seenIn(
  at: string,
  { words, ending }: Line,
  more: readonly string[] = [],
): Promise<SeenWhole> {
  const out = mkdtempSync(join(tmpdir(), 'stance-'));
  try {
    const target = join(out, `answer${ending ?? ''}`);
    const seen = await stance([...words, ...(ending === null ? [] : ['-o', target]), ...more], { cwd: at });
    const plain = (text: string): string => text.replaceAll(out, 'OUT');
    const [name] = readdirSync(out);
    return {
      exit: seen.exit,
      out: plain(seen.out),
      err: plain(seen.err),
      bytes: Buffer.from(seen.bytes).toString('latin1'),
      written: name === undefined ? null : readFileSync(join(out, name)).toString('latin1'),
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** What is seen of a line on these files. */
export function seenOn(files: Files, line: Line, more: readonly string[] = []): Promise<SeenWhole> {
  return among(files, (at) => seenIn(at, line, more));
}

/** Where two runs of a line are first seen to differ, with what stands around it; null where they do not. */
export function difference(line: Line, one: SeenWhole, other: SeenWhole): object | null {
  if (one.exit !== other.exit) return { line, exit: [one.exit, other.exit], err: [one.err, other.err] };
  const parts = ['out', 'err', 'bytes', 'written'] as const;
  for (const part of parts) {
    const [here, there] = [one[part] ?? '(no file)', other[part] ?? '(no file)'];
    if (here === there) continue;
    let at = 0;
    while (here[at] === there[at]) at += 1;
    const around = (text: string): string => text.slice(Math.max(at - 150, 0), at + 150);
    return { line, part, one: around(here), other: around(there) };
  }
  return null;
}
