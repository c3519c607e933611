/** The script of fish. */
export const fish = String.raw`# Completion of stance for fish.
#
# To install it:
#   mkdir -p ~/.config/fish/completions
#   stance completion fish > ~/.config/fish/completions/stance.fish
# It begins at once.

function __stance_complete
    # The words go as they are typed: nothing of them is evaluated.
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines (stance complete fish -- $words[2..-1] "$current" 2>/dev/null </dev/null)
    if test "$lines[1]" = files
        set -l parts (string match -r '^(-[^=]*=)?(.*)$' -- "$current")
        for path in (__fish_complete_path $parts[3])
            printf '%s%s\n' "$parts[2]" $path
        end
        return
    end
    for line in $lines[2..-1]
        printf '%s\n' $line
    end
end

complete -c stance -f -a '(__stance_complete)'
`;
