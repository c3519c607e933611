/** The package ships the licence of each package whose code its bundles hold. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../harness.ts';

const shipped = readFileSync(join(root, 'dist/LICENCES.txt'), 'utf8');

/** The folders of the packages that are bundled into the command line or the library. */
async function bundled(): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/cli.ts', 'src/index.ts'],
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    metafile: true,
    write: false,
  });
  const folders = Object.keys(metafile.inputs).map((path) => path.split('/').slice(0, -1).join('/'));
  return [...new Set(folders.map(packageOf).filter((one) => one !== ''))];
}

/** The nearest folder with a package that has a name, or none for our own files. */
function packageOf(folder: string): string {
  if (!folder.includes('node_modules/')) return '';
  const file = join(root, folder, 'package.json');
  const isPackage = existsSync(file) && 'version' in JSON.parse(readFileSync(file, 'utf8'));
  return isPackage ? folder : packageOf(folder.split('/').slice(0, -1).join('/'));
}

describe('the file of licences', () => {
  it('holds that of every package in the bundles, whole and under its name', async () => {
    const packages = await bundled();
    expect(packages.length).toBeGreaterThan(5);
    const lacking = packages.filter((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/iu.test(one));
      const path = file === undefined ? join('scripts/licences', `${name}.txt`) : join(folder, file);
      const text = readFileSync(join(root, path), 'utf8').trim();
      return !shipped.includes(`${name} ${version} (`) || !shipped.includes(text);
    });
    expect(lacking).toEqual([]);
  });

  it('goes with the package, and the bundles keep no comment that would say it there', () => {
    const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(files).toContain('dist/LICENCES.txt');
  });
});
