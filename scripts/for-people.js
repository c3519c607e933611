/** Leaves out of a bundle that only shows pages what machines and spreadsheets are given: a tenth of it. */
import { readFileSync } from 'node:fs';

/** The records and the table of a report. The formatter sees to it that each begins its line, so deep in. */
const forMachines = /^ {4}(?:data|sheet): .*?,\n(?= {4}\w)/gmsu;

export function forPeople({ onLoad, onEnd }) {
  let left = 0;
  onLoad({ filter: /[\\/]src[\\/]views[\\/]\w+[.]ts$/ }, ({ path }) => {
    const contents = readFileSync(path, 'utf8').replaceAll(forMachines, () => {
      left += 1;
      return '';
    });
    return { contents, loader: 'ts' };
  });
  onEnd(() => {
    if (left === 0) throw new Error('Nothing was left out of the page: are reports written otherwise?');
  });
}
