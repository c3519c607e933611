/** All that can be typed, as data. */
import type { Option } from '../commands/option.ts';
import type { TypedCommand } from '../commands/writing.ts';
import { formatsFor } from '../formats/index.ts';
import { helpOption, takesShared, sharedOptions, versionOption } from './options.ts';
import { help, known } from './program.ts';

/** Every command with the options that it takes, in the order of the help; what only programs ask is left out. */
export function typedCommands(): readonly TypedCommand[] {
  const shown = known.filter((command) => command.of !== 'writing' || !command.isHidden);
  const typed = shown.map((command): TypedCommand => {
    const shared = Object.entries<Option<unknown>>(sharedOptions).flatMap(([name, option]) => {
      if (!takesShared(name, command)) return [];
      return [name === 'format' ? { ...option, choices: formatsFor(command.name) } : option];
    });
    const options = [
      ...Object.values<Option<unknown>>(command.options),
      ...shared,
      helpOption,
      versionOption,
    ];
    return { ...command, options };
  });
  return [...typed, { ...help, options: [] }];
}
