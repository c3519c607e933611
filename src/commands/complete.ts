import { shellNamed } from '../completion/shells.ts';
import { plainly, writing } from './writing.ts';

export const complete = writing({
  name: 'complete',
  isHidden: true,
  words: '[word...]',
  summary: 'Say which words fit, to the script of a shell',
  examples: [
    ['stance complete zsh -- gaps --fail-on ""', 'the states, each with what it means'],
    ['stance complete bash -- "stance show un" un', 'bash gives its line, and what it would replace of it'],
  ],
  options: {},
  write: async ([name, ...words], _, desk) => {
    const shell = shellNamed(name);
    if (shell === null) return plainly('');
    const { completeFor } = await import('../completion/complete.ts');
    return plainly(await completeFor(shell, words, { commands: desk.typed(), model: desk.model }));
  },
});
