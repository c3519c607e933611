/** The script of each shell. */
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import { powershell } from './powershell.ts';
import type { ShellName } from './shells.ts';
import { zsh } from './zsh.ts';

export const scripts: Readonly<Record<ShellName, string>> = { bash, zsh, fish, powershell };
