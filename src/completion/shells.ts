/** The shells that there is a script for. */
export const shellNames = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type ShellName = (typeof shellNames)[number];

/** The shell of a name, or null. */
export function shellNamed(name: string | undefined): ShellName | null {
  return shellNames.find((one) => one === name) ?? null;
}
