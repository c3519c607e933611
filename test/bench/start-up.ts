/** What a reader waits for before anything is read, and on the models that ship. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { callOf, stanceIn } from './programmes.ts';
import type { Call } from './programmes.ts';
import { compare } from './section.ts';
import type { Section } from './section.ts';

/** On the Node that runs the bench. */
export const startUp: Section = (bench) => {
  const nothing = nothingOn(process.execPath);
  const rows = [
    { what: '--version', call: stanceIn(bench.root, '--version'), beside: nothing, aim: 1.1 },
    ...bundled(bench.root).map((model) => ({
      what: `gaps, data/${model}`,
      call: gaps(bench.root, model),
      beside: nothing,
      aim: 3.9,
    })),
  ];
  return {
    heads: [`start-up, Node ${process.version}`, 'stance', 'node -e 0', 'ratio'],
    rows: compare(bench, rows, { rounds: 25, seconds: 35, warm: true }),
  };
};

/** On a Node that keeps what it has compiled; the round that is not counted fills what it keeps. */
export const startUpOnNode22: Section = (bench) => {
  const nothing = callOf(bench.node22, nothingOn);
  const rows = bundled(bench.root).map((model) => ({
    what: `gaps, data/${model}`,
    call: { ...gaps(bench.root, model), ...('lacks' in nothing ? {} : { file: nothing.file }) },
    beside: nothing,
    aim: 2.5,
  }));
  return {
    heads: ['start-up, Node 22, compiled before', 'stance', 'node -e 0', 'ratio'],
    rows: compare(bench, rows, { rounds: 25, seconds: 25, warm: true }),
  };
};

function bundled(root: string): readonly string[] {
  return readdirSync(join(root, 'data')).filter((name) => /^[^.]+\.yaml$/u.test(name));
}

function gaps(root: string, model: string): Call {
  return stanceIn(root, 'gaps', '-m', join(root, 'data', model));
}

function nothingOn(node: string): Call {
  return { file: node, words: ['-e', '0'], silent: true };
}
