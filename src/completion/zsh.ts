/** The script of zsh. */
export const zsh = String.raw`#compdef stance
# Completion of stance for zsh.
#
# To install it, keep it in a folder of your own:
#   mkdir -p ~/.zsh/completions
#   stance completion zsh > ~/.zsh/completions/_stance
# and have these lines in ~/.zshrc, the first above any compinit that stands there already:
#   fpath=(~/.zsh/completions $fpath)
#   autoload -Uz compinit && compinit
# It begins with the next shell.

_stance() {
    local -a lines offered shown
    local line then
    # (Q) takes quotes off, and evaluates nothing.
    lines=("${'$'}{(@f)$(stance complete zsh -- "${'$'}{(@Q)words[2,CURRENT-1]}" "${'$'}{(Q)IPREFIX}${'$'}{(Q)PREFIX}" 2>/dev/null </dev/null)}")
    then=$lines[1]
    shift lines
    if [[ $then == files ]]; then
        [[ $PREFIX == -*=* ]] && compset -P '*='
        _files
        return
    fi
    for line in $lines; do
        offered+=("${'$'}{line%%$'\t'*}")
        shown+=("${'$'}{line/$'\t'/  -- }")
    done
    if [[ $then == more ]]; then
        compadd -S '' -l -d shown -a offered
    else
        compadd -l -d shown -a offered
    fi
}

if [[ $funcstack[1] == _stance ]]; then
    _stance "$@"
else
    compdef _stance stance
fi
`;
