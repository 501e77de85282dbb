/**
 * What an id stands for: rule, safeguard, theme, provision or profile.
 *
 * One id may be several of them (`compensation` is a theme and a safeguard);
 * each is shown.
 */

import type { Guidance } from '../guidance/guidance.js'
import { nearest } from '../plan/near.js'
import { explainProfile } from './explain-profile.js'
import { explainProvision } from './explain-provision.js'
import { explainRule } from './explain-rule.js'
import { explainSafeguard } from './explain-safeguard.js'
import { explainTheme } from './explain-theme.js'
import type { Explainer } from './explainer.js'
import { separated, written } from './layout.js'

/** The explanation, or the id that was perhaps meant. */
export type Explained =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly near: string | undefined }

/** In the order they are shown. */
const explainers: readonly Explainer[] = [
  explainTheme,
  explainSafeguard,
  explainRule,
  explainProvision,
  explainProfile,
]

/** Explains whatever has this id. */
export function explain(id: string, guidance: Guidance): Explained {
  const blocks = explainers.flatMap((each) => each.explain(id, guidance))
  if (blocks.length > 0) return { ok: true, text: written(separated(blocks)) }
  return { ok: false, near: findNear(id, guidance) }
}

function findNear(id: string, guidance: Guidance): string | undefined {
  const ids = explainers.flatMap((each) => each.ids(guidance))
  const withTheme = ids.find((each) => each.endsWith(`/${id}`))
  return withTheme ?? nearest(id, ids)
}
