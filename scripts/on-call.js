/** Keeps modules out of a bundle that imports them: what they hold is loaded when one of their functions is called. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

/** The entry of a bundle that holds all that some modules export. */
export function entryOf(modules, root) {
  return { contents: modules.map((path) => `export * from './${path}';`).join('\n'), resolveDir: root };
}

/** Puts in the place of the modules functions of the same names, which ask the bundle of them, built before. */
export function standIn({ modules, outfile, built, root }) {
  const file = `./${relative('dist', outfile)}`;
  const contents = standIns(file, createRequire(import.meta.url)(join(root, outfile)));
  return {
    name: 'on call',
    setup({ onResolve, onLoad, onEnd }) {
      const missed = new Set(modules);
      onResolve({ filter: /^[.]/ }, ({ path, resolveDir }) => {
        const source = relative(root, join(resolveDir, path));
        if (!modules.includes(source)) return undefined;
        missed.delete(source);
        return { path: file, namespace: 'on call' };
      });
      onResolve({ filter: /./, namespace: 'on call' }, () => ({ path: file, external: true }));
      onLoad({ filter: /./, namespace: 'on call' }, () => ({ contents }));
      onEnd(({ metafile }) => {
        if (missed.size > 0) throw new Error(`Nothing imports ${[...missed].join(', ')}`);
        const inputs = Object.keys(metafile?.inputs ?? {});
        refuseAny(inputs.filter(isInside(modules)), `Loaded before ${file} is called`);
        // What is thrown on one side would be told by the other to be something else.
        const twice = inputs.filter((path) => path in built.metafile.inputs && holdsClass(join(root, path)));
        refuseAny(twice, `A class that ${file} would have twice`);
      });
    },
  };
}

function standIns(file, values) {
  const wrong = Object.keys(values).filter((name) => !isFunction(values[name]));
  refuseAny(wrong, `No function that ${file} could be asked for`);
  return Object.keys(values)
    .map((name) => `export function ${name}(...given) { return require('${file}').${name}(...given); }`)
    .join('\n');
}

function isFunction(value) {
  return typeof value === 'function' && !holdsClassText(String(value));
}

/** Whether a path is in the folder of one of the modules, which has its name. */
function isInside(modules) {
  const folders = modules.map((path) => path.replace(/[.]ts$/u, '/'));
  return (path) => folders.some((folder) => path.startsWith(folder));
}

function holdsClass(path) {
  return holdsClassText(readFileSync(path, 'utf8'));
}

function holdsClassText(text) {
  return /^(?:export )?class\b/mu.test(text);
}

function refuseAny(found, why) {
  if (found.length > 0) throw new Error(`${why}: ${found.join(', ')}`);
}
