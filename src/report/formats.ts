/** Every format, in the order the help lists them. */

import type { Format } from './format.js'
import { json } from './json.js'
import { text } from './text.js'

export const formats: readonly Format[] = [text, json]
