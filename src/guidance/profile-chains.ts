/** Which profile builds on which. */

import { say } from '../messages/message.js'
import { nearest } from '../plan/near.js'
import type { Report } from './compose.js'
import type { Profile } from './guidance.js'

/** How many profiles one may build on, each on the next. */
const longestChain = 10

/** A profile, and whether everything that it builds on is there. */
export interface Chained {
  readonly profile: Profile
  readonly isWhole: boolean
}

/** Profiles after those that they build on. */
export function profileChains(profiles: readonly Profile[], report: Report): readonly Chained[] {
  const byId = new Map(profiles.map((each) => [each.profile, each]))
  const chained = profiles.map((profile) => ({ profile, depth: depthOf(profile, byId, report) }))
  return chained
    .toSorted((one, other) => (one.depth ?? 0) - (other.depth ?? 0))
    .map(({ profile, depth }) => ({ profile, isWhole: depth !== undefined }))
}

/** How many others it builds on; absent where something is wrong with that, which is told where it stands. */
function depthOf(profile: Profile, byId: ReadonlyMap<string, Profile>, report: Report): number | undefined {
  const seen = new Set([profile])
  for (let last = profile; last.extends !== undefined;) {
    const next = byId.get(last.extends)
    if (!next) {
      if (last === profile) report(unknownProfile(last.extends, byId), profile, ['extends'], 'value')
      return undefined
    }
    if (next === profile) report(say('profile-circular'), profile, ['extends'], 'value')
    if (seen.has(next)) return undefined
    if (seen.size > longestChain) {
      report(say('profile-chain-long', { limit: longestChain }), profile, ['extends'], 'value')
      return undefined
    }
    seen.add(next)
    last = next
  }
  return seen.size - 1
}

function unknownProfile(id: string, byId: ReadonlyMap<string, Profile>) {
  const near = nearest(id, [...byId.keys()])
  return near ? say('profile-near', { near }) : say('profile-unknown')
}
