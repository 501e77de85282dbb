#!/usr/bin/env node

/** The command `engagement-check`. */

import { main } from './cli/main.js'

const { stdout, stderr } = process

// Not `process.exit`: what was written has to reach the other end of a pipe first.
void main(process.argv.slice(2), { stdout, stderr, cwd: process.cwd(), now: () => new Date() }).then(
  (code) => {
    process.exitCode = code
  },
)
