/** Where -o leads in a real shell: streams, files that are somebody else's, mounts, and a run that is stopped. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, readdirSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelText } from '../build.ts';
import { folder } from '../folder.ts';
import { root } from '../harness.ts';
import { shell } from './shell.ts';

function talks(): string {
  const at = folder();
  writeFileSync(join(at, 'stance.yaml'), modelText({ positions: { union: { shifts: 'abolished' } } }));
  return at;
}

const read = (at: string, name: string): string => readFileSync(join(at, name), 'utf8');

describe('the model on standard input', () => {
  it.each(['-m -', '-m /dev/stdin'])('is not written over with %s', (model) => {
    const at = talks();
    const before = read(at, 'stance.yaml');
    const { exit, err } = shell(`stance gaps ${model} -o ./stance.yaml <stance.yaml`, at);
    expect(err).toBe('stance: "./stance.yaml" is the model itself\n  Name another file to write to.\n');
    expect({ exit, now: read(at, 'stance.yaml') }).toEqual({ exit: 2, now: before });
  });

  it('is not written over by another name', () => {
    const { exit, err } = shell('ln stance.yaml other; stance gaps -m - -o other <stance.yaml', talks());
    expect(exit).toBe(2);
    expect(err).toContain('"other" is the model itself');
  });
});

describe('a stream that a path names', () => {
  it.each(['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1', '//dev/fd/1', 'page', '-'])(
    'as %s keeps what stood before and after the answer',
    (path) => {
      const at = talks();
      shell(`{ echo before; stance gaps -o ${path}; echo after; } >page`, at);
      expect(read(at, 'page').split('\n').at(0)).toBe('before');
      expect(read(at, 'page')).toContain('Gaps between Union and Employer');
      expect(read(at, 'page').split('\n').at(-2)).toBe('after');
    },
  );

  it('may be one that a script has opened', () => {
    const at = talks();
    shell('{ echo before >&3; stance gaps -o /dev/fd/3; echo after >&3; } 3>page', at);
    expect(read(at, 'page')).toMatch(/^before\nGaps between [^]*\nafter\n$/u);
  });

  it('is none that this program has opened for itself', () => {
    for (const own of [5, 7, 8, 12]) {
      const { exit, err } = shell(`stance gaps -o /dev/fd/${own}`, talks());
      expect({ own, exit, err }).toMatchObject({ exit: 2, err: expect.stringContaining(`/dev/fd/${own}"`) });
    }
  });

  it('may be a pipe, whose reader has read enough when it wants', () => {
    const { exit, out, err } = shell('mkfifo pipe; head -1 pipe & stance gaps -o pipe; wait', talks());
    expect({ exit, out, err }).toEqual({ exit: 0, out: 'Gaps between Union and Employer\n', err: '' });
  });
});

/** Whether this may be another user, who can read the build, and whether it may mount. */
const isRoot = process.getuid?.() === 0;
const others =
  isRoot && spawnSync('test', ['-r', join(root, 'dist/stance.cjs')], { uid: 65_534 }).status === 0;
const mounts = isRoot && spawnSync('unshare', ['-m', 'true']).status === 0;

/** Runs stance as a user to whom nothing in the folder belongs. */
function asAnother(words: string, at: string): { readonly exit: number | null; readonly err: string } {
  const bin = join(root, 'bin', 'stance.js');
  const { status, stderr } = spawnSync(process.execPath, [bin, ...words.split(' ')], {
    cwd: at,
    uid: 65_534,
    gid: 65_534,
    encoding: 'utf8',
  });
  return { exit: status, err: stderr };
}

