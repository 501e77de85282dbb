/** The floor for a YAML plan: a process that only parses it. */

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

parse(readFileSync(process.argv[2] ?? '', 'utf8'))
