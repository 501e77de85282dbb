/**
 * What front matter says about a plan.
 *
 * Front matter belongs to whatever publishes the document. Only `engagement:`
 * (the plan), `title` and `lang` are read from it.
 */

import type { Root } from 'mdast'
import { say } from '../../messages/message.js'
import { notice, problem, type Problem } from '../../problem/problem.js'
import { embeddedText, type At, type Text } from '../../text/text.js'
import { readYamlKeys } from '../read-yaml.js'
import { wrongTop } from '../reading.js'
import type { Entry, MapTree, Tree } from '../tree.js'

/** What front matter gives. */
export interface FrontMatter {
  /** The plan; more than one if `engagement:` was written more than once. */
  readonly trees: readonly MapTree[]
  /** Whether there is an `engagement:`, readable or not. */
  readonly hasPlan: boolean
  readonly title?: string
  readonly language?: string
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
}

/** Reads front matter. */
export function readFrontMatter(root: Root, text: Text): FrontMatter {
  const inner = findText(root, text)
  if (!inner) return { trees: [], hasPlan: false, ...unfinished(text) }
  const { tree, problems, notices } = readYamlKeys(inner, ['engagement', 'title', 'lang'])
  const entries = tree?.entries ?? []
  const plans = entries.filter(({ key }) => key === 'engagement')
  const title = wordOf(entries, 'title')
  const language = wordOf(entries, 'lang')
  return {
    trees: plans.flatMap(({ value }) => (value.kind === 'map' ? [value] : [])),
    hasPlan: plans.length > 0,
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    problems: [...problems, ...plans.flatMap(({ value }) => notAPlan(value))],
    notices,
  }
}

function findText({ children: [first] }: Root, text: Text): Text | undefined {
  if (first?.type !== 'yaml') return undefined
  const start = first.position?.start.offset ?? 0
  const end = first.position?.end.offset ?? 0
  const fence = /^[^\r\n]*(?:\r\n?|\n)/.exec(text.content.slice(start, end))?.[0].length ?? 0
  const body = text.content.slice(start + fence, end).replace(/-{3}[ \t]*$/, '')
  return embeddedText(text, body, [{ start: 0, outerStart: start + fence }])
}

/** What stands at the beginning and is front matter but for its first or its last line. */
function unfinished(text: Text): Said {
  const { content } = text
  const isOpen = /^---[ \t]*(?:\r\n?|\n)[a-z][\w-]*[ \t]*:/.test(content)
  if (isOpen) return said('front-matter-open', content, { text, span: { start: 0, end: 3 } })
  const first = /^[a-z][\w-]*[ \t]*:(?=\s)/.exec(content)
  if (!first || !endsAsFrontMatter(content)) return { problems: [], notices: [] }
  return said('front-matter-unopened', content, { text, span: { start: 0, end: first[0].length } })
}

interface Said {
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
}

// A plan in it would be passed over in silence; anything else is nobody's concern, and worth a word.
function said(id: 'front-matter-open' | 'front-matter-unopened', content: string, at: At): Said {
  const hasPlan = /(?:^|\r|\n)engagement[ \t]*:/.test(content)
  return hasPlan
    ? { problems: [problem(say(id), at)], notices: [] }
    : { problems: [], notices: [notice(say(id), at)] }
}

/** Whether lines of keys go on to a line of three hyphens. */
function endsAsFrontMatter(content: string): boolean {
  for (const { 0: line } of content.matchAll(/[^\r\n]+/g)) {
    if (/^---[ \t]*$/.test(line)) return true
    if (!/^(?:\s|#|- |[A-Za-z][\w-]*[ \t]*:(?:\s|$))/.test(line)) return false
  }
  return false
}

function notAPlan(value: Tree): readonly Problem[] {
  return value.kind === 'list' || value.kind === 'scalar' ? [problem(wrongTop(value), value.at)] : []
}

function wordOf(entries: readonly Entry[], key: string): string | undefined {
  const value = entries.find((entry) => entry.key === key)?.value
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined
}
