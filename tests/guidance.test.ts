/** The shipped guidance keeps what it promises: examples, budget, sources, plain words, and no question that exposes anyone. */

import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, test } from 'vitest'
import { loadGuidance } from '../src/guidance/load-guidance.js'
import { compiled, type Rule } from '../src/guidance/guidance.js'
import { fails } from '../src/check/fails.js'
import type { Outcome, PlanAssessment } from '../src/check/assessment.js'
import { fieldByPath, fields, type Field } from '../src/plan/field-index.js'
import {
  assess,
  compiledOf,
  guidance,
  rules,
  testsIn,
  worstOf,
  type Example,
  type RuleWithExamples,
} from './shipped-rules.js'

const examples = rules.flatMap((rule) => rule.examples.map((example) => ({ rule, example })))
const headlines = new Set(guidance.safeguards.map(({ headline }) => headline))
const provisions = guidance.sources.flatMap(({ source, provisions: all }) =>
  all.map((provision) => ({ cite: `${source}/${provision.id}`, ...provision })),
)
const cited = new Set(rules.flatMap(({ cites }) => cites))

describe('examples', () => {
  test.each(rules)('$id: each comes out as it says', (rule) => {
    const came = rule.examples.map((example) => {
      const assessment = assessed(example)
      const problems = assessment.problems.map(({ message }) => message.id)
      return { name: example.name, outcome: worstOf(rule, assessment).outcome, problems }
    })
    expect(came).toEqual(rule.examples.map(({ name, outcome }) => ({ name, outcome, problems: [] })))
  })

  test.each(rules)('$id: every way it can come out has one', (rule) => {
    expect([...new Set(rule.examples.map(({ outcome }) => outcome))]).toEqual(
      expect.arrayContaining([...outcomesOf(rule)]),
    )
  })

  test.each(rules.filter(({ expect: asked }) => branchesOf(asked).length > 1))(
    '$id: each way to meet it has one that says nothing of the others',
    (rule) => {
      const bare = branchesOf(rule.expect).filter(
        (branch) => !rule.examples.some((each) => meetsBy(branch, rule, each)),
      )
      expect(bare).toEqual([])
    },
  )

  test('have names of their own within a rule', () => {
    const twice = rules.filter(
      (rule) => new Set(rule.examples.map(({ name }) => name)).size < rule.examples.length,
    )
    expect(twice.map(({ id }) => id)).toEqual([])
  })

  test('tell any two rules of one safeguard apart', () => {
    const same = guidance.safeguards.flatMap(({ id }) => {
      const ofIt = rules.filter(({ safeguard }) => safeguard === id)
      const all = ofIt.flatMap((rule) => rule.examples).map(assessed)
      const shown = ofIt.map((rule) => ({
        rule: rule.id,
        comesTo: all.map((assessment) => worstOf(rule, assessment).outcome).join(),
      }))
      return shown.filter((one) => shown.some((other) => other !== one && other.comesTo === one.comesTo))
    })
    expect(same.map(({ rule }) => rule)).toEqual([])
  })
})

const assessments = new Map<Example, PlanAssessment>()

/** Many tests look at the same examples. */
function assessed(example: Example): PlanAssessment {
  const before = assessments.get(example)
  const assessment = before ?? assess(example.plan, example.asOf)
  assessments.set(example, assessment)
  return assessment
}

/** `met` and `not-stated` are open to all; a demand only to say something can never be breached. */
function outcomesOf(rule: RuleWithExamples): ReadonlySet<Outcome> {
  const outcomes = new Set<Outcome>(['met', 'not-stated'])
  if (testsIn(rule.expect).some(([, asked]) => canBeFalse(asked))) outcomes.add('breached')
  if (rule.when !== undefined || testsIn(rule.expect).some(([, asked]) => isQuantified(asked)))
    outcomes.add('not-applicable')
  return outcomes
}

function canBeFalse(asked: unknown): boolean {
  if (typeof asked !== 'object' || asked === null) return true
  return Object.entries(asked).some(([word, argument]) => {
    if (word === 'stated' || word === 'substantiated') return false
    const { holds } = argument as { holds?: unknown }
    return holds === undefined || testsIn(holds).some(([, inner]) => canBeFalse(inner))
  })
}

