/** The script of bash: 3.2, which macOS still has, and later. */
export const bash = String.raw`# Completion of stance for bash.
#
# To install it, where the package bash-completion is at work:
#   mkdir -p ~/.local/share/bash-completion/completions
#   stance completion bash > ~/.local/share/bash-completion/completions/stance
# Elsewhere keep it in a file, and add a line to ~/.bashrc, below an alias of the name stance if you have one:
#   stance completion bash > ~/.stance-completion.bash
#   echo '. ~/.stance-completion.bash' >> ~/.bashrc
# It begins with the next shell.

_stance() {
    local then='' line
    COMPREPLY=()
    # Neither what is typed nor what comes back is evaluated: compgen -W would do that.
    {
        IFS= read -r then
        while IFS= read -r line; do
            COMPREPLY[${'$'}{#COMPREPLY[@]}]=$line
        done
    } < <(stance complete bash -- "${'$'}{COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null </dev/null)
    # Before version 4 there is no compopt, and files are offered wherever nothing else fits.
    case $then in
        more) compopt -o nospace 2>/dev/null ;;
        files) compopt -o default 2>/dev/null ;;
    esac
    return 0
}

if type compopt >/dev/null 2>&1; then
    complete -F _stance stance
else
    complete -o default -F _stance stance
fi
`;
