/** The words of the condition language that are asked of one field, in the order the reference lists them. */

import type { Operator } from '../operator.js'
import { after } from './after.js'
import { atLeast } from './at-least.js'
import { atMost } from './at-most.js'
import { before } from './before.js'
import { includes } from './includes.js'
import { includesAll } from './includes-all.js'
import { includesAny } from './includes-any.js'
import { is } from './is.js'
import { noneOf } from './none-of.js'
import { oneOf } from './one-of.js'
import { stated } from './stated.js'
import { substantiated } from './substantiated.js'

export const operators: readonly Operator[] = [
  is,
  oneOf,
  noneOf,
  atLeast,
  atMost,
  before,
  after,
  includes,
  includesAny,
  includesAll,
  stated,
  substantiated,
]
