/** Arguments → the command that is meant, what it was given, or help. */

import { Command as Program, CommanderError, Option as ProgramOption } from 'commander'
import { say, type Message } from '../messages/message.js'
import { nearest } from '../plan/near.js'
import { shownName } from '../report/file-name.js'
import { wrap, written as linesWritten } from '../report/layout.js'
import type { Command, Given } from './command.js'
import { UsageError } from './usage-error.js'

/** What the arguments ask for. */
export type Asked =
  | { readonly command: Command; readonly given: Given }
  /** Help or the version. */
  | { readonly shown: string }

const toolName = 'engagement-check'

/** Reads arguments. Throws a {@link UsageError} with one sentence. */
export function readArguments(
  written: readonly string[],
  commands: readonly Command[],
  version: string,
): Asked {
  let asked: Asked | undefined
  let shown = ''
  const program = prepared(new Program(toolName), (text) => (shown += text))
    .description(say('command-describes').text)
    .version(version, '--version', say('option-version').text)
    .helpCommand('help [command]', say('command-help').text)
    .configureHelp({ subcommandTerm: (sub) => termOf(sub, commands) })
    .addHelpText('after', helpEnd(say('exit-codes').text))
  for (const command of commands) {
    addTo(program, command, (text) => (shown += text)).action(
      (names: readonly string[], options: Given['options']) => {
        asked = { command, given: { names, options } }
      },
    )
  }
  try {
    program.parse(written, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UsageError(messageOf(error, program, written, commands))
  }
  return asked ?? { shown }
}

function addTo(program: Program, command: Command, show: (text: string) => void): Program {
  const { name, says, usage, argument, options } = command
  const sub = prepared(program.command(name), show)
    .description(says)
    .usage(usage)
    // Whether anything was named is said by the command itself, in its own words.
    .argument(`[${argument.name}...]`, argument.says)
  for (const option of options) {
    const added = new ProgramOption(option.flags, option.says)
    if (option.parse) added.argParser(option.parse.bind(option))
    sub.addOption(added)
  }
  if (command.helpEndsWith) sub.addHelpText('after', helpEnd(command.helpEndsWith))
  return sub
}

function termOf(sub: Program, commands: readonly Command[]): string {
  const own = commands.find(({ name }) => name === sub.name())
  return `${sub.name()} ${own?.usage ?? '[command]'}`
}

function helpEnd(sentence: string): string {
  return `\n${linesWritten(wrap(sentence)).trimEnd()}`
}

/** A program that never ends the process and writes nothing by itself. */
function prepared(program: Program, show: (text: string) => void): Program {
  return program
    .helpOption('-h, --help', say('option-help').text)
    .exitOverride()
    .configureOutput({
      writeOut: show,
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => 80,
      getOutHasColors: () => false,
    })
}

function messageOf(
  error: CommanderError,
  program: Program,
  written: readonly string[],
  commands: readonly Command[],
): Message {
  const sub = program.commands.find((each) => each.name() === written[0])
  const help = sub ? `${toolName} ${sub.name()} --help` : `${toolName} --help`
  // What was not understood stands in quotes in commander's own sentence, and nowhere else.
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(named, [program, ...(sub ? [sub] : [])], help)
    case 'commander.optionMissingArgument':
      return say('option-without-value', { name: named.replace(/^-\w, /, '').replace(/ .*$/, '') })
    case 'commander.unknownCommand':
      return unknownCommand(named, commands)
    case 'commander.help':
      return say('no-command', { known: namesOf(commands) })
    case 'commander.excessArguments':
      return say('too-many-arguments', { help })
  }
  return say('usage-unclear', { help })
}

function unknownOption(written: string, programs: readonly Program[], help: string): Message {
  const name = shownName(written.replace(/=.*$/s, ''))
  const known = programs.flatMap(({ options }) => options.flatMap(({ long }) => long ?? []))
  if (known.includes(name)) return say('option-without-choice', { name })
  const near = nearest(name, [...known, '--help'])
  return near === undefined
    ? say('unknown-option', { name, help })
    : say('unknown-option-near', { name, near })
}

function unknownCommand(written: string, commands: readonly Command[]): Message {
  const name = shownName(written)
  const near = nearest(
    written,
    commands.map((each) => each.name),
  )
  if (near !== undefined) return say('unknown-command-near', { name, near })
  if (/[./\\]|^-$/.test(written)) return say('unknown-command-file', { name })
  return say('unknown-command', { name, known: namesOf(commands) })
}

function namesOf(commands: readonly Command[]): string {
  return commands.map(({ name }) => name).join(', ')
}
