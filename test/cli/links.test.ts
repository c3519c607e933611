import { describe, expect, it } from 'vitest';
import { lookOn } from '../../src/cli/look.ts';
import type { Environment } from '../../src/cli/look.ts';

const plain = { width: null, color: null, ascii: false } as const;

describe('a hyperlink', () => {
  it.each<readonly [string, Environment, boolean]>([
    ['no terminal that says nothing of itself', { TERM: 'xterm-256color' }, false],
    ['a terminal that is known by its program', { TERM_PROGRAM: 'iTerm.app' }, true],
    ['a terminal that is known by its kind', { TERM: 'xterm-kitty' }, true],
    ['the terminal of Windows', { WT_SESSION: 'a-b-c' }, true],
    ['a terminal of GNOME', { VTE_VERSION: '7600' }, true],
    ['no terminal of GNOME that crashes at one', { VTE_VERSION: '5000' }, false],
    ['no window of tmux, whatever is outside of it', { TERM_PROGRAM: 'iTerm.app', TMUX: '/tmp/tmux' }, false],
    ['no log of a build', { TERM_PROGRAM: 'vscode', CI: 'true' }, false],
    ['no dumb terminal', { TERM: 'dumb', WT_SESSION: 'a-b-c' }, false],
    ['nobody who wants no colour', { TERM: 'xterm-kitty', NO_COLOR: '1' }, false],
    ['any terminal whose user forces it', { TERM: 'xterm', FORCE_HYPERLINK: '1' }, true],
    ['no terminal whose user forbids it', { TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, false],
  ])('is for %s', (_, env, expected) => {
    expect(lookOn({ isTTY: true }, plain, env).links).toBe(expected);
  });

  it('is for no pipe, no page in letters and no page without colour', () => {
    const env = { TERM: 'xterm-kitty', FORCE_HYPERLINK: '1' };
    expect(lookOn({ isTTY: false }, { ...plain, color: 'always' }, env).links).toBe(false);
    expect(lookOn({ isTTY: true }, { ...plain, ascii: true }, env).links).toBe(false);
    expect(lookOn({ isTTY: true }, { ...plain, color: 'never' }, env).links).toBe(false);
  });
});
