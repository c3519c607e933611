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
        # What fish offers behind a command that it knows nothing of, which is files; that runs nothing, either.
        complete -C "__stance_files $current"
    else if set -q lines[2]
        printf '%s\n' $lines[2..-1]
    end
end

complete -c stance -f -k -a '(__stance_complete)'
`;
