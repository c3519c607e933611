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
    local -a lines offered shown behind
    local line then
    local -i widest=0
    # (Q) takes quotes off, and evaluates nothing.
    lines=("${'$'}{(@f)$(stance complete zsh -- "${'$'}{(@Q)words[2,CURRENT-1]}" "${'$'}{(Q)IPREFIX}${'$'}{(Q)PREFIX}" 2>/dev/null </dev/null)}")
    then=$lines[1]
    shift lines
    if [[ $then == files ]]; then
        [[ $PREFIX == -*=* ]] && compset -P '*='
        _files
        return
    fi
    offered=("${'$'}{(@)lines%%$'\t'*}")
    for line in $offered; do
        (( $#line > widest )) && widest=$#line
    done
    for line in $lines; do
        [[ $line == *$'\t'* ]] && line="${'$'}{(r:widest:)line%%$'\t'*}  -- ${'$'}{line#*$'\t'}"
        shown+=("${'$'}{line[1,COLUMNS-1]}")
    done
    [[ $then == more ]] && behind=(-S '')
    # In the order in which they come: states begin with the worst.
    compadd "${'$'}{behind[@]}" -V stance -l -d shown -a offered
}

if [[ $funcstack[1] == _stance ]]; then
    _stance "$@"
else
    compdef _stance stance
fi
`;
