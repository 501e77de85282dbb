/** The shipped guidance keeps what it promises: examples, budget, sources, plain words, and no question that exposes anyone. */

import { describe, expect, test } from 'vitest'
import { guidanceTests } from '../src/authoring/tests/index.js'
import { fails } from '../src/check/fails.js'
import { isExposing } from '../src/guidance/exposing.js'
import { loadGuidance } from '../src/guidance/load-guidance.js'
import { compiled } from '../src/guidance/guidance.js'
import { fieldByPath, fields, type Field } from '../src/plan/field-index.js'
import { assess, guidance, rules, tested } from './shipped-rules.js'

const headlines = new Set(guidance.safeguards.map(({ headline }) => headline))

describe('tests that anyone’s guidance can be put to', () => {
  test.each(guidanceTests)('$name', ({ find }) => {
    const found = find(tested)
    expect(found.map(({ place, message }) => `${place.file}:${place.line} ${message.text}`)).toEqual([])
  })
})

describe('severity', () => {
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
    .filter(({ path, label, question }) => isExposing(`${words(path)} ${label} ${question}`))
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
      return !field || !isExposing(`${field.label} ${field.question}`)
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
    expect(texts.filter((text) => isExposing(text) && text !== allowed)).toEqual([])
  })

  test('nobody is asked about it to find out whom a rule is for', () => {
    const reads = guidance[compiled].rules.flatMap(({ when, severityWhen }) =>
      [...(when ? [when.condition] : []), ...severityWhen.map(({ condition }) => condition)].flatMap(
        (each) => each.fields,
      ),
    )
    const wrong = reads.filter(
      ({ about, path, label, question }) =>
        about === 'exclusion' || isExposing(`${path} ${label} ${question}`),
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

describe('plain words', () => {
  const texts = rules.flatMap((rule) =>
    (['title', 'why', 'do', 'write'] as const).flatMap((key) => {
      const text = rule[key]
      return text === undefined ? [] : [{ rule: rule.id, key, text }]
    }),
  )

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

test('there are examples to run', () => {
  expect(rules.flatMap(({ examples }) => examples).length).toBeGreaterThan(500)
})
