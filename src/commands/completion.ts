import { shellNamed, shellNames } from '../completion/shells.ts';
import { didYouMean } from '../words/near.ts';
import { UsageError } from '../words/usage.ts';
import { plainly, writing } from './writing.ts';

export const completion = writing({
  name: 'completion',
  words: '<shell>',
  summary: 'Write the script that lets a shell complete commands, options and names',
  examples: [
    ['stance completion bash', 'its first lines say where to keep it; zsh, fish and powershell, too'],
    ['stance completion fish > ~/.config/fish/completions/stance.fish', 'for fish that is all'],
  ],
  notes: [
    'Behind it the tab key offers commands, options, what options take, and the ids of parties, issues and drafts in the model that would be asked: the one behind -m, in STANCE_MODEL, or the nearest stance.yaml. Neither what is typed nor what a model holds is ever run. The script of PowerShell has not been tried in one.',
  ],
  options: {},
  write: async ([name = '']) => {
    const shell = shellNamed(name);
    if (shell === null)
      throw new UsageError(
        `There is no script for the shell "${name}"`,
        didYouMean(name, shellNames) ?? `There is one for each of ${shellNames.join(', ')}.`,
      );
    const { scripts } = await import('../completion/scripts.ts');
    return plainly(scripts[shell]);
  },
});