function isQuantified(asked: unknown): boolean {
  return typeof asked === 'object' && asked !== null && ['some', 'every', 'no'].some((word) => word in asked)
}

function branchesOf(asked: unknown): readonly unknown[] {
  return typeof asked === 'object' && asked !== null && 'any' in asked
    ? (asked.any as readonly unknown[])
    : [asked]
}

function meetsBy(branch: unknown, rule: Rule, { plan, outcome }: Example): boolean {
  const ofBranch = new Set(testsIn(branch).map(([path]) => path))
  const read = compiledOf(rule).expect.fields.map(({ path }) => path)
  const stated = read.filter((path) => isWritten(plan, path.split('.')))
  return (
    outcome === 'met' &&
    stated.every((path) => ofBranch.has(path)) &&
    [...ofBranch].every((path) => stated.includes(path))
  )
}

function isWritten(plan: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return plan !== undefined
  return typeof plan === 'object' && plan !== null && isWritten((plan as Record<string, unknown>)[step], rest)
}

describe('severity', () => {
  const counting = rules.filter(({ silent }) => silent !== 'none')

  test.each([
    ['critical', 12],
    ['high', 12],
  ])('at most some rules that count silence are %s, each the headline of its safeguard', (severity, most) => {
    const severe = counting.filter((rule) => rule.severity === severity)
    expect(severe.length).toBeLessThanOrEqual(most)
    expect(severe.filter(({ id }) => !headlines.has(id)).map(({ id }) => id)).toEqual([])
  })

  test('a rule without a source is never above medium', () => {
    const loud = rules.filter(
      ({ basis, severity }) => basis === 'good-practice' && !['medium', 'low'].includes(severity),
    )
    expect(loud.map(({ id }) => id)).toEqual([])
  })

  test('a survivor-led host is believed on power, pay and recognition only', () => {
    const themes = new Set(rules.filter(({ severityWhen }) => severityWhen).map(({ id }) => id.split('/')[0]))
    const soft = ['compensation', 'recognition', 'participation', 'empowerment', 'accountability', 'closing']
    expect([...themes].filter((theme) => !soft.includes(theme ?? ''))).toEqual([])
  })
})

