/** Leaves out of a bundle that only shows pages what machines and spreadsheets are given, and what only help tells: a third of it. */
import { readFileSync } from 'node:fs';

/** In a view, the records and the table; in a command, the words of its help. The formatter sees to it that each begins its line, so deep in. */
const left = {
  views: /^ {4}(?:data|sheet): .*?,\n(?= {4}\w)/gmsu,
  commands: /^ {2}(?:summary|examples|terms|notes): .*?,\n(?= {2}\w)/gmsu,
};

export function forPeople({ onLoad, onEnd }) {
  const seen = { views: 0, commands: 0 };
  onLoad({ filter: /[\\/]src[\\/](?:views|commands)[\\/]\w+[.]ts$/ }, ({ path }) => {
    const room = /[\\/]views[\\/]/u.test(path) ? 'views' : 'commands';
    const contents = readFileSync(path, 'utf8').replaceAll(left[room], () => {
      seen[room] += 1;
      return '';
    });
    return { contents, loader: 'ts' };
  });
  onEnd(() => {
    if (Object.values(seen).includes(0))
      throw new Error('Nothing was left out of the page: are views and commands written otherwise?');
  });
}
