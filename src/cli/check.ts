/** `check`: files in, a report out. */

import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Threshold } from '../check/fails.js'
import { severities } from '../guidance/severity.js'
import { say } from '../messages/tool.js'
import { checkFoundPlan } from '../node/check-files.js'
import { findPlans, type FoundPlan } from '../node/find-plans.js'
import { themes, type Theme } from '../plan/theme.js'
import { shownName } from '../report/file-name.js'
import type { Format, RunContext } from '../report/format.js'
import { formats } from '../report/formats.js'
import { countIn, emptySummary } from '../report/summary.js'
import type { Command, Given } from './command.js'
import { exitCodeOf, worseCode, type ExitCode } from './exit-code.js'
import { guidanceMeant, guidanceOptions, assertProfile, type GuidanceMeant } from './guidance-options.js'
import { dayOf, nameOf, oneWordOf, wordsOf } from './option-values.js'
import { fileOutput, streamOutput, type Output } from './output.js'
import { progressOn } from './progress.js'
import { UsageError } from './usage-error.js'
import { tool } from './version.js'
import type { World } from './world.js'

const formatNames = formats.map(({ name }) => name)
const thresholds = [...severities, 'never'] as const
const silences = ['count', 'list'] as const

interface CheckOptionsGiven {
  readonly format: string
  readonly output?: string
  readonly theme?: readonly Theme[]
  readonly failOn: (typeof thresholds)[number]
  readonly silence: (typeof silences)[number]
  readonly asOf: string
  readonly stdinFilename?: string
  readonly profile?: string
  readonly all: boolean
  readonly excerpts: boolean
  readonly asOne: boolean
}

export const check: Command = {
  name: 'check',
  says: say('command-check').text,
  usage: '[options] <paths...>',
  argument: { name: 'paths', says: say('argument-paths').text },
  options: [
    {
      flags: '-f, --format <name>',
      says: say('option-format', { names: formatNames.join(', ') }).text,
      parse: oneWordOf('--format', formatNames),
    },
    { flags: '-o, --output <file>', says: say('report-goes-to').text, parse: nameOf('--output') },
    { flags: '--theme <themes>', says: say('option-theme').text, parse: wordsOf('--theme', themes) },
    {
      flags: '--fail-on <severity>',
      says: say('option-fail-on', { names: thresholds.join(', ') }).text,
      parse: oneWordOf('--fail-on', thresholds),
    },
    {
      flags: '--silence <way>',
      says: say('option-silence', { names: silences.join(', ') }).text,
      parse: oneWordOf('--silence', silences),
    },
    { flags: '--as-of <day>', says: say('option-as-of').text, parse: dayOf('--as-of') },
    {
      flags: '--stdin-filename <name>',
      says: say('option-stdin-filename').text,
      parse: nameOf('--stdin-filename'),
    },
    ...guidanceOptions,
    { flags: '--profile <id>', says: say('option-profile').text, parse: nameOf('--profile') },
    { flags: '--as-one', says: say('option-as-one').text },
    { flags: '--all', says: say('option-all').text },
    { flags: '--excerpts', says: say('option-excerpts').text },
  ],
  helpEndsWith: say('exit-codes').text,
  run,
}

async function run(asked: Given, world: World): Promise<ExitCode> {
  const { names, options } = asked
  const given: CheckOptionsGiven = {
    format: 'text',
    failOn: 'high',
    silence: 'count',
    asOf: dayIn(world),
    all: false,
    asOne: false,
    excerpts: false,
    ...options,
  }
  if (names.length === 0) throw new UsageError(say('no-paths'))
  if (given.stdinFilename !== undefined && !names.includes('-'))
    throw new UsageError(say('stdin-filename-unused'))

  const meant = await guidanceMeant(asked, world)
  if (given.profile !== undefined) assertProfile(given.profile, meant.guidance)

  const { plans, passedOver } = await findPlans(names, { cwd: world.cwd, asOne: given.asOne })
  const output = await outputFor(given.output, plans, world)
  try {
    const code = await writeReport(plans, passedOver, given, meant, output, world)
    await output.finish()
    return code
  } catch (error) {
    await output.abandon()
    throw error
  }
}

async function writeReport(
  plans: readonly FoundPlan[],
  passedOver: number,
  given: CheckOptionsGiven,
  meant: GuidanceMeant,
  output: Output,
  world: World,
): Promise<ExitCode> {
  const run: RunContext = { tool, ...meant, asOf: given.asOf, all: given.all }
  const threshold: Threshold = { failOn: given.failOn, silence: given.silence }
  const writer = formatNamed(given.format).start(run)
  const progress = progressOn(world)
  let summary = { ...emptySummary, passedOver }
  // INVARIANT: nothing checked is never a success.
  let code: ExitCode = plans.length === 0 ? 2 : 0

  await output.write(writer.begin())
  for (const [index, plan] of plans.entries()) {
    const assessment = await checkFoundPlan(plan, {
      guidance: meant.guidance,
      cwd: world.cwd,
      asOf: given.asOf,
      excerpts: given.excerpts,
      ...(given.theme && { themes: given.theme }),
      ...(given.profile !== undefined && { profile: given.profile }),
      ...(given.stdinFilename !== undefined && { stdinName: given.stdinFilename }),
    })
    summary = countIn(summary, assessment)
    code = worseCode(code, exitCodeOf(assessment, threshold))
    progress.clear()
    await output.write(writer.plan(assessment))
    progress.show(index + 1, plans.length)
  }
  progress.clear()
  await output.write(writer.end(summary))
  return code
}

async function outputFor(
  name: string | undefined,
  plans: readonly FoundPlan[],
  world: World,
): Promise<Output> {
  if (name === undefined || name === '-') return streamOutput(world.stdout)
  const target = await identityOf(name, world)
  for (const file of plans.flatMap(({ files }) => files)) {
    if (file.name === '-' || (await identityOf(file.name, world)) !== target) continue
    throw new UsageError(say('output-is-input', { file: shownName(name) }))
  }
  return fileOutput(name, world.cwd)
}

async function identityOf(name: string, { cwd }: World): Promise<string> {
  const path = resolve(cwd, name)
  return realpath(path).catch(() => path)
}

function formatNamed(name: string): Format {
  const found = formats.find((format) => format.name === name)
  if (!found) throw new TypeError(`There is no format "${name}".`)
  return found
}

/** The day where the command runs. */
function dayIn({ now }: World): string {
  const day = now()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
