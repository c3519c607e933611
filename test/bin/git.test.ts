/** What git hands to stance, and what the README tells of it, in a real repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelText } from '../build.ts';
import { root } from '../harness.ts';
import { hasGit, repository } from './git.ts';
import type { Repository } from './git.ts';

const saying = (shifts: string): string =>
  modelText({ positions: { union: { shifts }, employer: { shifts: 'mandatory' } } });
const [model, moved, faulty] = [saying('abolished'), saying('voluntary'), saying('abolshed')];

/** A repository in which `talks/stance.yaml` was one thing when it was committed, and now is another. */
function between(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Repository {
  const made = repository();
  made.write(before);
  made.commit();
  made.write(after);
  return made;
}

const diff = 'GIT_EXTERNAL_DIFF="stance changes" git diff';

describe.runIf(hasGit)('git diff by stance', () => {
  it('tells what changed by the path in the repository', () => {
    const { run } = between({ 'talks/stance.yaml': model }, { 'talks/stance.yaml': moved });
    const { exit, out, err } = run(diff);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^1 change from talks\/stance\.yaml \(older\) to talks\/stance\.yaml\n/u);
    expect(out).toContain('changed  union.shifts: demands abolished → voluntary.');
  });

  it('tells of a file that is new, gone or renamed', () => {
    const long = model.replace('title:', 'summary: Of nights and days\ntitle:');
    const other = modelText({
      parties: ['farm', 'town', 'mill'],
      issues: { dam: { title: 'The dam', choices: ['higher', 'gone'] } },
    });
    const { run, write } = between({ 'gone.yaml': other, 'was.yaml': long }, {});
    write({ 'a.yaml': saying('rotating'), 'is.yaml': long.replace('Of nights', 'Nights') });
    const { exit, out, err } = run(`git rm -q gone.yaml was.yaml; git add -A; ${diff} --cached -M90`);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect([...out.matchAll(/^\d+ changes? from (.*)$/gmu)].map(([, title]) => title)).toEqual([
      'nothing to a.yaml',
      'gone.yaml (older) to nothing',
      'was.yaml to is.yaml',
    ]);
  });

  it('tells of a faulty version, older or newer, and goes on to the next file', () => {
    const { run } = between(
      { 'a.yaml': faulty, 'b.yaml': model, 'c.yaml': model },
      { 'a.yaml': model, 'b.yaml': faulty, 'c.yaml': moved },
    );
    const { exit, out, err } = run(diff);
    expect(exit).toBe(0);
    expect(err).toMatch(/^a\.yaml \(older\):\d+:\d+: error\[unknown-point\]/u);
    expect(err).toMatch(/^b\.yaml:\d+:\d+: error\[unknown-point\]/mu);
    expect(out).toMatch(/^1 change from c\.yaml/u);
  });

  it('tells of files that are no models in a line each', () => {
    const { run } = between(
      { 'ci.yaml': 'on: push\n', 'logo.png': '\0', 'notes.yaml': 'a: 1\n', 'stance.yaml': model },
      { 'ci.yaml': 'on: pull\n', 'logo.png': '\0\0', 'notes.yaml': model, 'stance.yaml': moved },
    );
    const { exit, out, err } = run(diff);
    expect(exit).toBe(0);
    expect(err).toBe(
      'ci.yaml is not compared. It has no line "stance: 1".\n' +
        'logo.png is not compared. This is not UTF-8 text.\n' +
        'notes.yaml (older) is not compared. It has no line "stance: 1".\n',
    );
    expect(out).toMatch(/^1 change from stance\.yaml/u);
  });

  it('tells of a path in conflict', () => {
    const { run, write, commit } = between({ 'stance.yaml': model }, {});
    run('git checkout -qb other');
    write({ 'stance.yaml': moved });
    commit();
    run('git checkout -q -');
    write({ 'stance.yaml': saying('rotating') });
    commit();
    const { exit, err } = run(`git merge -q other >/dev/null; ${diff} --cached`);
    expect(exit).toBe(0);
    expect(err).toContain('stance.yaml is not compared. It is in conflict: resolve that, and ask again.\n');
  });
});

describe.runIf(hasGit)('what the README tells of git', () => {
  const blocks = readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```sh\n([^`]*)^```/gmu);
  const block = [...blocks].map(([, text = '']) => text).find((text) => text.includes('git diff')) ?? '';
  const lines = block.trim().split('\n');

  it('is a line for each of its ways', () => expect(lines).toHaveLength(3));

  it.each(lines)('works: %s', (line) => {
    const { run } = between(
      { 'stance.yaml': model, '.gitattributes': '*.yaml diff=stance\n' },
      { 'stance.yaml': moved },
    );
    const { exit, out, err } = run(line);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/demands abolished → voluntary|^-.*abolished.*\n\+.*voluntary/mu);
  });
});

describe.runIf(hasGit)('annotations', () => {
  it('name a file from the root of the repository, wherever they are made', () => {
    const { run } = between({ 'talks/stance.yaml': faulty, 'talks/spring/note': '' }, {});
    for (const script of ['stance check', 'stance check ../stance.yaml', 'stance check ..'])
      expect(run(`cd talks/spring; ${script} -f github`).out).toMatch(/^::error file=talks\/stance\.yaml,/u);
    const piped = run(
      'cd talks/spring; stance check -f github --stdin-filename ../stance.yaml <../stance.yaml',
    );
    expect(piped.out).toMatch(/^::error file=talks\/stance\.yaml,/u);
    expect(run('cd talks/spring; stance check').out).toMatch(/^\.\.\/stance\.yaml:/u);
  });
});
