import { describe, expect, test } from 'vitest'
import { explain } from '../src/report/explain.js'
import { sampleGuidance } from './golden/sample.js'

function explained(id: string): string {
  const found = explain(id, sampleGuidance)
  if (!found.ok) throw new Error(`${id} is not explained`)
  return found.text
}

describe('explaining', () => {
  test('a rule: why, what to do, whom it is for, who asks for it, who reviewed it', async () => {
    await expect(explained('consent/stopping-costs-nothing')).toMatchFileSnapshot('golden/explain-rule.text')
  })

  test('a rule that survivors have reviewed', () => {
    expect(explained('safety/family-community-safety-headline')).toContain(
      'Reviewed on 2026-02-03: survivor network, survivor-led. What changed: the title',
    )
  })

  test('a rule that no source asks for', () => {
    expect(explained('compensation/compensation-headline')).toContain('Good practice: no source')
  })

  test('a provision by its whole and by its bare id', async () => {
    const said = explained('icat-2021/icat-5-ethical')
    expect(explained('icat-5-ethical')).toBe(said)
    await expect(said).toMatchFileSnapshot('golden/explain-provision.text')
  })

  test('a provision that nothing is held to, with the reason', () => {
    expect(explained('icat-9-appraisal')).toContain('it asks nothing of a plan')
  })

  test('everything that goes by the id', async () => {
    await expect(explained('compensation')).toMatchFileSnapshot('golden/explain-several.text')
  })

  test.each([
    ['compensaton', 'compensation'],
    ['consent/stoping-costs-nothing', 'consent/stopping-costs-nothing'],
    ['stopping-costs-nothing', 'consent/stopping-costs-nothing'],
    ['icat-5-ethicl', 'icat-5-ethical'],
    ['nothing-like-it-at-all', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('"%s" is unknown, and perhaps "%s" was meant', (id, near) => {
    expect(explain(id, sampleGuidance)).toEqual({ ok: false, near })
  })
})
