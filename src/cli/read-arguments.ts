/** Arguments → the command that is meant, what it was given, or help. */

import { Command as Program, CommanderError, Option as ProgramOption } from 'commander'
import type { Message } from '../messages/message.js'
import { say } from '../messages/tool.js'
import { nearest } from '../plan/near.js'
import { shownName } from '../report/file-name.js'
import { wrap, written as linesWritten } from '../report/layout.js'
import type { Command, CommandGroup, Given } from './command.js'
import { UsageError } from './usage-error.js'

/** What the arguments ask for. */
export type Asked =
  | { readonly command: Command; readonly given: Given }
  /** Help or the version. */
  | { readonly shown: string }

const toolName = 'engagement-check'

type Named = Command | CommandGroup

/** Reads arguments. Throws a {@link UsageError} with one sentence. */
export function readArguments(
  written: readonly string[],
  commands: readonly Named[],
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
  addAll(
    program,
    commands,
    (text) => (shown += text),
    (command, given) => (asked = { command, given }),
  )
  try {
    program.parse(written, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UsageError(messageOf(error, program, written, commands))
  }
  return asked ?? { shown }
}

function addAll(
  program: Program,
  commands: readonly Named[],
  show: (text: string) => void,
  ask: (command: Command, given: Given) => void,
): void {
  for (const command of commands) {
    const sub = prepared(program.command(command.name), show).description(command.says)
    if ('commands' in command) addAll(sub.helpCommand(false), command.commands, show, ask)
    else addTo(sub, command, ask)
  }
}

function addTo(sub: Program, command: Command, ask: (command: Command, given: Given) => void): void {
  const { usage, argument, options, helpEndsWith } = command
  sub.usage(usage)
  // Whether anything was named is said by the command itself, in its own words.
  if (argument) sub.argument(`[${argument.name}...]`, argument.says)
  for (const option of options) {
    const added = new ProgramOption(option.flags, option.says)
    if (option.parse) added.argParser(option.parse.bind(option))
    sub.addOption(added)
  }
  if (helpEndsWith) sub.addHelpText('after', helpEnd(helpEndsWith))
  sub.action((...[first, second]: readonly unknown[]) => {
    const names = argument ? (first as readonly string[]) : []
    // Nothing can be said about where an empty name leads: most likely a variable of a script was empty.
    if (names.includes('')) throw new UsageError(say('name-empty'))
    ask(command, { names, options: (argument ? second : first) as Given['options'] })
  })
}

function termOf(sub: Program, commands: readonly Named[]): string {
  const own = commands
    .flatMap((each) => ('commands' in each ? each.commands : each))
    .find(({ name }) => name === sub.name())
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
  commands: readonly Named[],
): Message {
  const called = calledIn(written, program, commands)
  const help = [toolName, ...called.names, '--help'].join(' ')
  // What was not understood stands in quotes in commander's own sentence, and nowhere else.
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(named, called.programs, help)
    case 'commander.optionMissingArgument':
      return say('option-without-value', { name: named.replace(/^-\w, /, '').replace(/ .*$/, '') })
    case 'commander.unknownCommand':
      return unknownCommand(named, called)
    case 'commander.help':
      return say('no-command', { known: namesOf(called.commands).join(', '), help })
    case 'commander.excessArguments':
      return say('too-many-arguments', { help })
  }
  return say('usage-unclear', { help })
}

/** How far the arguments name a command. */
interface Called {
  readonly names: readonly string[]
  /** From the tool down to the command that was named. */
  readonly programs: readonly Program[]
  /** The commands that could have been named next. */
  readonly commands: readonly Named[]
}

function calledIn(written: readonly string[], program: Program, commands: readonly Named[]): Called {
  const sub = program.commands.find((each) => each.name() === written[0])
  const command = commands.find(({ name }) => name === sub?.name())
  if (!sub) return { names: [], programs: [program], commands }
  const below = calledIn(written.slice(1), sub, command && 'commands' in command ? command.commands : [])
  return { ...below, names: [sub.name(), ...below.names], programs: [program, ...below.programs] }
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

function unknownCommand(written: string, { names, commands }: Called): Message {
  const known = namesOf(commands)
  const inFull = (name: string): string => [...names, name].join(' ')
  const name = inFull(shownName(written))
  const near = nearest(written, known)
  if (near !== undefined) return say('unknown-command-near', { name, near: inFull(near) })
  if (names.length === 0 && /[./\\]|^-$/.test(written)) return say('unknown-command-file', { name })
  return say('unknown-command', { name, known: known.map(inFull).join(', ') })
}

function namesOf(commands: readonly Named[]): readonly string[] {
  return commands.map(({ name }) => name)
}
