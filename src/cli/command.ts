/** The shape of a command. */

import type { ExitCode } from './exit-code.js'
import type { World } from './world.js'

/** One thing the tool can be asked to do. */
export interface Command {
  readonly name: string
  /** For its help. */
  readonly says: string
  /** What follows the name: `[options] <id>`. */
  readonly usage: string
  /** What is named after the options; absent where nothing is. */
  readonly argument?: { readonly name: string; readonly says: string }
  readonly options: readonly Option[]
  /** Said below its help. */
  readonly helpEndsWith?: string
  /** Throws a {@link UsageError} where arguments do not go together. */
  run(given: Given, world: World): Promise<ExitCode>
}

/** Commands on one matter, which go by its name and their own. */
export interface CommandGroup {
  readonly name: string
  /** For its help. */
  readonly says: string
  readonly commands: readonly Command[]
}

/** An option of a command. */
export interface Option {
  /** As commander writes it: `-f, --format <name>`. */
  readonly flags: string
  readonly says: string
  /** Turns what was written into a value; `before` is what the option gave earlier. Throws a {@link UsageError}. */
  parse?(written: string, before: unknown): unknown
}

/** What a command was called with. */
export interface Given {
  readonly names: readonly string[]
  /** By the option's name in camelCase. */
  readonly options: Readonly<Record<string, unknown>>
}
