/** `docs/guidance.md`: every rule of the shipped guidance on a page that people can read. */

import type { Guidance, Rule, Safeguard } from '../src/guidance/guidance.js'
import { say } from '../src/messages/tool.js'
import type { Theme } from '../src/plan/theme.js'
import { conditionOutline } from '../src/report/condition-outline.js'
import { findCited, rulesIn } from '../src/report/index-of.js'
import { separated, written } from '../src/report/layout.js'
import { code, heading, list, plain } from '../src/report/markdown.js'
import { reviewSentences, weightSentences } from '../src/report/rule-sentences.js'

export function guidanceDoc(guidance: Guidance): string {
  const { safeguards } = guidance
  const themes = [...new Set(safeguards.map(({ theme }) => theme))]
  return written(
    separated([
      ['<!-- Made by `npm run generate` from the files in `guidance/`. -->'],
      heading(1, 'The guidance, rule by rule'),
      ...introduction(guidance),
      list(themes.map((theme) => `[${theme}](#${theme})`)),
      ...themes.flatMap((theme) => themeBlocks(theme, guidance)),
      ...sourceBlocks(guidance),
    ]),
  )
}

type Blocks = readonly (readonly string[])[]

function introduction({ rules, safeguards, sources, version }: Guidance): Blocks {
  const reviewed = rules.filter(({ reviews }) => reviews.length > 0).length
  return [
    [
      `This is what plans are held against by version ${version}: ${rules.length} rules on ${safeguards.length} safeguards, from ${sources.length} sources. Each rule asks for one thing.`,
    ],
    [
      reviewed === 0
        ? '**No survivor has reviewed these rules yet.** They come from published guidance, as we who made them read it.'
        : `Survivors have reviewed ${reviewed} of the ${rules.length} rules. The others come from published guidance, as we who made them read it.`,
    ],
    ['To contest a rule, see [GOVERNANCE.md](../GOVERNANCE.md). What a source says is put in our own words.'],
  ]
}

function themeBlocks(theme: Theme, guidance: Guidance): Blocks {
  const own = guidance.safeguards.filter((safeguard) => safeguard.theme === theme)
  return [heading(2, theme), ...own.flatMap((safeguard) => safeguardBlocks(safeguard, guidance))]
}

function safeguardBlocks({ id, title, question, headline }: Safeguard, guidance: Guidance): Blocks {
  const own = rulesIn(guidance).filter(({ safeguard }) => safeguard === id)
  const inOrder = own.toSorted((one, other) => Number(other.id === headline) - Number(one.id === headline))
  return [
    heading(3, title),
    [`${code(id)}. ${plain(question)}`],
    ...inOrder.flatMap((rule) => ruleBlocks(rule, rule.id === headline, guidance)),
  ]
}

function ruleBlocks(rule: Rule, isHeadline: boolean, guidance: Guidance): Blocks {
  const { id, title, why, do: toDo, write } = rule
  return [
    heading(4, title),
    [`${code(id)}${isHeadline ? '. It says what the safeguard is.' : ''}`],
    list([
      plain(say('explain-why', { why }).text),
      plain(say('explain-do', { do: toDo }).text),
      plain(write === undefined ? say('explain-no-wording').text : say('explain-write', { write }).text),
      ...weightSentences(rule).map(plain),
    ]),
    ...forWhom(rule, guidance),
    outlined(say('explain-reads').text, rule.expect, guidance),
    ...askedForBy(rule, guidance),
    reviewSentences(rule).map(plain),
  ]
}

function forWhom({ when }: Rule, guidance: Guidance): Blocks {
  if (when === undefined) return [[plain(say('explain-everyone').text)]]
  return [outlined(say('explain-when').text, when, guidance)]
}

/** The lines of an outline are wrapped for a terminal; here each thing has one. */
function outlined(title: string, condition: unknown, guidance: Guidance): readonly string[] {
  const lines: string[] = []
  for (const line of conditionOutline(condition, guidance)) {
    const [, indent = '', text] = /^ {2}( *)- (.*)$/.exec(line) ?? []
    if (text === undefined) lines.push(`${lines.pop()} ${plain(line.trim())}`)
    else lines.push(`${indent}- ${plain(text)}`)
  }
  return [plain(title), '', ...lines]
}

function askedForBy({ cites, basis }: Rule, guidance: Guidance): Blocks {
  if (basis === 'good-practice') return [[plain(say('explain-good-practice').text)]]
  const lines = cites.map((citation) => {
    const cited = findCited(guidance, citation)
    if (!cited) return code(citation)
    const { source, provision } = cited
    const where = say(`explain-cited-${provision.read}`, {
      title: source.title,
      locator: provision.locator,
    }).text
    return `${code(citation)}: ${plain(provision.says)} (${plain(where)})`
  })
  return [[plain(say('explain-cites').text), '', ...list(lines)]]
}

function sourceBlocks({ sources }: Guidance): Blocks {
  return [
    heading(2, 'Sources'),
    list(
      sources.map(({ source, title, publisher, date, url, survivorLed, read }) => {
        const name = url === undefined ? plain(title) : `[${plain(title)}](<${url}>)`
        const published = [publisher, ...(date === undefined ? [] : [date])].join(', ')
        const remarks = [
          ...(survivorLed ? [say('explain-survivor-led').text] : []),
          say(`explain-read-${read}`).text,
        ].join(' ')
        return `${code(source)}: ${name}. ${plain(published)}. ${plain(remarks)}`
      }),
    ),
  ]
}