describe.runIf(others)('a file of somebody else', () => {
  function files(mode: number): string {
    const at = talks();
    writeFileSync(join(at, 'report.md'), 'old\n'.repeat(9000));
    chmodSync(join(at, 'report.md'), mode);
    return at;
  }

  it.each([
    ['a folder that is read-only', 0o755, 'EACCES'],
    ['a folder of all, where only its owner may replace it', 0o1777, 'EPERM'],
    ['an open folder, where it would change its owner', 0o777, 'EPERM'],
  ])('in %s is written over, which is said', (_, mode, code) => {
    const at = files(0o666);
    chmodSync(at, mode);
    const { exit, err } = asAnother('report -o report.md', at);
    const said = `"report.md" could not be replaced (${code}), so it was written over where it stands.\n`;
    expect({ exit, err }).toEqual({ exit: 0, err: said });
    expect(read(at, 'report.md')).toMatch(/^# Wage round\n/u);
    expect(read(at, 'report.md')).not.toContain('old');
    expect(statSync(join(at, 'report.md')).uid).toBe(0);
    expect(readdirSync(at).toSorted()).toEqual(['report.md', 'stance.yaml']);
  });

  it('that may not be written to stays as it was, though the folder would let it be replaced', () => {
    const at = files(0o444);
    chmodSync(at, 0o777);
    const { exit, err } = asAnother('report -o report.md', at);
    expect(exit).toBe(2);
    expect(err).toContain('"report.md" could not be written (EACCES)');
    expect(err).toContain('change the permissions, or name another file.');
    expect(read(at, 'report.md')).toMatch(/^old\n/u);
  });

  it('keeps its owner where who asks may give it back', () => {
    const at = files(0o640);
    const { exit, err } = shell(
      'chown 1234:1234 report.md; stance report -o report.md; stat -c %u:%g:%a report.md >owner',
      at,
    );
    expect({ exit, err, owner: read(at, 'owner') }).toEqual({ exit: 0, err: '', owner: '1234:1234:640\n' });
  });
});

describe.runIf(mounts)('a file that is mounted', () => {
  it('is written over, which is said, and nothing is left beside it', () => {
    const at = talks();
    const script = `touch real.md report.md; unshare -m sh -c 'mount --bind real.md report.md; "$NODE" "$BIN" report -o report.md'`;
    const { exit, err } = shell(script, at);
    const said = '"report.md" could not be replaced (EBUSY), so it was written over where it stands.\n';
    expect({ exit, err }).toEqual({ exit: 0, err: said });
    expect(read(at, 'real.md')).toMatch(/^# Wage round\n/u);
    expect(readdirSync(at).toSorted()).toEqual(['real.md', 'report.md', 'stance.yaml']);
  });
});

/** A model whose rejections take seconds to write: one bloc of many, each with a long reason. */
function endless(): string {
  const at = folder();
  const members = Array.from({ length: 400 }, (_, i) => `p${i}`);
  const issues = Array.from({ length: 20 }, (_, i) => `i${i}`);
  const because = 'no cover at weekends; '.repeat(500);
  const text = modelText({
    parties: members,
    blocs: { all: { name: 'All', members } },
    issues: Object.fromEntries(issues.map((id) => [id, { title: id, scale: ['abolished', 'mandatory'] }])),
    positions: { all: Object.fromEntries(issues.map((id) => [id, { rejects: { mandatory: because } }])) },
  });
  writeFileSync(join(at, 'stance.yaml'), text);
  writeFileSync(join(at, 'rejections.csv'), 'old\n');
  return at;
}

describe('a run that is stopped while it writes', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s ends by that, and leaves the old file and nothing beside it',
    async (signal) => {
      const at = endless();
      const bin = join(root, 'bin', 'stance.js');
      const child = spawn(process.execPath, [bin, 'rejections', '-o', 'rejections.csv'], { cwd: at });
      const beside: string[] = [];
      const watcher = watch(at, (_, name) => {
        if (name?.endsWith('.tmp') !== true) return;
        beside.push(name);
        child.kill(signal);
      });
      const ended = await new Promise((resolve) => {
        child.on('close', (_, by) => resolve(by));
      });
      watcher.close();
      expect(beside).not.toEqual([]);
      expect(ended).toBe(signal);
      expect(read(at, 'rejections.csv')).toBe('old\n');
      expect(readdirSync(at).toSorted()).toEqual(['rejections.csv', 'stance.yaml']);
    },
  );
});
