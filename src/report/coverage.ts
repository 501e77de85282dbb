/** What sources ask for and which rules hold plans to it, written out. */

import { coverageOf, type Covered, type SourceCoverage } from '../authoring/coverage.js'
import type { Guidance } from '../guidance/guidance.js'
import { say } from '../messages/tool.js'
import { separated, written } from './layout.js'
import { code, heading, list, plain, table } from './markdown.js'
import { item, sentence, under } from './outline.js'

/** One way to write it. */
export interface CoverageFormat {
  /** As `--format` names it. */
  readonly name: string
  write(guidance: Guidance): string
}

const text: CoverageFormat = {
  name: 'text',
  write(guidance) {
    const coverage = coverageOf(guidance)
    return written(
      separated([
        ...coverage.map(({ source, provisions }) =>
          under(
            say('coverage-source', { title: source.title, source: source.source }).text,
            provisions.flatMap((covered) => [...item(provisionOf(covered)), ...item(heldBy(covered), 1)]),
          ),
        ),
        under(
          say('coverage-without-source').text,
          withoutSource(guidance).flatMap((id) => item(id)),
        ),
        under(
          say('coverage-holes').text,
          holesIn(coverage).flatMap((covered) => item(provisionOf(covered))),
        ),
        sentence(inAll(coverage)),
      ]),
    )
  },
}

const markdown: CoverageFormat = {
  name: 'markdown',
  write(guidance) {
    const coverage = coverageOf(guidance)
    return written(
      separated([
        heading(1, say('coverage-heading').text),
        [inAll(coverage)],
        ...listUnder(
          say('coverage-holes').text,
          holesIn(coverage).map(({ id }) => id),
        ),
        ...listUnder(say('coverage-without-source').text, withoutSource(guidance)),
        ...coverage.flatMap(({ source, provisions }) => [
          heading(2, say('coverage-source', { title: source.title, source: source.source }).text),
          table(
            [
              say('coverage-column-provision').text,
              say('coverage-column-locator').text,
              say('coverage-column-says').text,
              say('coverage-column-rules').text,
            ],
            provisions.map((covered) => [
              code(covered.id),
              plain(covered.provision.locator),
              plain(covered.provision.says),
              covered.rules.length > 0
                ? covered.rules.map(({ id }) => code(id)).join(', ')
                : plain(heldBy(covered)),
            ]),
          ),
        ]),
      ]),
    )
  },
}

/** In the order the help lists them. */
export const coverageFormats: readonly CoverageFormat[] = [text, markdown]

function provisionOf({ id, provision }: Covered): string {
  return say('coverage-provision', { id, locator: provision.locator }).text
}

function heldBy({ rules, provision }: Covered): string {
  if (rules.length > 0) return rules.map(({ id }) => id).join(', ')
  if (provision.unchecked === undefined) return say('coverage-hole').text
  return say('coverage-unchecked', { reason: provision.unchecked }).text
}

function holesIn(coverage: readonly SourceCoverage[]): readonly Covered[] {
  return coverage.flatMap(({ provisions }) => provisions).filter(({ isHole }) => isHole)
}

function withoutSource({ rules }: Guidance): readonly string[] {
  return rules.filter(({ basis }) => basis === 'good-practice').map(({ id }) => id)
}

function inAll(coverage: readonly SourceCoverage[]): string {
  const all = coverage.flatMap(({ provisions }) => provisions)
  const held = all.filter(({ rules }) => rules.length > 0).length
  const holes = holesIn(coverage).length
  return say('coverage-in-all', {
    sources: coverage.length,
    provisions: all.length,
    held,
    unchecked: all.length - held - holes,
    holes,
  }).text
}

function listUnder(title: string, ids: readonly string[]): readonly (readonly string[])[] {
  return ids.length === 0 ? [] : [[title], list(ids.map(code))]
}
