/** An argument as people may read it; arguments are words of the guidance, never of a plan. */

import type { ArgumentValue } from './operator.js'

export function shown(argument: ArgumentValue | undefined): string {
  if (argument === undefined) return ''
  if (typeof argument === 'boolean') return String(argument)
  if (!('kind' in argument)) return argument.join(', ')
  switch (argument.kind) {
    case 'commitment':
      return argument.is ? 'yes' : 'no'
    case 'word':
      return argument.word
    case 'number':
      return String(argument.number)
    case 'duration':
      return `${argument.duration.count} ${argument.duration.unit}${argument.duration.count === 1 ? '' : 's'}`
    case 'date':
      return argument.date
    case 'money':
      return `${argument.amount} ${argument.currency ?? ''} ${argument.per ?? ''}`.trim()
    case 'text':
      return argument.text
    case 'list':
      return argument.members.join(', ')
    case 'items':
      return ''
  }
}
