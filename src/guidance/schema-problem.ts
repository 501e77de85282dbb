/** What a schema finds wrong with a guidance file → a problem with a place. */

import type { Tree } from '../document/tree.js'
import { pathTree } from '../document/plain.js'
import { say, type Message } from '../messages/message.js'
import { nearest } from '../plan/near.js'
import { problem, type Problem } from '../problem/problem.js'
import { atPath, keyAt } from './at-path.js'
import { guidanceKeys, type SchemaError } from './validators.generated.js'

/** Says what is wrong, in our own sentence. */
export function schemaProblem(error: SchemaError, tree: Tree): Problem {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty'])
      const near = nearest(key, guidanceKeys)
      // A key may be right, and stand in the wrong place.
      const message = near && near !== key ? say('guidance-key-near', { near }) : say('guidance-key-unknown')
      return problem(message, keyAt(tree, path, key))
    }
    case 'required':
      return problem(
        say('guidance-key-missing', { key: String(error.params['missingProperty']) }),
        atPath(tree, path),
      )
    case 'enum':
      return problem(wordWrong(error, pathTree(tree, path)), atPath(tree, path))
    default:
      return problem(say('guidance-value-wrong'), atPath(tree, path))
  }
}

/** A key that is missing only because it is misspelt is said once. */
export function withoutConsequences(errors: readonly SchemaError[]): readonly SchemaError[] {
  const meant = new Set(
    errors
      .filter(({ keyword }) => keyword === 'additionalProperties')
      .map(
        ({ instancePath, params }) =>
          `${instancePath}#${nearest(String(params['additionalProperty']), guidanceKeys)}`,
      ),
  )
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'required' || !meant.has(`${instancePath}#${String(params['missingProperty'])}`),
  )
}

function wordWrong({ params }: SchemaError, written: Tree | undefined): Message {
  const words = (params['allowedValues'] as readonly unknown[]).map(String)
  const near = written?.kind === 'scalar' ? nearest(String(written.value), words) : undefined
  return near ? say('guidance-word-near', { near }) : say('guidance-word-wrong', { words: words.join(', ') })
}
