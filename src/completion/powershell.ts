/** The script of PowerShell, on Windows and elsewhere. */
export const powershell = String.raw`# Completion of stance for PowerShell.
#
# To install it:
#   stance completion powershell -o stance-completion.ps1
# and add a line with its whole path to the file that $PROFILE names:
#   . C:\the\path\to\stance-completion.ps1
# It begins with the next shell.

Register-ArgumentCompleter -Native -CommandName stance -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $before = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value }
            else { $_.Extent.Text }
        })
    # The words go as text in base 64, which no shell on the way can take for an order.
    $typed = [Text.Encoding]::UTF8.GetBytes((($before + "$wordToComplete".Trim("'", '"')) -join ${'"`n"'}))
    $lines = @(stance complete powershell '--' ([Convert]::ToBase64String($typed)) 2>$null)
    if ($lines.Count -eq 0) { return }
    if ($lines[0] -eq 'files') {
        return [System.Management.Automation.CompletionCompleters]::CompleteFilename($wordToComplete)
    }
    $lines | Select-Object -Skip 1 | ForEach-Object {
        $word, $means = $_ -split ${'"`t"'}, 2
        if (-not $means) { $means = $word }
        [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $means)
    }
}
`;
