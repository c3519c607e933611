/** Builds what the package ships: the command line, the library with its declarations, and the licences of all that they hold. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { forPeople } from './for-people.js';
import { entryOf, standIn } from './on-call.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  // Without comments the bundles load faster; the licences stand in a file of their own.
  legalComments: 'none',
  logLevel: 'warning',
  alias: {
    // The build of yaml for browsers is one without Node's modules, and otherwise the same.
    yaml: './node_modules/yaml/browser/dist/index.js',
    // Its ES module asks where it lies, which a bundle of CommonJS cannot say.
    fdir: './node_modules/fdir/dist/index.cjs',
  },
  metafile: true,
};

/** CommonJS, for loading ES modules takes a fifth of the start-up. */
const forNode = {
  ...shared,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // What is imported only when it is needed is required then: import() would start the loader of ES modules.
  supported: { 'dynamic-import': false },
};

/** What most runs do without stands in files of its own beside the command line, which asks for them when it needs them. */
const seldom = {
  'src/load/yaml/read.ts': 'yaml.cjs',
  'src/cli/walk.ts': 'walk.cjs',
  'src/formats/docx.ts': 'docx.cjs',
  'src/importing/import.ts': 'import.cjs',
  'src/importing/spell.ts': 'spell.cjs',
  'src/starting/begin.ts': 'begin.cjs',
  'src/redacting/redact.ts': 'redact.cjs',
  'src/cli/prompt.ts': 'prompt.cjs',
  'src/completion/scripts.ts': 'scripts.cjs',
  'src/completion/complete.ts': 'complete.cjs',
};
const missed = new Set(Object.keys(seldom));

/** What a package has taken into its own files of others, by their folders beside or in its own. */
const held = { docx: ['node_modules/nanoid', '../fflate'] };

/** What deals, trades and drafts that somebody scores are answered with stands in one more, which the functions of these modules ask for when they are called. */
const called = {
  modules: [
    'src/analysis/deals.ts',
    'src/analysis/draftworth.ts',
    'src/analysis/trades.ts',
    'src/views/deals.ts',
    'src/views/draftworth.ts',
    'src/views/trades.ts',
  ],
  outfile: 'dist/deals.cjs',
  root,
};
const deals = await build({ ...forNode, stdin: entryOf(called.modules, root), outfile: called.outfile });

const commandLine = {
  ...forNode,
  entryPoints: ['src/cli/cli.ts'],
  outfile: 'dist/stance.cjs',
  plugins: [
    { name: 'seldom', setup: keepApart },
    standIn({ ...called, built: deals }),
    { name: 'never', setup: leaveOut },
  ],
};

const besides = Object.entries(seldom).map(([entry, file]) => ({
  ...forNode,
  entryPoints: [entry],
  outfile: `dist/${file}`,
  plugins: [{ name: 'seldom', setup: keepApart }],
}));

/** For Node and for browsers, so it may know neither. */
const library = {
  ...shared,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  platform: 'neutral',
  target: 'es2023',
  format: 'esm',
};

/** The page that answers: what runs in the file that `stance page` writes. */
const page = {
  ...shared,
  entryPoints: ['src/browser/start.ts'],
  outfile: 'dist/page.js',
  platform: 'browser',
  target: 'es2023',
  format: 'iife',
  plugins: [{ name: 'for-people', setup: forPeople }],
  // What is mailed is made as small as can be, by a second program that knows more ways.
  minify: false,
  write: false,
};

const others = await Promise.all([commandLine, ...besides, library, page].map((one) => build(one)));
if (missed.size > 0) throw new Error(`Nothing imports ${[...missed].join(', ')} when it is needed`);
const built = [deals, ...others];
writeFileSync(join(root, page.outfile), await smallest(others.at(-1).outputFiles[0].text));
await writeSchemas();
writeFileSync(join(root, 'dist/LICENCES.txt'), licences(packagesIn(built)));
rmSync(join(root, 'dist/types'), { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.package.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);

/** The program in the fewest letters. */
async function smallest(program) {
  const { code } = await minify(program, { ecma: 2020, compress: { passes: 3, pure_getters: true } });
  return code;
}

/** Writes the schemas of the format and of the answers, which `stance schema` prints. */
async function writeSchemas() {
  const outfile = join(root, 'dist/schemas.mjs');
  const { absWorkingDir, bundle, logLevel } = shared;
  const making = {
    entryPoints: ['scripts/schemas.ts'],
    packages: 'external',
    platform: 'node',
    format: 'esm',
  };
  await build({ absWorkingDir, bundle, logLevel, outfile, ...making });
  const { schemaFiles } = await import(pathToFileURL(outfile));
  for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(join(root, 'dist', name), text);
  rmSync(outfile);
}

/** Leaves a file of its own out of the bundle that imports it. */
function keepApart({ onResolve }) {
  onResolve({ filter: /^[.]/ }, ({ kind, path, resolveDir }) => {
    const source = relative(root, join(resolveDir, path));
    if (kind !== 'dynamic-import' || seldom[source] === undefined) return undefined;
    missed.delete(source);
    return { path: `./${seldom[source]}`, external: true };
  });
}

/** Commander loads what starts programs for commands that are programs of their own; ours are none, and loading it takes as long as commander. */
function leaveOut({ onResolve, onLoad }) {
  onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'never' }));
  onLoad({ filter: /./, namespace: 'never' }, () => ({ contents: '' }));
}

/** The folders of the packages whose code is in the bundles, in the order of their names. */
function packagesIn(results) {
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = inputs.flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? [],
  );
  const all = folders.flatMap((folder) => [
    folder,
    ...(held[basename(folder)] ?? []).map((one) => join(folder, one)),
  ]);
  return [...new Set(all)].toSorted();
}

function licences(folders) {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/iu.test(one));
    // A package that leaves its licence out has it in its repository, and from there it is kept here.
    const path = file === undefined ? join('scripts/licences', `${name}.txt`) : join(folder, file);
    if (!existsSync(join(root, path))) throw new Error(`${folder} has no file with its licence`);
    const text = readFileSync(join(root, path), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return [...new Set(texts)].join(`\n${'-'.repeat(78)}\n\n`);
}
