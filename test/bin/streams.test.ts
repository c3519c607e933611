/** What becomes of an answer between stance and its reader. */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelText } from '../build.ts';
import { folder } from '../folder.ts';
import { shell } from './shell.ts';

/** A model of one bloc with many members and long reasons: few lines whose answer is megabytes. */
function wordy(): string {
  const members = Array.from({ length: 100 }, (_, i) => `p${i}`);
  const issues = Array.from({ length: 40 }, (_, i) => `i${i}`);
  const rejects = { mandatory: 'no cover at weekends; '.repeat(50) };
  const at = folder();
  const text = modelText({
    parties: members,
    blocs: { all: { name: 'All', members } },
    issues: Object.fromEntries(
      issues.map((id) => [id, { title: id, scale: ['abolished', 'voluntary', 'mandatory'] }]),
    ),
    positions: { all: Object.fromEntries(issues.map((id) => [id, { demands: 'abolished', rejects }])) },
  });
  writeFileSync(join(at, 'stance.yaml'), text);
  return at;
}

function short(): string {
  const at = folder();
  writeFileSync(join(at, 'stance.yaml'), modelText({ positions: { union: { shifts: 'abolished' } } }));
  return at;
}

describe('an answer', () => {
  it('of megabytes reaches a slow reader whole', () => {
    const at = wordy();
    const { exit, err } = shell(
      '{ stance rejections --json; echo $? >status; } | { sleep 1; cat >answer; }',
      at,
    );
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(readFileSync(join(at, 'status'), 'utf8')).toBe('0\n');
    expect(statSync(join(at, 'answer')).size).toBeGreaterThan(3_000_000);
    expect(JSON.parse(readFileSync(join(at, 'answer'), 'utf8'))).toHaveProperty('rejections.length', 4000);
  });

  it('whose reader has read enough ends in silence, and well', () => {
    const { exit, out, err } = shell(
      '{ stance rejections --json; echo $? >status; } | head -1; cat status',
      wordy(),
    );
    expect({ exit, out, err }).toEqual({ exit: 0, out: '{\n0\n', err: '' });
  });

  it('to a full disk is told to be lost', () => {
    const { exit, out, err } = shell('stance show >/dev/full', short());
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toBe('stance: The answer could not be written (ENOSPC)\n');
  });

  it('to a closed stream is lost in silence', () => {
    expect(shell('stance show >&-', short())).toEqual({ exit: 0, out: '', err: '' });
  });

  it('to a file that cannot hold it leaves the old file as it was, and nothing beside it', () => {
    const at = wordy();
    writeFileSync(join(at, 'report.md'), 'old\n');
    const { exit, err } = shell('ulimit -f 8; stance report -o report.md', at);
    expect(exit).toBe(2);
    expect(err).toContain('"report.md" could not be written (EFBIG)');
    expect(readFileSync(join(at, 'report.md'), 'utf8')).toBe('old\n');
    expect(readdirSync(at).toSorted()).toEqual(['report.md', 'stance.yaml']);
  });

  it('is never written over the model that it is from', () => {
    const at = short();
    const before = readFileSync(join(at, 'stance.yaml'), 'utf8');
    const { exit, err } = shell(
      'ln -s stance.yaml link; stance report -o link; stance report -o ./stance.yaml',
      at,
    );
    expect(exit).toBe(2);
    expect(err.match(/is the model itself/gu)).toHaveLength(2);
    expect(readFileSync(join(at, 'stance.yaml'), 'utf8')).toBe(before);
  });

  it('takes the place of an older file and keeps its mode', () => {
    const at = short();
    const script =
      'echo old >report.md; chmod 640 report.md; stance report -o report.md; stat -c %a report.md';
    expect(shell(script, at)).toEqual({ exit: 0, out: '640\n', err: '' });
    expect(readFileSync(join(at, 'report.md'), 'utf8')).toMatch(/^# Wage round\n/u);
  });
});
