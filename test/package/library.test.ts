/** The package as a library: another program compiles against it, runs it, and bundles it for a browser. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../harness.ts';
import { install } from './packed.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [, model = ''] = /```yaml\n(.*?)```/su.exec(readme) ?? [];
const [, program = '', printed = ''] = /```ts\n(.*?)```.*?```text\n(.*?)```/su.exec(readme) ?? [];

const home = mkdtempSync(join(tmpdir(), 'stance-package-'));

beforeAll(() => install(home));
afterAll(() => rmSync(home, { recursive: true }));

describe('the package', () => {
  it('brings nothing else with it', () => {
    const installed = readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['stance']);
  });
});

describe('the schemas', () => {
  it.each(['schema.json', 'answers.schema.json'])('are found in the package: %s', (name) => {
    const script = `console.log(require('stance/${name}').$schema)`;
    const out = execFileSync(process.execPath, ['-e', script], { cwd: home, encoding: 'utf8' });
    expect(out.trim()).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});

describe('the program in the README', () => {
  it('compiles against the declarations, every one of which is sound', () => {
    writeFileSync(join(home, 'report.ts'), program);
    expect(() => compile('report.ts')).not.toThrow();
  });

  it('prints what the README says', () => {
    writeFileSync(join(home, 'report.ts'), program);
    writeFileSync(join(home, 'stance.yaml'), model);
    compile('report.ts');
    const out = execFileSync(process.execPath, ['report.js'], { cwd: home, encoding: 'utf8' });
    expect(out.trimEnd()).toBe(printed.trimEnd());
  });

  it('would not compile if it asked for a key that no answer has', () => {
    writeFileSync(join(home, 'wrong.ts'), program.replace('totals.apart', 'totals.together'));
    expect(() => compile('wrong.ts')).toThrow(/TS2339|Command failed/u);
  });
});

describe('the library in a browser', () => {
  it('is bundled without a module of Node, and answers there', async () => {
    const entry = `import { answer, load } from 'stance';
      const loaded = load(text);
      result = loaded.ok ? answer(loaded.negotiation, 'gaps').totals.apart : loaded.faults;`;
    const { outputFiles, metafile } = await build({
      stdin: { contents: entry, resolveDir: home },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    expect(imports.filter(({ external }) => external === true)).toEqual([]);
    // A page has neither `process` nor `Buffer`; what a page has and this lacks is given.
    const page = { text: model, result: null as unknown, TextDecoder, TextEncoder, URL };
    runInNewContext(outputFiles[0]?.text ?? '', page);
    expect(page.result).toBe(1);
  });
});

/** Compiles one program as a strict reader of the package would, the declarations of its dependencies checked too. */
function compile(file: string): void {
  const strict = ['--strict', '--skipLibCheck', 'false', '--exactOptionalPropertyTypes'];
  const place = ['--target', 'es2023', '--module', 'nodenext', '--types', 'node'];
  const types = ['--typeRoots', join(root, 'node_modules/@types')];
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, ...strict, ...place, ...types, file], { cwd: home, stdio: 'pipe' });
}
