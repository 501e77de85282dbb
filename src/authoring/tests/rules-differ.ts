import type { CompiledRule } from '../../guidance/compile-rule.js'
import { compiled } from '../../guidance/guidance.js'
import { say } from '../../messages/tool.js'
import { problem } from '../../problem/problem.js'
import type { Example } from '../example.js'
import type { GuidanceTest, Tested } from '../guidance-test.js'
import type { Tries } from '../tries.js'

/** Two rules of a safeguard that come to the same for all their examples are one demand said twice. */
export const rulesDiffer: GuidanceTest = {
  name: 'examples tell any two rules of one safeguard apart',
  find(tested) {
    const written = new Map(tested.rules.map((each) => [each.rule.id, each]))
    return readingAlike(tested).flatMap((group) => {
      const examples = group.flatMap(({ rule }) => written.get(rule.id)?.examples ?? [])
      return untold(group, examples, tested.tries).flatMap((same) => {
        // The first stays as it is. It is one that is not tested, where there is one.
        const [first, ...others] = same.toSorted(
          (one, other) => Number(written.has(one.rule.id)) - Number(written.has(other.rule.id)),
        )
        return others.flatMap(({ rule }) => {
          const own = written.get(rule.id)
          if (!own || !first) return []
          return [problem(say('rule-like-other', { other: first.rule.id }), own.at(['id']))]
        })
      })
    })
  },
}

/**
 * Groups of rules of one safeguard that read the same fields.
 *
 * Where one reads a field that another does not, the example that meets it by
 * that field tells them apart.
 */
function readingAlike({ guidance, rules }: Tested): readonly (readonly CompiledRule[])[] {
  // A profile’s own rules are not among those of the guidance.
  const all = new Set([...guidance[compiled].rules, ...rules.map((each) => each.compiled)])
  return grouped([...all], ({ rule, expect }) => {
    const read = expect.fields.map(({ path }) => path).toSorted()
    return [rule.safeguard, ...read].join(' ')
  })
}

/** Groups of two and more rules that no example tells apart. */
function untold(
  rules: readonly CompiledRule[],
  examples: readonly Example[],
  tries: Tries,
): readonly (readonly CompiledRule[])[] {
  // Rules that ask in the same words come to the same, and are tried once.
  const bySaid = grouped(rules, ({ rule }) => JSON.stringify([rule.when, rule.expect, rule.params, rule.on]))
  const groupOf = new Map(bySaid.flatMap((group) => (group[0] ? [[group[0], group] as const] : [])))
  let leaders: readonly (readonly CompiledRule[])[] = [[...groupOf.keys()]]
  for (const example of distinct(examples)) {
    leaders = leaders.flatMap((group) => {
      if (group.length < 2) return [group]
      const came = new Map(tries.outcomes(group, example).map((outcome, index) => [group[index], outcome]))
      return grouped(group, (rule) => String(came.get(rule)))
    })
  }
  return leaders
    .map((group) => group.flatMap((leader) => groupOf.get(leader) ?? []))
    .filter((group) => group.length > 1)
}

function distinct(examples: readonly Example[]): readonly Example[] {
  return [...new Map(examples.map((each) => [JSON.stringify([each.plan, each.asOf]), each])).values()]
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return [...groups.values()]
}
