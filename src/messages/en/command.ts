/** What the command says about itself and how it was called. */
export const command = {
  'command-describes':
    'Holds plans to involve survivors of trafficking against ICAT’s 2021 statement and the guidance around it.',
  'command-check': 'Says what a plan leaves open, and where: each file is one plan, `-` is standard input.',
  'command-explain': 'Says what an id stands for: a rule, a safeguard, a theme or a provision.',
  'command-help': 'Shows the help of a command.',
  'argument-paths': 'Files, folders or patterns; `-` for standard input.',
  'argument-id': 'An id, as reports show it at the right.',

  'option-help': 'Shows this help.',
  'option-version': 'Shows the version.',
  'option-format': 'How to write the report: {$names}.',
  'option-output': 'Where to write the report, instead of standard output.',
  'option-theme': 'Only this theme; several with commas, or the option again.',
  'option-fail-on': 'From which severity on to exit with 1: {$names}.',
  'option-silence': 'Whether silence counts towards the exit code, or is only listed: {$names}.',
  'option-as-of': 'The day of the check, as YYYY-MM-DD; today unless given.',
  'option-stdin-filename': 'The name that standard input goes by; its ending says how to read it.',
  'option-all': 'Shows every point with all its findings.',
  'exit-codes':
    'Exit codes: 0 nothing at or above the threshold; 1 points at or above it; 2 the work could not be done.',

  'unknown-command': 'There is no command `{$name}`. The commands are: {$known}.',
  'unknown-command-near': 'There is no command `{$name}`. Did you mean `{$near}`?',
  'unknown-command-file': 'There is no command `{$name}`. To check a file: `engagement-check check {$name}`.',
  'no-command': 'Expected a command: {$known}. `engagement-check --help` says more.',
  'unknown-option': 'There is no option `{$name}`. `{$help}` lists them.',
  'unknown-option-near': 'There is no option `{$name}`. Did you mean `{$near}`?',
  'option-without-value': 'The option `{$name}` needs a value.',
  'option-without-choice': 'The option `{$name}` takes no value here.',
  'unknown-value': 'The option `{$option}` does not take `{$value}`. Expected one of: {$known}.',
  'unknown-value-near': 'The option `{$option}` does not take `{$value}`. Did you mean `{$near}`?',
  'not-a-date': 'The option `{$option}` takes a day, such as 2026-11-25.',
  'no-paths': 'Nothing was named to check. Expected files or folders, or `-` for standard input.',
  'no-id': 'Nothing was named to explain. Expected the id of a rule, safeguard, theme or provision.',
  'too-many-arguments': 'More was named than this command takes. `{$help}` shows how to call it.',
  'usage-unclear': 'This could not be read as a command. `{$help}` shows how to call it.',
  'stdin-filename-unused':
    '`--stdin-filename` names what comes in on standard input; add `-` to the files to read it.',
  'unknown-id': 'Nothing here has the id `{$id}`. Ids stand at the right in reports.',
  'unknown-id-near': 'Nothing here has the id `{$id}`. Did you mean `{$near}`?',

  'output-missing-folder': 'The report could not be written to {$file}: its folder does not exist.',
  'output-denied': 'The report could not be written to {$file}: this account may not write there.',
  'output-is-folder': 'The report could not be written to {$file}: it is a folder.',
  'output-full': 'The report could not be written to {$file}: there is no room left.',
  'output-failed': 'The report could not be written to {$file}: the system says {$code}.',
  'output-is-input': 'The report would replace {$file}, which is one of the plans. Choose another name.',
  'standard-output': 'standard output',
  progress: '{$done} of {$count}',
  unexpected:
    'Something went wrong in the tool itself ({$name}{$where}). What was written before this may be cut off. Please report it.',
} as const