describe('sources', () => {
  test('every provision has a rule, or a reason why none holds a plan to it', () => {
    const holes = provisions.filter(({ cite, unchecked }) => !cited.has(cite) && unchecked === undefined)
    expect(holes.map(({ cite }) => cite)).toEqual([])
  })

  test('no provision has both', () => {
    const both = provisions.filter(({ cite, unchecked }) => cited.has(cite) && unchecked !== undefined)
    expect(both.map(({ cite }) => cite)).toEqual([])
  })

  test('every citation leads to a provision', () => {
    const known = new Set(provisions.map(({ cite }) => cite))
    expect([...cited].filter((cite) => !known.has(cite))).toEqual([])
  })

  test('a rule cites something, or says that no source asks for it', () => {
    const bare = rules.filter(({ cites, basis }) => cites.length > 0 === (basis === 'good-practice'))
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  test('nothing is entered as a review that nobody made', () => {
    expect(rules.flatMap(({ reviews }) => reviews)).toEqual([])
  })
})

/** What a plan says about itself, for people to read; no rule needs it. */
const descriptive = ['title', 'organisation.name', 'purpose', 'stage', 'language']

describe('model', () => {
  test('every field is read by a rule, except what a plan says about itself', () => {
    const read = new Set(
      guidance[compiled].rules.flatMap(({ when, expect: asked, severityWhen }) =>
        [asked, ...(when ? [when.condition] : []), ...severityWhen.map(({ condition }) => condition)].flatMap(
          (each) => each.fields.map(({ path }) => path),
        ),
      ),
    )
    const unread = fields.filter(({ path }) => !read.has(path)).map(({ path }) => path)
    expect(unread.toSorted()).toEqual(descriptive.toSorted())
  })

  test('every field of things in a list is read by a rule', () => {
    const inQuantifiers = rules.flatMap(({ expect: asked }) => JSON.stringify(asked))
    const unread = fields.flatMap(({ path, items = [] }) =>
      items.filter(
        (item) =>
          !inQuantifiers.some((text) => text.includes(`"${path}"`) && text.includes(`"${item.path}"`)),
      ),
    )
    expect(unread.map(({ path }) => path)).toEqual([])
  })

  test('every fact is used', () => {
    const used = JSON.stringify([rules, guidance.facts])
    expect(guidance.facts.filter(({ id }) => !used.includes(`"fact":"${id}"`)).map(({ id }) => id)).toEqual(
      [],
    )
  })

  test('a field of a safeguard is one of the guidance', () => {
    const known = guidance.safeguards.map(({ id }) => id)
    const lost = fields.filter(({ safeguard }) => safeguard !== undefined && !known.includes(safeguard))
    expect(lost.map(({ path }) => path)).toEqual([])
  })
})

/** What nobody is asked about themselves. A word here is a part of a word in a text. */
const exposing =
  /\b(?:papers|passports?|nationalit|citizen|visas?\b|residence|asylum|undocumented|(?:migration|immigration|legal|formal) status|criminal|clean record|convict|sentenced|offences?\b|charged|arrest|pending|court|(?:their|a|or) case\b|health|ill\b|illness|hiv\b|diagnos|medic|pregnan|therap|disabilit|addict|sex work|prostitut)/i

/** Fields whose words are of that kind and which are about the host, each with what it is about. */
const aboutTheHost: Readonly<Record<string, string>> = {
  'consent.promisesOutcomes': 'what the host promises',
  'consent.servicesDepend': 'what the host makes help depend on',
  'nonPunishment.exposureChecked': 'what the host looked into before anyone came',
  'empowerment.createsDependence': 'what the host makes people depend on',
  'participation.sameVoice': 'documents of a meeting',
  'inclusion.accessible': 'what the host does so that nobody is kept out',
}

/** Fields that ask people, through the plan, what nobody is asked. */
function exposingFields(all: readonly Field[]): readonly string[] {
  return all
    .flatMap((field) => [field, ...(field.items ?? [])])
    .filter(({ about, path }) => about !== 'exclusion' && !Object.hasOwn(aboutTheHost, path))
    .filter(({ path, label, question }) => exposing.test(`${words(path)} ${label} ${question}`))
    .map(({ path }) => path)
}

/** `criminalRecord` → `criminal record`. */
function words(path: string): string {
  return path.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

describe('what nobody is asked', () => {
  test('no field asks for papers, nationality, records, cases, health or sex work of people', () => {
    expect(exposingFields(fields)).toEqual([])
  })

  test.each([
    ['nationality', { path: 'group.nationality', label: 'Where they come from' }],
    ['a record, by name', { path: 'group.criminalRecord', label: 'Past' }],
    ['health, in a question', { path: 'group.state', label: 'State', question: 'Is any of them ill?' }],
    ['pending cases, in a list', { path: 'x', items: [{ path: 'case', label: 'Pending case' }] }],
  ])('a model that asks for %s would be found', (_, given) => {
    expect(exposingFields([given as unknown as Field])).toHaveLength(1)
  })

  test('every field that is let pass still has such words', () => {
    const idle = Object.keys(aboutTheHost).filter((path) => {
      const field = fieldByPath.get(path)
      return !field || !exposing.test(`${field.label} ${field.question}`)
    })
    expect(idle).toEqual([])
  })

  test('no question of a safeguard and no fact asks for it', () => {
    const texts = [
      ...guidance.safeguards.map(({ question }) => question),
      ...guidance.facts.map(({ says }) => says),
    ]
    // Those who would be kept out by a disability are thought of; nobody is asked whether they have one.
    const allowed = guidance.safeguards.find(({ id }) => id === 'interpretation-accessibility')?.question
    expect(texts.filter((text) => exposing.test(text) && text !== allowed)).toEqual([])
  })

  test('nobody is asked about it to find out whom a rule is for', () => {
    const reads = guidance[compiled].rules.flatMap(({ when, severityWhen }) =>
      [...(when ? [when.condition] : []), ...severityWhen.map(({ condition }) => condition)].flatMap(
        (each) => each.fields,
      ),
    )
    const wrong = reads.filter(
      ({ about, path, label, question }) =>
        about === 'exclusion' || exposing.test(`${path} ${label} ${question}`),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test.each(fields.filter(({ about }) => about === 'exclusion'))(
    'guidance that asks for $path first is refused',
    ({ path }) => {
      const content = JSON.stringify({
        rules: [
          {
            id: 'closing/own',
            safeguard: 'exit-strategy',
            title: 'Own',
            severity: 'low',
            settle: 'while-running',
            when: { [path]: true },
            expect: { 'closing.whatStays': true },
            why: 'Why.',
            do: 'Do.',
            cites: ['icat-2021/icat-0'],
            examples: [],
            reviews: [],
          },
        ],
      })
      const loaded = loadGuidance([{ name: 'own.yaml', content }], guidance)
      expect(loaded.ok ? [] : loaded.problems.map(({ message }) => message.id)).toContain(
        'condition-field-forbidden',
      )
    },
  )
})

describe('a silent plan', () => {
  const silent = assess({})

  test('meets nothing', () => {
    expect(silent.findings.filter(({ outcome }) => outcome === 'met')).toEqual([])
  })

  test('does not get through', () => {
    expect(silent.verdict).toBe('gaps')
    expect(fails(silent)).toBe(true)
  })

  test('says the opposite of nothing', () => {
    expect(silent.counts).toMatchObject({ opposite: 0, breached: 0, conflicting: 0 })
  })

  test('has a point for every headline that is for everyone', () => {
    const everyones = rules
      .filter(({ id, when }) => headlines.has(id) && when === undefined)
      .map(({ safeguard }) => safeguard)
    const points = silent.points.map(({ safeguard }) => safeguard)
    expect(everyones.filter((each) => !points.includes(each))).toEqual([])
  })
})

/** Words of the field that nobody can do without; each counts as a word of one syllable. */
const fieldTerms =
  /\b(?:survivors?|traffick(?:ed|ing|ers?)|safeguard(?:s|ing)?|exploitation|authorit(?:y|ies)|interpreters?|communit(?:y|ies)|guardians?|consent)\b/gi

const readers = 9

describe('plain words', () => {
  const texts = rules.flatMap((rule) =>
    (['title', 'why', 'do', 'write'] as const).flatMap((key) => {
      const text = rule[key]
      return text === undefined ? [] : [{ rule: rule.id, key, text }]
    }),
  )

  test('no text needs more than nine years of school', () => {
    const hard = texts.filter(({ text }) => gradeOf(text) > readers)
    expect(hard.map(({ text }) => text)).toEqual([])
  })

  test('no text commands, alarms or blames, and none speaks of its reader’s people as cases', () => {
    const loud =
      /!|\bmust\b|\bcrucial|\brobust|\bempower|\binvalid|\billegal|\bbeneficiar|\byour fault|\bfail(?:ed|s)? to\b/i
    expect(texts.filter(({ text }) => loud.test(text)).map(({ text }) => text)).toEqual([])
  })

  test('a title is what holds, without a full stop; all others are sentences', () => {
    const wrong = texts.filter(({ key, text }) => text.endsWith('.') === (key === 'title'))
    expect(wrong.map(({ text }) => text)).toEqual([])
  })
})

/** The Flesch–Kincaid grade. */
function gradeOf(text: string): number {
  const plain = text.replaceAll(fieldTerms, 'word')
  const all = plain.match(/[\p{L}’-]+/gu) ?? []
  return fleschKincaid({
    sentence: Math.max(1, plain.match(/[.?!](?=\s|$)/g)?.length ?? 0),
    word: all.length,
    syllable: all.reduce((sum, each) => sum + syllable(each), 0),
  })
}

test('there are examples to run', () => {
  expect(examples.length).toBeGreaterThan(500)
})
