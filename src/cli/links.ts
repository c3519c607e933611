/** Whether a terminal takes hyperlinks: one that does not may print the escape as rubbish, so only those known to. */

const programs = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'zed']);
const kinds = new Set(['xterm-kitty', 'xterm-ghostty', 'alacritty']);

/** The first version of VTE, which GNOME's terminal and many others are made of, that takes links and does not crash. */
const vte = 5001;

/** What the environment says: `FORCE_HYPERLINK`, else the terminal by its name. */
export function takesLinks(env: Readonly<Record<string, string | undefined>>): boolean {
  const { FORCE_HYPERLINK: forced = '', TERM: kind = '', TERM_PROGRAM: program = '', VTE_VERSION } = env;
  if (forced !== '') return forced !== '0' && forced !== 'false';
  // Within these the name of the terminal outside is still in the environment.
  if (isSet(env['TMUX']) || isSet(env['STY']) || isSet(env['CI'])) return false;
  return programs.has(program) || kinds.has(kind) || isSet(env['WT_SESSION']) || Number(VTE_VERSION) >= vte;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
