/**
 * Builds after installing.
 *
 * `npx` in this repository installs the repository as a package once more to
 * find its command, and that does not need another build.
 */

import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const isForNpx = process.env['npm_command'] === 'exec'

if (!isForNpx || !existsSync('dist/cli.cjs')) execSync('npm run build', { stdio: 'inherit' })
